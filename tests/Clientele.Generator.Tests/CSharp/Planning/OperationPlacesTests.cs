using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api.Resolution;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Planning;

/// <summary>Operations are called Op here.</summary>
public sealed class OperationPlacesTests
{
    private const string A = "{ type: object, properties: { a: { type: string } } }";
    private const string B = "{ type: object, properties: { b: { type: string } } }";
    private const string C = "{ type: object, properties: { c: { type: string } } }";

    [Fact]
    public void Parameters_and_bodies_are_called_after_the_operation() =>
        Places(
                $"parameters: [ {{ name: page_filter, in: query, schema: {A} }} ], requestBody: {Content(("application/json", B))}"
            )
            .ShouldBe(["OpPageFilter/PageFilter", "OpRequest/OpRequest"]);

    [Fact]
    public void Of_a_webhook_the_body_alone_is_read() =>
        Places($"requestBody: {Content(("application/json", A))}, {Responses(("200", B))}", isWebhook: true)
            .ShouldBe(["OpBody/OpBody"]);

    [Theory]
    [InlineData(A, A, new[] { "OpRequest/OpRequest" })]
    [InlineData(A, B, new[] { "OpRequest/OpRequest", "OpRequestYaml/OpRequest" })]
    public void JSON_decides_and_another_media_type_is_named_where_its_type_is_another(
        string json,
        string other,
        string[] expected
    ) => Places("requestBody: " + Content(("application/yaml", other), ("application/json", json))).ShouldBe(expected);

    [Fact]
    public void The_parts_of_a_multipart_body_come_before_the_whole() =>
        Places(
                $$"""
                requestBody: { content: { multipart/form-data: {
                    schema: { type: object, properties: { info: {{A}}, other: { x-clientele-name: asked, properties: { d: {} } } } },
                    encoding: { info: { headers: { X-Meta: { schema: {{B}} } } } } } } }
                """
            )
            .ShouldBe(["OpInfoXMeta/XMeta", "OpInfo/Info", "OpAsked/Asked", "OpRequest/OpRequest"]);

    [Fact]
    public void A_multipart_body_as_a_whole_comes_after_all_operations() =>
        PlacesOf(
                $$"""
                post: { requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { info: {{A}} } } } } } },
                    put: { requestBody: { content: { application/json: { schema: { type: object, properties: { inner: {{B}} } } } } } }
                """
            )
            .ShouldBe(["OpInfo/Info", "OpRequest/OpRequest", "?1.Inner/Inner", "OpRequest/OpRequest"]);

    [Fact]
    public void Successes_and_errors_are_told_apart_and_each_after_the_first_by_its_status() =>
        Places(Responses(("200", A), ("201", B), ("404", A), ("500", B), ("default", C)))
            .ShouldBe([
                "OpResponse/OpResponse",
                "OpCreatedResponse/OpCreatedResponse",
                "OpError/Error",
                "OpInternalServerError/Error",
                "OpDefaultError/Error",
            ]);

    [Fact]
    public void One_structure_has_one_place_whatever_statuses_bring_it() =>
        Places(Responses(("200", A), ("201", A), ("400", B), ("404", B)))
            .ShouldBe(["OpResponse/OpResponse", "OpError/Error"]);

    [Fact]
    public void The_default_is_the_success_where_there_is_no_other() =>
        Places(Responses(("default", A), ("404", B))).ShouldBe(["OpResponse/OpResponse", "OpError/Error"]);

    [Fact]
    public void A_response_of_several_media_types_names_them_and_its_headers_theirs() =>
        Places(
                $$"""
                responses: { '200': { description: ok, headers: { X-Info: { schema: {{C}} } },
                    content: { application/json: { schema: {{A}} }, application/xml: { schema: {{B}} } } } }
                """
            )
            .ShouldBe(["OpXInfo/XInfo", "OpResponse/OpResponse", "OpXmlResponse/OpXmlResponse"]);

    [Fact]
    public void A_sequence_as_a_whole_comes_after_all_responses() =>
        Places(
                $$"""
                responses: {
                    '200': { description: ok, content: { text/event-stream: {
                        schema: { type: object, properties: { event: { type: string }, data: {{A}} } } } } },
                    '404': { description: no, content: { application/json: { schema: {{B}} } } } }
                """
            )
            .ShouldBe(["OpItem/OpItem", "OpError/Error", "OpResponse/OpResponse"]);

