namespace Clientele.Generator.Pipeline;

/// <summary>An <c>OpenApiClient</c> item.</summary>
/// <param name="Path">The path of its description.</param>
/// <param name="Index">Which of the items that share the description it is.</param>
internal sealed record ClientId(string Path, int Index);
