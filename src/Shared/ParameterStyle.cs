#if CLIENTELE_GENERATOR
namespace Clientele.Shared;

/// <summary>
/// Specifies how the value of a parameter becomes text (OpenAPI, "Style Values"). Emitted code uses these names, so the
/// generator and the runtime compile the same declaration. Of Swagger 2.0's collection formats, <c>csv</c> is
/// <see cref="Simple"/> (path, header) or non-exploded <see cref="Form"/> (query), and <c>multi</c> is exploded
/// <see cref="Form"/>.
/// </summary>
internal enum ParameterStyle
#else
namespace Clientele.Runtime.Http;

/// <summary>Specifies how the value of a parameter becomes text (OpenAPI 3.2, "Style Values").</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public enum ParameterStyle
#endif
{
    /// <summary>The value alone, its parts separated by commas.</summary>
    Simple,

    /// <summary>The value after a dot.</summary>
    Label,

    /// <summary><c>;name=value</c>.</summary>
    Matrix,

    /// <summary><c>name=value</c>, the parts separated by commas.</summary>
    Form,

    /// <summary>Like <see cref="Form"/>, the parts separated by <c>%20</c>; Swagger 2.0's <c>ssv</c>.</summary>
    SpaceDelimited,

    /// <summary>Like <see cref="Form"/>, the parts separated by <c>%7C</c>; Swagger 2.0's <c>pipes</c>.</summary>
    PipeDelimited,

    /// <summary><c>name[key]=value</c>.</summary>
    DeepObject,

    /// <summary>
    /// Like <see cref="Form"/>, without percent-encoding, the pairs separated by a semicolon and a space (OpenAPI 3.2).
    /// </summary>
    Cookie,

    /// <summary>Like <see cref="Form"/>, the parts separated by <c>%09</c>; Swagger 2.0's <c>tsv</c>.</summary>
    TabDelimited,
}
