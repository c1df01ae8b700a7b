namespace Clientele.Generator.Api.Schemas;

/// <summary>The schema of all members whose names match an ECMA-262 regular expression.</summary>
internal sealed record PatternProperty(string Pattern, Schema Schema);
