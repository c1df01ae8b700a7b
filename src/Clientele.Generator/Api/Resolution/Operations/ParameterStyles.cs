using Clientele.Shared;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>Knows the styles of parameters by the names that descriptions give them.</summary>
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

    /// <summary>Gets the style of one of Swagger 2.0's <c>collectionFormat</c>s; commas are any style's own.</summary>
    public static ParameterStyle? OfCollectionFormat(string? format) =>
        format switch
        {
            "ssv" => ParameterStyle.SpaceDelimited,
            "pipes" => ParameterStyle.PipeDelimited,
            "tsv" => ParameterStyle.TabDelimited,
            _ => null,
        };
}
