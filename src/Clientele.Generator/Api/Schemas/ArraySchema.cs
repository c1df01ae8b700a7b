namespace Clientele.Generator.Api;

/// <summary>A list.</summary>
internal sealed record ArraySchema(Schema Items) : Schema;
