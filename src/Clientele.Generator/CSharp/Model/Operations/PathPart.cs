namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A piece of a path.</summary>
/// <param name="Literal">The text, percent-encoded where needed, or <see langword="null"/>.</param>
/// <param name="ParameterName">The wire name of the path parameter in this place, or <see langword="null"/>.</param>
internal sealed record PathPart(string? Literal, string? ParameterName);
