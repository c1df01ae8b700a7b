namespace Clientele.Generator.Pipeline;

/// <summary>An <c>OpenApiClient</c> item.</summary>
/// <param name="Path">The path of its description.</param>
/// <param name="Index">Its index among the items that share the description.</param>
internal sealed record ClientId(string Path, int Index);
