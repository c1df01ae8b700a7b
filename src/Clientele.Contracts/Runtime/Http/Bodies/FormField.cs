using System.ComponentModel;

namespace Clientele.Runtime.Http;

/// <summary>How a field of a form is written where it is not as usual (OpenAPI 3.2, "Encoding Object").</summary>
/// <param name="name">Its name on the wire.</param>
/// <param name="style">Its style.</param>
/// <param name="explode">Whether items and members stand for themselves.</param>
/// <param name="allowReserved">Whether reserved characters stay as they are.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormField(string name, ParameterStyle style, bool explode, bool allowReserved)
{
    internal string Name => name;

    internal ParameterStyle Style => style;

    internal bool Explode => explode;

    internal bool AllowReserved => allowReserved;
}
