using System;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Shared;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Requests;

/// <summary>Which contents are one body, and how it is read and written.</summary>
public sealed class BodyMapperTests
{
    private const string Text = "{ schema: { type: string } }";
    private const string Octets = "{ schema: { type: string, format: binary } }";
    private const string Pet = "{ schema: { $ref: '#/components/schemas/Pet' } }";

    [Theory]
    [InlineData("text/plain", Text, true)]
    [InlineData("TEXT/csv", "{}", true)]
    [InlineData("text/plain", Octets, false)]
    [InlineData("text/event-stream", Text, false)]
    [InlineData("application/pdf", Text, false)]
    public void A_body_is_text_by_its_media_type_unless_it_is_octets(string mediaType, string content, bool isText)
    {
        var (contents, context) = Contents($"{mediaType}: {content}");

        new BodyMapper(context).IsText(contents[0]).ShouldBe(isText);
    }

    [Theory]
    [InlineData("application/json", "{}", true)]
    [InlineData("application/problem+json", Pet, true)]
    [InlineData("application/vnd.pet+xml", Pet, true)]
    [InlineData("application/json", Octets, false)]
    [InlineData("application/xml", Octets, false)]
    [InlineData("'*/*'", Pet, true)]
    [InlineData("application/*", Pet, true)]
    [InlineData("'*/*'", "{}", false)]
    [InlineData("text/*", Pet, false)]
    [InlineData("application/pdf", Pet, false)]
    public void A_body_is_a_value_in_JSON_or_XML_or_where_a_range_allows_JSON_and_a_schema_says_it(
        string mediaType,
        string content,
        bool isTyped
    )
    {
        var (contents, context) = Contents($"{mediaType}: {content}");

        BodyMapper.IsTyped(contents[0], context).ShouldBe(isTyped);
    }

    [Theory]
    [InlineData(nameof(BodyKind.Stream), "image/png, application/octet-stream", true)]
    [InlineData(nameof(BodyKind.Stream), "image/*", true)]
    [InlineData(nameof(BodyKind.Stream), "image/png", false)]
    [InlineData(nameof(BodyKind.Text), "text/*", false)]
    public void Octets_may_be_of_any_media_type_where_a_range_or_octet_stream_is_listed(
        string kind,
        string mediaTypes,
        bool takesAnything
    ) =>
        BodyMapper
            .TakesAnything(
                new BodyDeclaration(Enum.Parse<BodyKind>(kind), null, [.. mediaTypes.Split(", ")], false, false)
            )
            .ShouldBe(takesAnything);

    [Fact]
    public void What_may_be_anything_is_sent_as_JSON()
    {
        var (contents, _) = Contents($"'*/*': {Pet}, application/*: {Pet}, application/json;v=2: {Pet}");

        contents.Select(BodyMapper.Sent).ShouldBe(["application/json", "application/*", "application/json;v=2"]);
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData(Text, true)]
    [InlineData(Octets, true)]
    [InlineData("{ schema: { type: integer } }", false)]
    [InlineData(Pet, false)]
    public void No_schema_says_no_more_than_one_of_text_or_octets(string content, bool isString)
    {
        var (contents, context) = Contents("text/plain: " + content);

        new BodyMapper(context).IsString(contents[0].Schema).ShouldBe(isString);
    }

    [Fact]
    public void Fields_of_a_form_are_said_where_they_are_not_written_as_usual()
    {
        var (contents, context) = Contents(
            """
            application/x-www-form-urlencoded:
              schema: { type: object, properties: { a: { type: string }, b: { type: string }, c: { type: string }, d: { type: string } } }
              encoding: { a: { contentType: text/plain }, b: { style: spaceDelimited }, c: { explode: false }, d: { allowReserved: true } }
            """
        );

        var form = new BodyMapper(context).MapForm(contents[0]);

        form.Kind.ShouldBe(BodyKind.Form);
        form.Forms.ShouldBe(["application/x-www-form-urlencoded"]);
        form.Fields.ShouldBe([
            new FormField("b", ParameterStyle.SpaceDelimited, false, false),
            new FormField("c", ParameterStyle.Form, false, false),
            new FormField("d", ParameterStyle.Form, true, true),
        ]);
    }

