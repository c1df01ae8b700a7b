namespace Clientele.Generator.OpenApi.Specification;

/// <summary>Specifies whether an object may do without a member.</summary>
internal enum MemberPresence
{
    Optional,
    Required,
}
