using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Diagnostics;
using Clientele.Shared;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>Reads parameters.</summary>
internal sealed class ParameterReader(ReadSession session, ContentReader contents)
{
    /// <summary>Reads a parameter; returns <see langword="null"/>, and reports it, if it is not one.</summary>
    /// <param name="at">The parameter.</param>
    /// <param name="description">The description given at its place of use.</param>
    public ApiParameter? Read(LocatedNode at, string? description)
    {
        if (at.Text("name") is not { } name || LocationOf(at.Text("in")) is not { } location)
        {
            ReportWrong(at);
            return null;
        }

        name = location == ParameterLocation.Header ? HeaderNames.Read(name, at, session) : name;

        var schema = contents.ReadValue(at, out var contentType);
        var (style, explode) = session.IsSwagger ? CollectionFormat(at, location) : Style(at, location);
        return new ApiParameter
        {
            Pointer = session.IdOf(at),
            Name = name,
            Location = location,
            Required = location == ParameterLocation.Path || (at.Flag("required") ?? false),
            Style = style,
            Explode = explode,
            AllowReserved = at.Flag("allowReserved") ?? at.Flag("x-ms-skip-url-encoding") ?? false,
            AllowEmptyValue = at.Flag("allowEmptyValue") ?? false,
            Deprecated = at.Flag("deprecated") ?? false,
            Description = description,
            Schema = schema,
            ContentType = contentType,
            NameOverride = NameOverrides.Read(at, session),
        };
    }

    private void ReportWrong(LocatedNode at)
    {
        if (at["in"] is { } place && at.Text("in") is { } text && at.Text("name") is { } name)
        {
            session.Report(
                DocumentDescriptors.WrongType,
                place,
                "in' of the parameter '" + name,
                "path, query, header or cookie, not '" + text + "'"
            );
        }
        else
        {
            session.Report(DocumentDescriptors.WrongType, at, at.Pointer, "a parameter with 'name' and 'in'");
        }
    }

    private static ParameterLocation? LocationOf(string? location) =>
        location switch
        {
            "path" => ParameterLocation.Path,
            "query" => ParameterLocation.Query,
            "header" => ParameterLocation.Header,
            "cookie" => ParameterLocation.Cookie,
            "querystring" => ParameterLocation.QueryString,
            _ => null,
        };

    private static (ParameterStyle Style, bool Explode) Style(LocatedNode at, ParameterLocation location)
    {
        var isSimple = location is ParameterLocation.Path or ParameterLocation.Header;
        var style = ParameterStyles.Find(at.Text("style")) ?? (isSimple ? ParameterStyle.Simple : ParameterStyle.Form);
        return (style, at.Flag("explode") ?? style is ParameterStyle.Form or ParameterStyle.Cookie);
    }

    private static (ParameterStyle Style, bool Explode) CollectionFormat(LocatedNode at, ParameterLocation location)
    {
        var format = at.Text("collectionFormat");
        var usual = location is ParameterLocation.Path or ParameterLocation.Header
            ? ParameterStyle.Simple
            : ParameterStyle.Form;
        return format == "multi"
            ? (ParameterStyle.Form, true)
            : (ParameterStyles.OfCollectionFormat(format) ?? usual, false);
    }
}