    [Fact]
    public void Media_types_of_several_statuses_are_told_apart_by_both() =>
        Places(
                $$"""
                responses: {
                    '200': { description: ok, content: { application/json: { schema: {{A}} }, application/xml: { schema: {{B}} } } },
                    '201': { description: ok, content: { application/json: { schema: {{A}} }, application/xml: { schema: {{C}} } } } }
                """
            )
            .ShouldBe([
                "OpResponse/OpResponse",
                "OpXmlResponse/OpXmlResponse",
                "OpXmlCreatedResponse/OpXmlCreatedResponse",
            ]);

    [Theory]
    [InlineData("application/jsonl", "{ type: array, items: " + A + " }", new[] { "OpItem/OpItem" })]
    [InlineData(
        "text/event-stream",
        "{ type: object, properties: { event: { type: string }, data: " + A + " } }",
        new[] { "OpItem/OpItem", "OpResponse/OpResponse" }
    )]
    public void The_items_of_a_sequence_come_before_the_whole(string mediaType, string schema, string[] expected) =>
        Places($"responses: {{ '200': {{ description: ok, content: {{ {mediaType}: {{ schema: {schema} }} }} }} }}")
            .ShouldBe(expected);

    [Theory]
    [InlineData("NotFound", "404", "NotFound/NotFound:Response")]
    [InlineData("my~list", "200", "MyList/MyList:Response")]
    [InlineData("404", "404", "NotFoundError/NotFoundError:Response")]
    [InlineData("200", "200", "OkResponse/OkResponse:Response")]
    [InlineData("4xx", "4XX", "ClientError/ClientError:Response")]
    [InlineData("Default", "default", "DefaultError/DefaultError:Response")]
    [InlineData("4ab", "404", "N4ab/N4ab:Response")]
    public void A_component_is_called_by_its_name_or_by_the_words_of_a_status(
        string name,
        string status,
        string expected
    ) =>
        Places(
                $"responses: {{ '{status}': {{ $ref: '#/components/responses/{JsonPointer.Escape(name)}' }} }}",
                others: $$"""
                components:
                  responses:
                    '{{name}}': { description: d, content: { application/json: { schema: {{A}} } } }

                """
            )
            .ShouldBe([expected]);

    [Fact]
    public void Parameter_body_and_header_components_say_what_they_are() =>
        Places(
                """
                parameters: [ { $ref: '#/components/parameters/Filter' } ], requestBody: { $ref: '#/components/requestBodies/NewPet' },
                    responses: { '204': { description: ok, headers: { X-A: { $ref: '#/components/headers/Meta' } } } }
                """,
                others: $$"""
                components:
                  parameters: { Filter: { name: f, in: query, schema: {{A}} } }
                  requestBodies: { NewPet: { content: { application/json: { schema: {{B}} } } } }
                  headers: { Meta: { schema: {{C}} } }

                """
            )
            .ShouldBe(["Filter/Filter:Parameter", "NewPet/NewPet:Request", "Meta/Meta:Header"]);

    private static string Responses(params (string Status, string Schema)[] responses) =>
        $"responses: {{ {string.Join(
            ", ",
            responses.Select(static response => $"'{response.Status}': {Content(("application/json", response.Schema))}")
        )} }}";

    private static string Content(params (string MediaType, string Schema)[] contents) =>
        $"{{ content: {{ {string.Join(
            ", ",
            contents.Select(static content => $"{content.MediaType}: {{ schema: {content.Schema} }}")
        )} }} }}";

    private static IEnumerable<string> Places(string operation, bool isWebhook = false, string others = "") =>
        PlacesOf($"post: {{ {operation} }}", isWebhook, others);

    private static IEnumerable<string> PlacesOf(string operations, bool isWebhook = false, string others = "")
    {
        var text = YamlDescription.WithPaths($"/a: {{ {operations} }}", others: others);
        var model = DescriptionReader.Read(new DescriptionSource("api.yaml", text), [], CancellationToken.None).Model!;
        var planned = new PlannedSchemas(model);
        new OperationPlaces(planned.Planner, planned.Index, planned.Structures).Plan(
            model.Operations,
            static _ => "Op",
            isWebhook
        );
        return planned.Places;
    }
}
