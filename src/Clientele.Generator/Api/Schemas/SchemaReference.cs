using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>
/// Another schema by its <see cref="NamedSchema.Id"/>; always resolvable. Annotations are the reference's own siblings.
/// </summary>
internal sealed record SchemaReference(string Id) : Schema
{
    /// <summary>
    /// Gets which of the values of the enum that it refers to are allowed here: an <c>enum</c> or <c>const</c> beside
    /// the <c>$ref</c>; none: all.
    /// </summary>
    public EquatableArray<ApiValue> Values { get; init; }
}
