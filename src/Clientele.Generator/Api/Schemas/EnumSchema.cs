using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>
/// One of several values (<c>enum</c>, or <c>oneOf</c> of <c>const</c>), or a single value (<c>const</c>). Null is not
/// listed; see <see cref="Schema.Nullable"/>.
/// </summary>
/// <param name="Kind">
/// String, Integer, Number or Boolean when all values are of that type; where the values contradict <c>type</c>, the
/// values win.
/// </param>
/// <param name="Format">As for <see cref="PrimitiveSchema"/>.</param>
/// <param name="Members">Without duplicates, in the description's order.</param>
/// <param name="IsConst">Whether it came from <c>const</c>.</param>
internal sealed record EnumSchema(PrimitiveKind Kind, string? Format, EquatableArray<EnumMember> Members, bool IsConst)
    : Schema
{
    /// <summary>Gets the name of the type (<c>name</c> of <c>x-ms-enum</c>), if given explicitly.</summary>
    public string? TypeName { get; init; }
}
