namespace Clientele.Generator.Api;

/// <summary>A tag that the description declares.</summary>
internal sealed record ApiTag(string Name, string? Description);
