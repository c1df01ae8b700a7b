using Clientele.Shared;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>Maps the names of parameter styles in descriptions.</summary>
internal static class ParameterStyles
{
    /// <summary>Gets a style by its name.</summary>
    public static ParameterStyle? Find(string? style) =>
        style switch
        {
            "simple" => ParameterStyle.Simple,
            "label" => ParameterStyle.Label,
            "matrix" => ParameterStyle.Matrix,
            "form" => ParameterStyle.Form,
            "spaceDelimited" => ParameterStyle.SpaceDelimited,
            "pipeDelimited" => ParameterStyle.PipeDelimited,
            "deepObject" => ParameterStyle.DeepObject,
            "cookie" => ParameterStyle.Cookie,
            _ => null,
        };

    /// <summary>
    /// Gets the style for a Swagger 2.0 <c>collectionFormat</c>; comma-separated is the default of any style.
    /// </summary>
    public static ParameterStyle? OfCollectionFormat(string? format) =>
        format switch
        {
            "ssv" => ParameterStyle.SpaceDelimited,
            "pipes" => ParameterStyle.PipeDelimited,
            "tsv" => ParameterStyle.TabDelimited,
            _ => null,
        };
}
