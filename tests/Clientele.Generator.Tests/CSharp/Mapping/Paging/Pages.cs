using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Model.Paging;

namespace Clientele.Generator.Tests.CSharp.Mapping.Paging;

/// <summary>Lists that may come in pages, and how they continue in a line each.</summary>
internal static class Pages
{
    /// <summary>A list of texts.</summary>
    public const string Texts = "{ type: array, items: { type: string } }";

    /// <summary>A list of objects.</summary>
    public const string Objects = "{ type: array, items: { $ref: '#/components/schemas/Pet' } }";

    private const string Pet = "Pet: { type: object, required: [id], properties: { id: { type: string } } }";

    /// <summary>The operation <c>list</c>, a GET that answers with an object.</summary>
    /// <param name="parameters">Those of its query: <c>limit: { type: integer }</c>.</param>
    /// <param name="members">The properties of its answer.</param>
    /// <param name="path">Its path.</param>
    /// <param name="others">Other members of the operation.</param>
    public static MappingResult Get(string parameters, string members, string path = "/a", string others = "") =>
        Of("get", parameters, $"{{ type: object, properties: {{ {members} }} }}", path, others);

    /// <summary>The operation <c>list</c>, a POST whose body has the members of <paramref name="asked"/>.</summary>
    public static MappingResult Post(string asked, string members, bool isRequired = true, string demanded = "") =>
        Of(
            "post",
            "",
            $"{{ type: object, properties: {{ {members} }} }}",
            "/a",
            $"requestBody: {{ required: {(isRequired ? "true" : "false")}, content: {{ application/json: {{ schema: "
                + $"{{ type: object, required: [{demanded}], properties: {{ {asked} }} }} }} }} }}"
        );

    /// <summary>The operation <c>list</c>.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="parameters">Those of its query: <c>limit: { type: integer }</c>.</param>
    /// <param name="answer">The schema of its answer.</param>
    /// <param name="path">Its path.</param>
    /// <param name="others">Other members of the operation.</param>
    public static MappingResult Of(
        string method,
        string parameters,
        string answer,
        string path = "/a",
        string others = ""
    ) =>
        Mapped.Paths(
            $$"""
            {{path}}:
              {{method}}:
                operationId: list
                parameters: [{{string.Concat(Parameters(parameters).Concat(PathParameters(path)))}}]
                {{others.Replace("\n", "\n    ", System.StringComparison.Ordinal)}}
                responses: { '200': { description: ok, content: { application/json: { schema: {{answer}} } } } }
            """,
            Pet
        );

    /// <summary>How the operation continues: <c>Cursor Items next=Next at=cursor</c>; or that it does not.</summary>
    public static string Continuation(this MappingResult result) => Print(result.Operation("List").Paging);

    /// <inheritdoc cref="Continuation" />
    public static string Print(PagingDeclaration? paging)
    {
        if (paging is null)
        {
            return "none";
        }

        (string Name, string? Value)[] facts =
        [
            ("next", Print(paging.Next)),
            ("position", Print(paging.Position)),
            ("first", paging.First?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("at", Print(paging.At)),
            ("total", Print(paging.Total)),
            ("pages", Print(paging.Pages)),
            ("more", Print(paging.HasMore)),
            ("single", paging.IsSingle ? "yes" : null),
        ];
        return string.Join(
            ' ',
            facts
                .Where(static fact => fact.Value is not null)
                .Select(static fact => fact.Name + "=" + fact.Value)
                .Prepend(Print(paging.Items)!)
                .Prepend(paging.Kind.ToString())
        );
    }

    private static string? Print(PagePath? path) =>
        path is null
            ? null
            : (path.IsNegated ? "!" : "")
                + (
                    path.Properties.IsEmpty
                        ? "itself"
                        : string.Join('.', path.Properties.Select(static step => step.Property))
                )
                + (path.OfLastItem is null ? "" : "[^1]." + path.OfLastItem);

    private static string? Print(PagePosition? position)
    {
        var member = position?.Member is { } step ? "." + step.Property : "";
        return position is null ? null : position.Argument + member;
    }

    private static IEnumerable<string> Parameters(string parameters) =>
        parameters
            .Split(';', System.StringSplitOptions.RemoveEmptyEntries | System.StringSplitOptions.TrimEntries)
            .Select(static parameter => parameter.Split(": ", 2))
            .Select(static parts => $"{{ name: {parts[0]}, in: query, schema: {parts[1]} }}, ");

    private static IEnumerable<string> PathParameters(string path) =>
        path.Split('/')
            .Where(static segment => segment.StartsWith('{'))
            .Select(static segment =>
                $"{{ name: {segment.Trim('{', '}')}, in: path, required: true, schema: {{ type: string }} }}, "
            );
}
