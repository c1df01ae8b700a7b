using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

public sealed class ContentReaderTests
{
    [Fact]
    public void A_body_has_a_schema_or_that_of_an_item_or_neither()
    {
        var contents = Contents("a/b: { schema: { type: string } }, a/c: { itemSchema: { type: string } }, a/d: {}");

        contents
            .Select(static content => (content.MediaType.Text, content.Schema is null, content.ItemSchema is null))
            .ShouldBe([("a/b", false, true), ("a/c", true, false), ("a/d", true, true)]);
    }

    [Fact]
    public void What_is_no_media_type_is_told_and_left_out()
    {
        var reading = new DescriptionReading("{ a/b: {}, json: {}, 'a/*': {}, a/c: { $ref: '#/none' } }");

        reading
            .Contents.ReadContents(reading.Root)
            .Select(static content => content.MediaType.Text)
            .ShouldBe(["a/b", "a/*"]);
        reading.Told.ShouldBe([
            "(1,18): warning CLI0123: 'json' is not a media type, which no request or answer can have; this body is left out",
            "(1,38): warning CLI0104: The reference '#/none' can't be resolved",
        ]);
    }

    [Theory]
    [InlineData("'*/*': { schema: {} }, a/b: {}, application/json: {}", "application/json a/b */*")]
    [InlineData("application/json: {}, '*/*': { schema: {} }", "application/json */*")]
    [InlineData("'*/*': { schema: { type: string, format: binary } }, application/json: {}", "*/* application/json")]
    [InlineData("'*/*': { schema: {} }, application/xml: {}", "*/* application/xml")]
    public void JSON_is_described_under_its_own_name_rather_than_by_a_range(string contents, string order) =>
        string.Join(" ", Contents(contents).Select(static content => content.MediaType.Text)).ShouldBe(order);

    [Fact]
    public void A_media_type_may_be_a_component()
    {
        var reading = new DescriptionReading(
            "{ content: { a/b: { $ref: '#/shared' } }, shared: { schema: { type: string } } }"
        );

        reading
            .Contents.ReadContents(reading["#/content"])
            .ShouldHaveSingleItem()
            .Schema.ShouldBeOfType<PrimitiveSchema>();
    }

    [Fact]
    public void What_an_encoding_leaves_out_is_not_said()
    {
        var encodings = Contents(
                "multipart/form-data: { encoding: { a: {}, b: { contentType: c/d, style: pipeDelimited, explode: false, allowReserved: true, headers: { X-H: {} } }, e: { style: none } } }"
            )
            .ShouldHaveSingleItem()
            .Encodings;

        encodings[0].ShouldBe(new ApiEncoding("a", null, [], null, null, false));
        (
            encodings[1].ContentType,
            encodings[1].Style?.ToString(),
            encodings[1].Explode,
            encodings[1].AllowReserved
        ).ShouldBe(("c/d", "PipeDelimited", false, true));
        encodings[1].Headers.ShouldHaveSingleItem().Name.ShouldBe("X-H");
        encodings[2].Style.ShouldBeNull();
    }

    [Theory]
    [InlineData("200", "200")]
    [InlineData("4xx", "4XX")]
    [InlineData("Default", "default")]
    [InlineData("x-note", null)]
    [InlineData("X-Note", null)]
    public void A_status_is_upper_case_and_an_extension_is_none(string key, string? status) =>
        (
            Responses("'" + key + "': { description: d }").Select(static response => response.Status).SingleOrDefault()
        ).ShouldBe(status);

    [Fact]
    public void A_response_is_described_where_it_is_used_or_declared_or_by_its_summary()
    {
        var reading = new DescriptionReading(
            """
            openapi: 3.1.0
            responses:
              '200': { $ref: '#/shared', description: Here }
              '201': { $ref: '#/shared' }
              '202': { summary: Short }
              '203': { description: Long, summary: Short }
              '204': { $ref: '#/none' }
            shared: { description: There }
            """
        );

        reading
            .Contents.ReadResponses(reading["#/responses"], [])
            .Select(static response => response.Description)
            .ShouldBe(["Here", "There", "Short", "Long"]);
        reading.Told.ShouldHaveSingleItem().ShouldStartWith("(7,10): warning CLI0104:");
    }

