namespace Clientele.Generator.Api.Operations;

/// <summary>
/// How a parameter's value becomes text (OpenAPI, "Style Values"). Swagger 2.0's csv is Simple (path, header) or Form
/// without explode (query), multi is Form with explode, ssv SpaceDelimited, pipes PipeDelimited.
/// </summary>
internal enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,

    /// <summary>3.2's cookie style: like form, without percent-encoding, separated by "; ".</summary>
    Cookie,

    /// <summary>Swagger 2.0's tsv.</summary>
    TabDelimited,
}
