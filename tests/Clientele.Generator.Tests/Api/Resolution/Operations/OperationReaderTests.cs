using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

/// <summary>Which operations there are and what they take from around them; callbacks are in <see cref="CallbackReadingTests"/>.</summary>
public sealed class OperationReaderTests
{
    [Fact]
    public void Members_of_a_path_item_that_are_methods_are_operations() =>
        Read(
                """
                paths:
                  /a: { get: {}, put: {}, post: {}, delete: {}, options: {}, head: {}, patch: {}, trace: {}, query: {} }
                  /b: { GET: {}, summary: {}, connect: {}, get: text, x-get: {} }
                  /c: { additionalOperations: { LINK: {}, get: {}, x: text } }
                  x-d: { get: {} }
                  X-E: { get: {} }
                  /f: text
                """
            )
            .Select(static operation => operation.Method + " " + operation.Path)
            .ShouldBe([
                "GET /a",
                "PUT /a",
                "POST /a",
                "DELETE /a",
                "OPTIONS /a",
                "HEAD /a",
                "PATCH /a",
                "TRACE /a",
                "QUERY /a",
                "LINK /c",
                "GET /c",
            ]);

    [Fact]
    public void A_path_item_may_be_a_component() =>
        Read("paths: { /a: { $ref: '#/shared' }, /b: { $ref: '#/none' } }\nshared: { get: {} }")
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                operation => operation.Path.ShouldBe("/a"),
                operation => operation.Pointer.ShouldBe("#/shared/get")
            );

    [Fact]
    public void A_parameter_of_an_operation_replaces_that_of_its_path_where_it_stood()
    {
        var reading = Create(
            """
            paths:
              /a:
                parameters:
                  - { name: x, in: query, schema: { type: string } }
                  - { name: y, in: query, schema: { type: string } }
                get:
                  parameters:
                    - { name: x, in: header, schema: { type: string } }
                    - { name: x, in: query, required: true, schema: { type: string } }
                    - { $ref: '#/shared', description: Here }
                    - { $ref: '#/none' }
                    - { name: z }
            shared: { name: y, in: query, description: There, schema: { type: string } }
            """
        );

        Operations(reading)
            .Single()
            .Parameters.Select(static parameter =>
                $"{parameter.Name} {parameter.Location} {parameter.Required} {parameter.Description}"
            )
            .ShouldBe(["x Query True ", "y Query False Here", "x Header False "]);
        reading
            .Told.Select(static told => told.Split(':')[0] + told.Split(':')[1])
            .ShouldBe(["(12,11) warning CLI0104", "(13,11) warning CLI0105"]);
    }

    [Theory]
    [InlineData("/{a}/{b}", "a b", null)]
    [InlineData("/{a}", "a b", "info CLI0112: The path '/{a}' has no variable 'b'; the parameter is left out")]
    [InlineData(
        "/{a}/{b}",
        "a",
        "warning CLI0111: No parameter describes 'b' of the path '/{a}/{b}'; it is an argument of type string"
    )]
    [InlineData("/{a", "", null)]
    public void Variables_of_a_path_are_parameters_and_the_other_way_round(string path, string names, string? told)
    {
        var parameters = names
            .Split(' ', System.StringSplitOptions.RemoveEmptyEntries)
            .Select(static name => $"{{ name: {name}, in: path, schema: {{}} }}");
        var reading = Create(
            $"paths: {{ '{path}': {{ get: {{ parameters: [ {string.Join(", ", parameters)} ] }} }} }}"
        );

        Operations(reading).ShouldHaveSingleItem();

        reading
            .Told.Select(static text => text[(text.IndexOf(' ', System.StringComparison.Ordinal) + 1)..])
            .ShouldBe(told is null ? [] : [told]);
    }

    [Fact]
    public void What_a_path_repeats_of_its_query_is_sent_once()
    {
        var reading = Create(
            "paths: { '/a{?b}': { get: { parameters: [ { name: b, in: query, schema: {} } ] } }, '/a?b={b}': { get: { parameters: [ { name: b, in: query, schema: {} } ] } } }"
        );

        Operations(reading).Select(static operation => operation.Path).ShouldBe(["/a", "/a"]);
        reading.Told.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("get: { summary: own, description: own }", "own own")]
    [InlineData("get: {}", "item item")]
    [InlineData("get: { summary: own }", "own item")]
    public void An_operation_that_says_nothing_of_itself_is_described_as_its_path(string member, string texts)
    {
        var operation = Read($"paths: {{ /a: {{ summary: item, description: item, {member} }} }}").Single();

        $"{operation.Summary} {operation.Description}".ShouldBe(texts);
    }

    [Theory]
    [InlineData("security: [ { own: [] } ]", "own")]
    [InlineData("security: []", "")]
    [InlineData("deprecated: true", "all")]
    public void Security_is_the_operations_or_else_the_descriptions(string member, string schemes) =>
        string.Concat(
                Read($"paths: {{ /a: {{ get: {{ {member} }} }} }}\nsecurity: [ {{ all: [] }} ]")
                    .Single()
                    .Security.SelectMany(static requirement => requirement.Schemes)
                    .Select(static scheme => scheme.SchemeId)
            )
            .ShouldBe(schemes);

    [Theory]
    [InlineData("servers: [ { url: /own } ]", "/own")]
    [InlineData("servers: []", "/item")]
    [InlineData("deprecated: true", "/item")]
    public void Servers_are_the_operations_or_else_the_paths(string member, string url) =>
        Read($"paths: {{ /a: {{ servers: [ {{ url: /item }} ], get: {{ {member} }} }} }}\nservers: [ {{ url: /all }} ]")
            .Single()
            .Servers.ShouldHaveSingleItem()
            .Url.ShouldBe(url);

    [Theory]
    [InlineData("get", 1)]
    [InlineData("head", 0)]
    public void The_answer_to_HEAD_has_no_body(string method, int contents) =>
        Read($"paths: {{ /a: {{ {method}: {{ responses: {{ '200': {{ content: {{ a/b: {{}} }} }} }} }} }} }}")
            .Single()
            .Responses.ShouldHaveSingleItem()
            .Contents.Count.ShouldBe(contents);

    [Theory]
    [InlineData("requestBody: { $ref: '#/body', description: Here }", "inner True Here")]
    [InlineData("requestBody: { content: {}, description: d }, x-bodyName: outer", "outer False d")]
    [InlineData("requestBody: { x-bodyName: inner }, x-bodyName: outer", "inner False ")]
    public void A_body_is_optional_unless_it_says_otherwise_and_may_have_a_name(string member, string expected)
    {
        var body = Read(
                $"paths: {{ /a: {{ post: {{ {member} }} }} }}\nbody: {{ required: true, x-bodyName: inner, description: There }}"
            )
            .Single()
            .RequestBody.ShouldNotBeNull();

        $"{body.Name} {body.Required} {body.Description}".ShouldBe(expected);
    }

    [Theory]
    [InlineData("requestBody: text")]
    [InlineData("requestBody: { $ref: '#/none' }")]
    [InlineData("consumes: [ a/b ], parameters: [ { name: a, in: body, schema: {} } ]")]
    public void What_is_none_since_3_0_is_no_body(string member) =>
        Read($"paths: {{ /a: {{ post: {{ {member} }} }} }}").Single().RequestBody.ShouldBeNull();

    [Theory]
    [InlineData("x-ms-pageable: { nextLinkName: next }", "value next False")]
    [InlineData("x-ms-pageable: { itemName: items, nextLinkName: null, operationName: other }", "items  True")]
    [InlineData("x-ms-pageable: { operationName: list }", "value  False")]
    [InlineData("x-ms-pageable: true", null)]
    public void Microsofts_extension_says_how_a_list_continues(string member, string? expected)
    {
        var paging = Read($"paths: {{ /a: {{ get: {{ operationId: list, {member} }} }} }}").Single().Paging;

        (paging is null ? null : $"{paging.ItemName} {paging.NextLinkName} {paging.HasOwnOperation}").ShouldBe(
            expected
        );
    }

    private static EquatableArray<ApiOperation> Read(string members) => Operations(Create(members));

    private static DescriptionReading Create(string members) => new("openapi: 3.1.0\n" + members + "\n");

    private static EquatableArray<ApiOperation> Operations(DescriptionReading reading) =>
        new OperationReader(reading.Session, reading.Root, reading.Contents).ReadAll(reading["#/paths"], null);
}
