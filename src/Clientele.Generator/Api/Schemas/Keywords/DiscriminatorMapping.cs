namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>A value of the discriminating member and the <see cref="NamedSchema.Id"/> that it selects.</summary>
internal sealed record DiscriminatorMapping(string Value, string SchemaId);
