namespace Clientele.Generator.OpenApi.Structure;

/// <summary>What a member's value has to be.</summary>
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
    Count,
    Object,
    List,
    Map,
}
