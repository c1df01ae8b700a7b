namespace Clientele.Generator.Api;

/// <summary>A value of the discriminating member and the <see cref="NamedSchema.Id"/> that it names.</summary>
internal sealed record DiscriminatorMapping(string Value, string SchemaId);