    [Theory]
    [InlineData("schema: { type: string }", "a/b c/d")]
    [InlineData("description: none", "")]
    [InlineData("content: { e/f: { schema: { type: string } } }", "")]
    public void A_schema_of_Swagger_is_answered_in_each_media_type_that_is_produced(
        string response,
        string mediaTypes
    ) =>
        string.Join(
                ' ',
                Responses("'200': { " + response + " }", "swagger: '2.0'", "a/b", "c/d")
                    .Single()
                    .Contents.Select(static content => content.MediaType.Text)
            )
            .ShouldBe(mediaTypes);

    [Fact]
    public void Since_3_0_what_is_produced_says_nothing() =>
        Responses("'200': { schema: { type: string }, content: { e/f: {} } }", "openapi: 3.0.0", "a/b")
            .Single()
            .Contents.ShouldHaveSingleItem()
            .MediaType.Text.ShouldBe("e/f");

    [Fact]
    public void A_header_is_optional_unless_it_says_otherwise()
    {
        var headers = Responses(
                "'200': { headers: { ' X-A ': { schema: { type: integer } }, X-B: { required: true, deprecated: true, explode: true, description: d }, X-C: text } }"
            )
            .Single()
            .Headers;

        headers.Select(static header => header.Name).ShouldBe(["X-A", "X-B"]);
        (headers[0].Required, headers[0].Deprecated, headers[0].Explode, headers[0].Description).ShouldBe(
            (false, false, false, null)
        );
        (headers[1].Required, headers[1].Deprecated, headers[1].Explode, headers[1].Description).ShouldBe(
            (true, true, true, "d")
        );
    }

    [Theory]
    [InlineData(
        "operationId: get, parameters: { id: $response.body#/id, all: [ 1 ] }",
        "get",
        "id = $response.body#/id,all"
    )]
    [InlineData(
        "operationRef: '#/paths/~1a/get', requestBody: $request.body",
        "#/paths/~1a/get",
        "body = $request.body"
    )]
    [InlineData("operationId: get, operationRef: x", "get", "")]
    [InlineData("description: d", null, "")]
    public void A_link_names_an_operation_and_what_goes_along(string members, string? operation, string arguments)
    {
        var link = Responses("'200': { links: { next: { " + members + " }, none: text } }")
            .Single()
            .Links.ShouldHaveSingleItem();

        (link.Name, link.Operation, string.Join(',', link.Arguments)).ShouldBe(("next", operation, arguments));
    }

    [Theory]
    [InlineData(
        "openapi: 3.1.0",
        "content: { a/b: { schema: { type: integer } } }, schema: { type: boolean }",
        "Integer",
        "a/b"
    )]
    [InlineData("openapi: 3.1.0", "content: { a/b: {} }", "any", "a/b")]
    [InlineData("openapi: 3.1.0", "content: {}, schema: { type: boolean }", "Boolean", null)]
    [InlineData("openapi: 3.1.0", "type: integer", "String", null)]
    [InlineData("swagger: '2.0'", "type: integer", "Integer", null)]
    [InlineData("swagger: '2.0'", "type: integer, schema: { type: boolean }", "Boolean", null)]
    public void A_value_has_a_content_or_else_a_schema_or_else_its_own_keywords_in_Swagger(
        string version,
        string value,
        string kind,
        string? mediaType
    )
    {
        var reading = new DescriptionReading(version + "\nvalue: { " + value + " }\n");

        var schema = reading.Contents.ReadValue(reading["#/value"], out var contentType);

        (schema is PrimitiveSchema primitive ? primitive.Kind.ToString() : "any").ShouldBe(kind);
        (contentType?.Text).ShouldBe(mediaType);
    }

    private static EquatableArray<ApiContent> Contents(string members)
    {
        var reading = new DescriptionReading("{ " + members + " }");
        return reading.Contents.ReadContents(reading.Root);
    }

    private static EquatableArray<Generator.Api.Operations.ApiResponse> Responses(
        string members,
        string version = "openapi: 3.1.0",
        params string[] produces
    )
    {
        var reading = new DescriptionReading(version + "\nresponses: { " + members + " }\n");
        return reading.Contents.ReadResponses(reading["#/responses"], produces);
    }
}
