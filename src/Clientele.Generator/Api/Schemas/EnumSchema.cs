using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>
/// One of listed values (<c>enum</c>, or <c>oneOf</c> of <c>const</c>), or one value (<c>const</c>). Null is not
/// listed: it is <see cref="Schema.Nullable"/>.
/// </summary>
/// <param name="Kind">
/// String, Integer, Number or Boolean when all values are of that type; where the values contradict <c>type</c>, the
/// values win.
/// </param>
/// <param name="Format">As for <see cref="PrimitiveSchema"/>.</param>
/// <param name="Members">Without repetition, in the description's order.</param>
/// <param name="IsConst">Whether it came from <c>const</c>.</param>
internal sealed record EnumSchema(PrimitiveKind Kind, string? Format, EquatableArray<EnumMember> Members, bool IsConst)
    : Schema
{
    /// <summary>
    /// Gets what the type is called (<c>name</c> of <c>x-ms-enum</c>), if anything but its place says it.
    /// </summary>
    public string? TypeName { get; init; }
}
