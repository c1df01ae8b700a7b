namespace Clientele.Generator.OpenApi.Specification;

/// <summary>Specifies whether an object may omit a member.</summary>
internal enum MemberPresence
{
    Optional,
    Required,
}
