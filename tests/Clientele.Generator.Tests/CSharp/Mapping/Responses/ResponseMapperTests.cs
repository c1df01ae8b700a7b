using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Responses;

/// <summary>What a call returns, and what it throws.</summary>
public sealed class ResponseMapperTests
{
    private const string Pet = "content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }";
    private const string Toy = "content: { application/json: { schema: { $ref: '#/components/schemas/Toy' } } }";
    private const string Text = "content: { text/plain: { schema: { type: string } } }";

    [Fact]
    public void Exact_statuses_come_before_ranges_and_the_default() =>
        Statuses($"default: {{ {Pet} }}, 4XX: {{ {Pet} }}, '404': {{ {Pet} }}, '200': {{ {Pet} }}, '400': {{ {Pet} }}")
            .ShouldBe(["200-200", "400-400!", "404-404!", "400-499!", "0-999!"]);

    [Theory]
    [InlineData("'200': {}, '302': {}", "200-200 302-302!")]
    [InlineData("'101': {}, '200': {}", "101-101 200-200")]
    [InlineData("'302': {}, '404': {}", "302-302 404-404!")]
    public void What_is_no_success_and_not_informational_is_thrown(string responses, string statuses) =>
        string.Join(' ', Statuses(responses)).ShouldBe(statuses);

    [Fact]
    public void A_default_that_is_the_only_success_is_that_and_an_error() =>
        Statuses($"default: {{ {Pet} }}, '404': {{ {Pet} }}").ShouldBe(["404-404!", "200-299", "0-999!"]);

    [Fact]
    public void Successes_of_one_type_are_one_result_that_is_null_where_one_has_no_body()
    {
        Result($"'200': {{ {Pet} }}, '201': {{ {Pet} }}").ShouldBe("Typed Pet:Record");
        Result($"'200': {{ {Pet} }}, '202': {{}}").ShouldBe("Typed Pet:Record?");
        Result("'204': {}").ShouldBe("nothing");
        Result($"'200': {{ {Text} }}, '202': {{}}").ShouldBe("Text");
    }

    [Theory]
    [InlineData(Pet, Toy)]
    [InlineData(Pet, Text)]
    [InlineData(Text, "content: { image/png: { schema: { type: string, format: binary } } }")]
    public void Successes_of_several_shapes_are_cases_of_a_result_and_errors_are_none(string one, string other)
    {
        var operation = Map($"'200': {{ {one} }}, '201': {{ {other} }}, '404': {{ {Toy} }}");

        Api.Print(operation.Result!.Type!).ShouldBe("GetResult:Result");
        operation.Result.Kind.ShouldBe(BodyKind.OneOf);
        operation.Responses.Select(static response => response.Case).ShouldBe(["Ok", "Created", null]);
    }

    [Fact]
    public void The_class_of_a_result_gives_way_to_a_schema() =>
        Api.Print(
                Map(
                    $"'200': {{ {Pet} }}, '201': {{ {Toy} }}",
                    others: "\nGetResult: { type: object, properties: { a: {} } }"
                ).Result!.Type!
            )
            .ShouldBe("GetOperationResult:Result");

    [Fact]
    public void A_response_says_what_it_means_or_its_status() =>
        Map("'200': { description: ' Found. ' }, '404': { description: '' }")
            .Responses.Select(static response => response.Summary)
            .ShouldBe(["Found.", "The answer with status 404."]);

    private static IEnumerable<string> Statuses(string responses) =>
        Map(responses)
            .Responses.Select(static response => $"{response.First}-{response.Last}{(response.IsError ? "!" : "")}");

    private static string Result(string responses)
    {
        var result = Map(responses).Result;
        return result is null
            ? "nothing"
            : $"{result.Kind} {(result.Type is null ? "" : Api.Print(result.Type))}".TrimEnd();
    }

    private static OperationDeclaration Map(string responses, string others = "") =>
        Read(responses, others).Operations()[0];

    private static MappingResult Read(string responses, string others = "")
    {
        var described = responses
            .Replace("{}", "{ description: '' }", System.StringComparison.Ordinal)
            .Replace(": { content", ": { description: '', content", System.StringComparison.Ordinal);
        return Mapped.Paths(
            $"/a: {{ get: {{ operationId: get, responses: {{ {described} }} }} }}",
            """
            Pet: { type: object, properties: { id: { type: string } } }
            Toy: { type: object, properties: { weight: { type: number } } }
            """ + others
        );
    }
}
