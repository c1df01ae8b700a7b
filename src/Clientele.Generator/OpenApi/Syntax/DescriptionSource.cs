namespace Clientele.Generator.OpenApi.Syntax;

/// <summary>The text of a description.</summary>
/// <param name="Path">Where it is, as the compiler was given it.</param>
/// <param name="Text">JSON or YAML.</param>
internal sealed record DescriptionSource(string Path, string Text);
