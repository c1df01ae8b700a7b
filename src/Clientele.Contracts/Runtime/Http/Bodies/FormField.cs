using System.ComponentModel;

namespace Clientele.Runtime.Http;

/// <summary>
/// Describes a field of a form that is not written in the default way (OpenAPI 3.2, "Encoding Object").
/// </summary>
/// <param name="name">The name on the wire.</param>
/// <param name="style">The serialization style.</param>
/// <param name="explode">Whether each item or member is written separately.</param>
/// <param name="allowReserved">Whether reserved characters are left unencoded.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormField(string name, ParameterStyle style, bool explode, bool allowReserved)
{
    internal string Name => name;

    internal ParameterStyle Style => style;

    internal bool Explode => explode;

    internal bool AllowReserved => allowReserved;
}
