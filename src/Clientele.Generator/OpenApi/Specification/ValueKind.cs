namespace Clientele.Generator.OpenApi.Specification;

/// <summary>Specifies the kind of value that a member must have.</summary>
internal enum ValueKind
{
    Any,
    Text,
    String,
    Url,
    Email,
    Pattern,
    Boolean,
    Number,
    NonNegativeNumber,
    Object,
    List,
    Map,
}
