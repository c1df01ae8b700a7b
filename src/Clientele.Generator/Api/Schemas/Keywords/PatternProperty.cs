namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>A schema for every member whose name matches an ECMA-262 regular expression.</summary>
internal sealed record PatternProperty(string Pattern, Schema Schema);
