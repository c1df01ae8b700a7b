namespace Clientele.Generator.Api;

/// <summary>A tag declared by the description.</summary>
internal sealed record ApiTag(string Name, string? Description);
