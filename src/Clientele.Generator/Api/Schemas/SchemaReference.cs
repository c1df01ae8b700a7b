using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>
/// A reference to another schema by its <see cref="NamedSchema.Id"/>; always resolvable. Its annotations are the
/// siblings of the reference itself.
/// </summary>
internal sealed record SchemaReference(string Id) : Schema
{
    /// <summary>
    /// Gets which values of the referenced enum are allowed here (an <c>enum</c> or <c>const</c> beside the
    /// <c>$ref</c>); empty means all.
    /// </summary>
    public EquatableArray<ApiValue> Values { get; init; }
}
