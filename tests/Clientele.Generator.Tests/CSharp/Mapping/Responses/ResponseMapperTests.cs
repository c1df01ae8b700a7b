using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Responses;

/// <summary>What a call returns, what it throws, and which headers come along.</summary>
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

    [Fact]
    public void Headers_of_successes_and_of_not_modified_are_those_of_the_operation_each_name_once()
    {
        const string Header = ": { schema: { type: string } }";

        var headers = Map(
            $"'200': {{ headers: {{ X-A{Header}, x-a{Header} }} }}, '201': {{ headers: {{ X-B{Header} }} }}, "
                + $"'304': {{ headers: {{ X-C{Header} }} }}, '404': {{ headers: {{ X-D{Header} }} }}, default: {{ headers: {{ X-E{Header} }} }}"
        ).Headers!;

        headers.Members.Select(static header => header.WireName).ShouldBe(["X-A", "X-B", "X-C"]);
        Map("'200': {}").Headers.ShouldBeNull();
        Map($"default: {{ headers: {{ X-A{Header} }} }}").Headers.ShouldBeNull();
    }

    [Fact]
    public void Names_of_headers_give_way_to_what_their_class_has_anyway()
    {
        const string Header = ": { schema: { type: string } }";

        var headers = Map(
            $"'200': {{ headers: {{ Equals{Header}, ETag{Header} }} }}",
            others: "\nGetHeaders: { type: object, properties: { a: {} } }"
        ).Headers!;

        headers.Name.ShouldBe("GetResponseHeaders");
        headers.Members.Select(static header => header.Name).ShouldBe(["EqualsHeader", "ETag"]);
    }

    [Fact]
    public void A_header_that_HTTP_can_not_have_is_left_out_and_reported()
    {
        var result = Read("'200': { headers: { 'a b': { schema: { type: string } } } }");

        result.Operations().Single().Headers.ShouldBeNull();
        result
            .Said()
            .ShouldHaveSingleItem()
            .ShouldStartWith("CLI0303 #/paths/~1a/get/responses/200/headers/a b/schema: ");
    }

    [Theory]
    [InlineData("schema: { type: integer, format: int32 }", "Int32", false)]
    [InlineData("schema: { type: string, format: date-time }", "DateTime", false)]
    [InlineData("schema: { $ref: '#/components/schemas/Size' }", "Size:OpenEnum", false)]
    [InlineData("schema: { type: array, items: { type: integer, format: int32 } }", "Int32", true)]
    [InlineData("schema: { type: array, items: { type: array, items: { type: string } } }", "String", true)]
    [InlineData("schema: { $ref: '#/components/schemas/Pet' }", "String", false)]
    [InlineData("schema: { type: string, format: byte }", "String", false)]
    [InlineData("content: { application/json: { schema: { type: integer, format: int32 } } }", "Int32", false)]
    [InlineData("content: { application/json: { schema: { type: string, format: date } } }", "String", false)]
    [InlineData("content: { text/plain: { schema: { type: string, format: date } } }", "Date", false)]
    [InlineData(
        "content: { application/json: { schema: { type: array, items: { type: integer } } } }",
        "String",
        false
    )]
    public void A_header_has_the_type_that_can_be_read_from_its_text(string header, string type, bool isList)
    {
        var member = Map($"'200': {{ headers: {{ X-A: {{ {header} }} }} }}").Headers!.Members.Single();

        Api.Print(new(member.Type, false)).ShouldBe(type);
        member.IsList.ShouldBe(isList);
    }

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
            .Replace(": { content", ": { description: '', content", System.StringComparison.Ordinal)
            .Replace(": { headers", ": { description: '', headers", System.StringComparison.Ordinal);
        return Mapped.Paths(
            $"/a: {{ get: {{ operationId: get, responses: {{ {described} }} }} }}",
            """
            Pet: { type: object, properties: { id: { type: string } } }
            Toy: { type: object, properties: { weight: { type: number } } }
            Size: { type: string, enum: [s, m] }
            """ + others
        );
    }
}
