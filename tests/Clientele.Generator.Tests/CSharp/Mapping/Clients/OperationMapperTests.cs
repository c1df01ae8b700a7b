using System.Linq;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Model.Operations;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Clients;

/// <summary>Which methods an operation has, and which operations have none.</summary>
public sealed class OperationMapperTests
{
    private const string Pet = "{ schema: { $ref: '#/components/schemas/Pet' } }";
    private const string Toy = "{ schema: { $ref: '#/components/schemas/Toy' } }";
    private const string Text = "{ schema: { type: string } }";

    [Fact]
    public void A_path_that_is_resolved_on_the_way_is_left_out_and_reported()
    {
        var result = Mapped.Paths("/a/../b: { get: { responses: { '204': { description: ok } } } }");

        result.Operations().ShouldBeEmpty();
        result
            .Said()
            .ShouldBe([
                "CLI0301 #/paths/~1a~1..~1b/get: GET /a/../b is left out: clients and servers resolve the segments '.' and '..' of its path",
            ]);
    }

    [Fact]
    public void A_method_that_HTTP_can_not_have_is_left_out_and_reported()
    {
        var result = Mapped.Paths(
            "/a: { additionalOperations: { 'DO IT': { operationId: doIt, responses: { '204': { description: ok } } } } }",
            version: "3.2.0"
        );

        result.Operations().ShouldBeEmpty();
        result.Said().ShouldHaveSingleItem().ShouldEndWith("is left out: its method is not legal in HTTP");
    }

    [Fact]
    public void Each_other_shape_of_request_and_answer_is_a_variant_of_the_first()
    {
        var operations = Map(
                $"requestBody: {{ required: true, content: {{ application/json: {Pet}, text/plain: {Text} }} }}, "
                    + $"responses: {{ '200': {{ description: ok, content: {{ application/json: {Pet}, text/csv: {Text} }} }} }}"
            )
            .Operations();

        operations.Select(static operation => operation.Name).ShouldBe(["Do", "DoText", "DoText2"]);
        operations.Select(static operation => operation.IsVariant).ShouldBe([false, true, true]);
        operations
            .Select(static operation => operation.Body!.Body.Kind.ToString())
            .ShouldBe(["Typed", "Text", "Typed"]);
        operations.Select(static operation => operation.Result!.Kind.ToString()).ShouldBe(["Typed", "Typed", "Text"]);
        operations[2].ResultSummary.ShouldBe("ok Requested as text/csv.");
    }

    [Fact]
    public void Items_one_by_one_and_headers_are_those_of_the_first_method()
    {
        var operations = Map(
                $"requestBody: {{ content: {{ application/json: {Pet}, text/plain: {Text} }} }}, "
                    + $"responses: {{ '200': {{ description: ok, headers: {{ X-A: {Text} }}, "
                    + $"content: {{ application/json: {Pet}, text/csv: {Text}, application/jsonl: {Pet} }} }} }}"
            )
            .Operations();

        operations.Select(static operation => operation.Sequence is not null).ShouldBe([true, false, false]);
        operations.Select(static operation => operation.Headers).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    [Fact]
    public void All_media_types_are_asked_for_at_once_where_the_status_tells_the_answer()
    {
        var operations = Map(
                $"responses: {{ '200': {{ description: ok, content: {{ application/json: {Pet}, text/plain: {Text} }} }}, "
                    + $"'201': {{ description: made, content: {{ application/json: {Toy}, application/xml: {Toy} }} }} }}"
            )
            .Operations();

        operations[0].Accept.ShouldBe(["application/json, application/xml"]);
        operations[1].Accept.ShouldBe(["text/plain, application/json;q=0.5, application/xml;q=0.5"]);
    }

    [Fact]
    public void Without_a_result_what_errors_come_as_is_asked_for() =>
        Operation(
            $"responses: {{ '204': {{ description: ok }}, '404': {{ description: no, content: {{ application/problem+json: {Pet} }} }} }}"
        )
            .Accept.ShouldBe(["application/problem+json"]);

    [Theory]
    [InlineData($"requestBody: {{ content: {{ application/json: {Pet}, application/xml: {Pet} }} }}, ", "{}", true)]
    [InlineData($"requestBody: {{ content: {{ application/json: {Pet} }} }}, ", "{}", false)]
    [InlineData("requestBody: { content: { application/octet-stream: {} } }, ", "{}", true)]
    [InlineData("", $"{{ application/json: {Pet}, application/xml: {Pet} }}", true)]
    [InlineData("", $"{{ application/json: {Pet} }}", false)]
    public void The_caller_chooses_among_several_media_types(string body, string contents, bool hasWireFormat) =>
        Operation($"{body}responses: {{ '200': {{ description: ok, content: {contents} }} }}")
            .HasWireFormat.ShouldBe(hasWireFormat);

    [Theory]
    [InlineData("", "body")]
    [InlineData("x-bodyName: pet, ", "pet")]
    [InlineData("parameters: [{ name: body, in: query, schema: { type: string } }], ", "bodyContent")]
    public void The_argument_of_a_body_gives_way_to_a_parameter(string members, string name) =>
        Operation(
            $"{members}requestBody: {{ content: {{ application/json: {Pet} }} }}, responses: {{ '204': {{ description: ok }} }}"
        )
            .Body!.Name.ShouldBe(name);

    [Fact]
    public void The_argument_for_the_pipeline_gives_way_to_a_parameter()
    {
        const string Responses = "responses: { '204': { description: ok } }";

        Operation(Responses).PipelineName.ShouldBe("pipeline");
        Operation("parameters: [{ name: pipeline, in: query, schema: { type: string } }], " + Responses)
            .PipelineName.ShouldBe("clientPipeline");
    }

    [Theory]
    [InlineData("'200': { description: ok }, '304': { description: same }", true)]
    [InlineData("'200': { description: ok }, '303': { description: other }", false)]
    public void A_status_says_that_what_the_caller_has_is_still_good(string responses, bool isSaid) =>
        Operation($"responses: {{ {responses} }}").AnswersNotModified.ShouldBe(isSaid);

    [Fact]
    public void Bodies_that_an_answer_can_not_have_are_none() =>
        Operation($"responses: {{ '204': {{ description: ok, content: {{ application/json: {Pet} }} }} }}")
            .Result.ShouldBeNull();

    private static OperationDeclaration Operation(string members) => Map(members).Operations().Single();

    private static MappingResult Map(string members) =>
        Mapped.Paths(
            $"/a: {{ post: {{ operationId: do, {members} }} }}",
            """
            Pet: { type: object, properties: { id: { type: string } } }
            Toy: { type: object, properties: { weight: { type: number } } }
            """
        );
}
