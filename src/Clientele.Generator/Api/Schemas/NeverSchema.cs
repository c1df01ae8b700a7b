namespace Clientele.Generator.Api.Schemas;

/// <summary>No value at all: the boolean schema <c>false</c>; with <see cref="Schema.Nullable"/>, only null.</summary>
internal sealed record NeverSchema : Schema;
