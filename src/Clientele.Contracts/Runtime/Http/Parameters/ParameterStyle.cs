using System.ComponentModel;

namespace Clientele.Runtime.Http;

/// <summary>How a parameter's value becomes text (OpenAPI 3.2, "Style Values").</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary>The value alone, parts separated by commas.</summary>
    Simple,

    /// <summary>After a dot.</summary>
    Label,

    /// <summary><c>;name=value</c>.</summary>
    Matrix,

    /// <summary><c>name=value</c>, parts separated by commas.</summary>
    Form,

    /// <summary>Like <see cref="Form"/>, parts separated by <c>%20</c>.</summary>
    SpaceDelimited,

    /// <summary>Like <see cref="Form"/>, parts separated by <c>%7C</c>.</summary>
    PipeDelimited,

    /// <summary><c>name[key]=value</c>.</summary>
    DeepObject,

    /// <summary>
    /// Like <see cref="Form"/>, without percent-encoding, pairs separated by a semicolon and a space.
    /// </summary>
    Cookie,

    /// <summary>Like <see cref="Form"/>, parts separated by <c>%09</c>.</summary>
    TabDelimited,
}
