namespace Clientele.Generator.Api;

/// <summary>Another schema by its <see cref="NamedSchema.Id"/>; always resolvable. Annotations are the reference's own siblings.</summary>
internal sealed record SchemaReference(string Id) : Schema;
