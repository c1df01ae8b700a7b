using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>Maps a parameter or a part of the body to the builder's call that sends it.</summary>
internal static class ParameterStepMapper
{
    /// <summary>Gets the local variable for an argument's value; no argument contains an underscore.</summary>
    public static string Local(string argument) => argument.TrimStart('@') + "_value";

    /// <summary>Gets the step for a parameter.</summary>
    public static ParameterStep Map(ParameterDeclaration parameter)
    {
        var isWritten = parameter.Shape is ParameterShape.Value or ParameterShape.JsonText or ParameterShape.JsonTexts;
        var isUnwrapped = isWritten && parameter.Type is { Nullable: true, Type.IsValueType: true };
        var step = new ParameterStep(Method(parameter), Names(parameter))
        {
            Argument = parameter.Name,
            Constant = parameter.Constant,
            Local = isUnwrapped ? Local(parameter.Name) : null,
            Written = isWritten ? Written(parameter) : null,
        };
        return parameter.Location switch
        {
            ParameterLocation.Part => WithFormatOfPart(step, parameter),
            ParameterLocation.QueryString or ParameterLocation.PartHeader => step,
            _ => parameter.Shape == ParameterShape.JsonText ? step : WithFormat(step, parameter),
        };
    }

    private static string Method(ParameterDeclaration parameter)
    {
        if (parameter.IsIdempotencyKey)
        {
            return "IdempotencyKey";
        }

        var shape = parameter.Shape switch
        {
            ParameterShape.Scalar => "",
            ParameterShape.JsonText => "Json",
            ParameterShape.JsonTexts => "JsonList",
            var other => other.ToString(),
        };
        return parameter.Location + shape;
    }

    // A whole query string has no name.
    private static EquatableArray<string> Names(ParameterDeclaration parameter)
    {
        if (parameter.Location == ParameterLocation.QueryString)
        {
            return [];
        }

        return parameter.PartName is null ? [parameter.WireName] : [parameter.PartName, parameter.WireName];
    }

    private static TypeUse Written(ParameterDeclaration parameter) =>
        parameter is { Shape: ParameterShape.JsonTexts, Type.Type: ListType list }
            ? list.Item
            : parameter.Type with
            {
                Nullable = false,
            };

    private static ParameterStep WithFormatOfPart(ParameterStep step, ParameterDeclaration parameter) =>
        step with
        {
            MediaType = parameter.MediaType,
            Separator = parameter is { Shape: ParameterShape.List, Explode: false } ? Separator(parameter.Style) : null,
        };

    // Passed only if it differs from the default of its location.
    private static ParameterStep WithFormat(ParameterStep step, ParameterDeclaration parameter)
    {
        var isPaired = parameter.Location is ParameterLocation.Query or ParameterLocation.Cookie;
        var usual = isPaired ? ParameterStyle.Form : ParameterStyle.Simple;
        var isHeader = parameter.Location == ParameterLocation.Header;
        var isList = parameter.Shape == ParameterShape.List;
        var hasStyle = !isHeader || isList;
        var hasExplode = parameter.Shape != ParameterShape.Scalar && !(isHeader && isList);
        var allowsReserved = parameter.AllowReserved && parameter.Location == ParameterLocation.Query;

        // The builder has an overload for each of the two, and one for all three.
        var isWhole = allowsReserved && hasExplode;
        return step with
        {
            Style = hasStyle && (isWhole || parameter.Style != usual) ? parameter.Style : null,
            Explode = hasExplode && (isWhole || parameter.Explode != isPaired) ? parameter.Explode : null,
            AllowReserved = allowsReserved,
        };
    }

    private static string Separator(ParameterStyle style) =>
        style switch
        {
            ParameterStyle.SpaceDelimited => " ",
            ParameterStyle.PipeDelimited => "|",
            ParameterStyle.TabDelimited => "\t",
            _ => ",",
        };
}
