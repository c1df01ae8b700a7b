namespace Clientele.Generator.Api.Schemas;

/// <summary>A list.</summary>
internal sealed record ArraySchema(Schema Items) : Schema;
