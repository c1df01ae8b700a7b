namespace Clientele.Generator.OpenApi.Syntax;

/// <summary>The text of a description.</summary>
/// <param name="Path">Its path, exactly as given to the compiler.</param>
/// <param name="Text">JSON or YAML.</param>
internal sealed record DescriptionSource(string Path, string Text);
