using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.OpenApi.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

/// <summary>How objects are compared with those of the specification; what is told in which words is in <see cref="MistakeTests"/>.</summary>
public sealed class StructureCheckerTests
{
    private const string Info = "info: { title: Pets, version: '1' }";

    [Theory]
    [InlineData("openapi: 3.0.4", "CLI0107 paths")]
    [InlineData("openapi: 3.0.4\ncomponents: {}", "CLI0107 paths")]
    [InlineData("openapi: 3.1.0", "CLI0107 paths")]
    [InlineData("openapi: 3.1.0\ncomponents: {}", "")]
    [InlineData("openapi: 3.1.0\nwebhooks: {}", "")]
    [InlineData("openapi: 3.0.4\npaths: {}", "")]
    [InlineData("openapi: 3.0.4\npaths:", "")]
    public void A_description_has_paths_or_since_3_1_something_else(string root, string told) =>
        Told(root + "\n" + Info).ShouldBe(told);

    [Theory]
    [InlineData("swagger: '2.0'\npaths: {}", true, "")]
    [InlineData("swagger: '2.0'", true, "CLI0107 paths")]
    [InlineData("openapi: 3.0.4\npaths: {}\ndefinitions: {}", false, "CLI0108 definitions")]
    [InlineData("swagger: '2.0'\npaths: {}\ndefinitions: {}", true, "")]
    public void Swagger_has_objects_of_its_own(string root, bool isSwagger, string told) =>
        Told(root + "\n" + Info, isSwagger).ShouldBe(told);

    [Theory]
    [InlineData("title: null, version: null", "CLI0113 title, CLI0113 version")]
    [InlineData("title: Pets", "CLI0107 version")]
    [InlineData("title: Pets, version: '1', contact: null, license: null", "")]
    [InlineData("title: Pets, version: '1', license: {}", "CLI0107 name")]
    [InlineData(
        "title: Pets, version: '1', contact: { url: a b, email: none, name: 5 }",
        "CLI0113 url, CLI0113 email, CLI0113 name"
    )]
    [InlineData("title: Pets, version: '1', contact: text", "CLI0105 contact")]
    [InlineData("title: Pets, version: '1', description: [ x ]", "CLI0105 description")]
    [InlineData("title: Pets, version: '1', x-note: 5, X-Note: 5", "")]
    [InlineData("title: Pets, version: '1', note: 5", "CLI0108 note")]
    public void An_object_has_its_required_members_and_no_unknown_ones_and_each_of_its_type(string info, string told) =>
        Told("openapi: 3.1.0\npaths: {}\ninfo: { " + info + " }").ShouldBe(told);

    [Theory]
    [InlineData("A: { type: object, required: x }", "CLI0105 required")]
    [InlineData("A: { type: [ string, text ] }", "CLI0105 type")]
    [InlineData("A: { type: { a: b } }", "CLI0105 type")]
    [InlineData("A: { maxLength: '5' }", "CLI0105 maxLength")]
    [InlineData("A: { uniqueItems: 1 }", "CLI0105 uniqueItems")]
    [InlineData("A: { allOf: {} }", "CLI0105 allOf")]
    [InlineData("A: { properties: [] }", "CLI0105 properties")]
    [InlineData(
        "A: { properties: { a: { maxLength: -1 } }, allOf: [ { minLength: -1 } ] }",
        "CLI0105 maxLength, CLI0105 minLength"
    )]
    [InlineData("A: { additionalProperties: { maxLength: -1 } }", "CLI0105 maxLength")]
    [InlineData("A: { additionalProperties: text }", "")]
    [InlineData("A: true", "")]
    [InlineData("A: { properties: { a: false } }", "")]
    [InlineData("A: { $ref: '#/components/schemas/B', maxLength: -1 }\n    B: {}", "")]
    [InlineData("A: { anything: { maxLength: -1 } }", "")]
    public void A_schema_is_open_and_what_it_knows_is_of_its_type(string schema, string told) =>
        Told("openapi: 3.1.0\n" + Info + "\ncomponents:\n  schemas:\n    " + schema + "\n").ShouldBe(told);

    [Theory]
    [InlineData("'200'", "")]
    [InlineData("default", "")]
    [InlineData("DEFAULT", "")]
    [InlineData("4xx", "")]
    [InlineData("x-note", "")]
    [InlineData("'20'", "CLI0105 20")]
    [InlineData("'0XX'", "CLI0105 0XX")]
    [InlineData("'2X0'", "CLI0105 2X0")]
    [InlineData("success", "CLI0105 success")]
    public void An_answer_has_a_status_or_a_range_of_them(string key, string told) =>
        Told(
                "openapi: 3.1.0\n"
                    + Info
                    + "\npaths: { /a: { get: { responses: { "
                    + key
                    + ": { description: d } } } } }\n"
            )
            .ShouldBe(told);

    [Theory]
    [InlineData("paths: []", "CLI0105 paths")]
    [InlineData("paths: { /a: { get: { responses: [] } } }", "CLI0105 responses")]
    [InlineData("paths: { /a: { get: { parameters: [ { $ref: x }, {} ] } } }", "CLI0107 name, CLI0107 in")]
    [InlineData("paths: { x-a: { nothing: {} } }", "")]
    [InlineData("paths: { /a: { post: { callbacks: { done: { '{$url}': { got: {} } } } } } }", "CLI0108 got")]
    public void Paths_and_what_is_beneath_them_are_objects_of_the_specification(string paths, string told) =>
        Told("openapi: 3.1.0\n" + Info + "\n" + paths + "\n").ShouldBe(told);

    [Fact]
    public void A_node_that_aliases_repeat_is_looked_at_once() =>
        Told(
                "openapi: 3.1.0\n"
                    + Info
                    + "\ncomponents: { schemas: { A: &a { maxLength: -1 }, B: *a, C: { properties: { c: *a } } } }\n"
            )
            .ShouldBe("CLI0105 maxLength");

    [Fact]
    public void Five_hundred_findings_are_told()
    {
        var schemas = string.Concat(Enumerable.Range(0, 600).Select(static i => $"    A{i}: {{ maxLength: -1 }}\n"));

        Check("openapi: 3.1.0\n" + Info + "\ncomponents:\n  schemas:\n" + schemas).Count.ShouldBe(500);
    }

    [Fact]
    public void What_is_no_object_has_no_structure() => Told("[ a ]").ShouldBe("");

    // The number and the first argument of each.
    private static string Told(string text, bool isSwagger = false) => string.Join(", ", Check(text, isSwagger));

    private static List<string> Check(string text, bool isSwagger = false) =>
        [
            .. StructureChecker
                .Check(
                    DocumentParser.Parse(
                        new DescriptionSource("api.yaml", text),
                        TestContext.Current.CancellationToken
                    ),
                    isSwagger,
                    TestContext.Current.CancellationToken
                )
                .Select(static found => found.Descriptor.Id + " " + found.Arguments[0]),
        ];
}
