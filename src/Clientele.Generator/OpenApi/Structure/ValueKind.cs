namespace Clientele.Generator.OpenApi.Structure;

/// <summary>What a member's value has to be.</summary>
internal enum ValueKind
{
    Any,
    Text,
    Boolean,
    Number,
    Count,
    Object,
    List,
    Map,
}