    [Theory]
    [InlineData($"application/xml: {Pet}, application/json: {Pet}", true, true, "application/json")]
    [InlineData($"application/xml: {Pet}, application/json: {Pet}", false, true, "application/xml")]
    [InlineData($"text/plain: {Text}, application/xml: {Pet}", true, true, "application/xml")]
    [InlineData($"application/xml: {Pet}", true, false, null)]
    [InlineData($"text/plain: {Text}", true, true, null)]
    public void JSON_decides_on_the_value_before_XML_as_far_as_they_are_emitted(
        string contents,
        bool emitsJson,
        bool emitsXml,
        string? first
    )
    {
        var (all, context) = Contents(contents, settings => settings with { EmitJson = emitsJson, EmitXml = emitsXml });

        new BodyMapper(context).FirstTyped(all)?.MediaType.Text.ShouldBe(first);
        (new BodyMapper(context).FirstTyped(all) is null).ShouldBe(first is null);
    }

    [Theory]
    [InlineData($"application/json: {Pet}, application/xml: {Pet}", "Typed application/json application/xml")]
    [InlineData($"application/json: {Pet}, Application/JSON: {Pet}, '*/*': {Pet}", "Typed application/json")]
    [InlineData(
        $"application/json: {Pet}, text/json: {{ schema: {{ type: integer }} }}, application/xml: {{ schema: {{ type: integer }} }}",
        "Typed application/json"
    )]
    [InlineData($"application/json: {Text}, application/xml: {Text}", "Typed application/json")]
    [InlineData($"application/xml: {Text}", null)]
    [InlineData($"application/octet-stream: {Octets}", null)]
    public void All_media_types_that_give_the_same_value_are_one_body(string contents, string? body)
    {
        var (all, context) = Contents(contents);

        Print(new BodyMapper(context).MapTyped(all)).ShouldBe(body);
    }

    [Theory]
    [InlineData($"text/plain: {Text}, text/csv: {Text}", "Text text/plain text/csv")]
    [InlineData($"text/plain: {Text}, image/png: {Octets}", "Stream text/plain image/png")]
    [InlineData($"text/plain: {Octets}", "Stream text/plain")]
    public void What_is_no_value_is_text_where_all_of_it_is(string contents, string body)
    {
        var (all, context) = Contents(contents);

        Print(new BodyMapper(context).MapUntyped(all)).ShouldBe(body);
    }

    [Theory]
    [InlineData($"application/json: {Text}, text/plain: {Text}", "Typed application/json text/plain +text")]
    [InlineData($"application/json: {Text}", "Typed application/json +text")]
    [InlineData($"application/json: {Pet}, text/plain: {Text}", "Typed application/json")]
    [InlineData("application/json: {}", "Typed application/json")]
    [InlineData("application/xml: { schema: { type: integer } }", "Typed application/xml")]
    public void A_scalar_that_is_described_in_JSON_may_come_as_text(string contents, string body)
    {
        var (all, context) = Contents(contents);

        Print(new BodyMapper(context).MapResponse(all)).ShouldBe(body);
    }

    [Theory]
    [InlineData("text/plain: { schema: { type: integer } }", "Typed text/plain +text")]
    [InlineData("text/plain: { schema: { type: string, enum: [a, b] } }", "Typed text/plain +text")]
    [InlineData($"text/plain: {Text}", "Text text/plain")]
    [InlineData($"text/plain: {Pet}", "Text text/plain")]
    [InlineData("text/plain: { schema: { type: integer } }, text/csv: {}", "Text text/plain text/csv")]
    [InlineData("text/plain: { schema: { type: integer } }, image/png: {}", "Stream text/plain image/png")]
    public void A_scalar_that_is_described_as_text_is_read_as_one(string contents, string body)
    {
        var (all, context) = Contents(contents);

        Print(new BodyMapper(context).MapResponse(all)).ShouldBe(body);
    }

    [Fact]
    public void A_response_without_contents_has_no_body()
    {
        var (_, context) = Contents("application/json: {}");

        new BodyMapper(context).MapResponse([]).ShouldBeNull();
    }

    private static string? Print(BodyDeclaration? body) =>
        body is null
            ? null
            : string.Join(' ', body.MediaTypes.Prepend(body.Kind.ToString())) + (body.HasText ? " +text" : "");

    private static (EquatableArray<ApiContent> Contents, MappingContext Context) Contents(
        string contents,
        Func<ClientSettings, ClientSettings>? change = null
    )
    {
        var content = contents.StartsWith("application/x-www", StringComparison.Ordinal)
            ? "\n        " + contents.Replace("\n", "\n        ", StringComparison.Ordinal)
            : $" {{ {contents} }}";
        var model = Mapped.Read(
            YamlDescription.WithPaths(
                $"/a:\n  post:\n    requestBody:\n      content:{content}\n    responses: {{ '204': {{ description: ok }} }}",
                "Pet: { type: object, properties: { id: { type: string } } }"
            )
        );
        return (model.Operations[0].RequestBody!.Contents, Mapped.Context(model, change));
    }
}
