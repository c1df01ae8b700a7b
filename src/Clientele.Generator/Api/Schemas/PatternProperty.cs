namespace Clientele.Generator.Api.Schemas;

/// <summary>A schema for every member whose name matches an ECMA-262 regular expression.</summary>
internal sealed record PatternProperty(string Pattern, Schema Schema);
