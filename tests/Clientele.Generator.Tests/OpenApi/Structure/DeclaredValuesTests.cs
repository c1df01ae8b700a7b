using System;
using System.Linq;
using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

/// <summary>Examples, defaults and enum values are compared with their schemas.</summary>
public sealed class DeclaredValuesTests
{
    private const string Head = "openapi: 3.1.1\ninfo: { title: Acme, version: '1' }\npaths: {}\n";

    // What is wrong stands behind the mark.
    [Theory]
    [InlineData("type: string, example: §5", "example", "a string is expected")]
    [InlineData("type: number, example: §x", "example", "a number is expected")]
    [InlineData("type: integer, example: §5.34", "example", "an integer is expected")]
    [InlineData("type: boolean, example: §'true'", "example", "true or false is expected")]
    [InlineData("type: [integer, string], example: §[x]", "example", "an integer or a string is expected")]
    [InlineData("type: array, items: { type: string }, example: §x", "example", "an array is expected")]
    [InlineData("type: array, items: { type: string }, example: [x, §5]", "example", "a string is expected")]
    [InlineData("type: string, examples: [x, §25]", "example", "a string is expected")]
    [InlineData("type: integer, default: §x", "default", "an integer is expected")]
    [InlineData("type: integer, enum: [§x]", "enum value", "an integer is expected")]
    [InlineData("type: string, enum: [a, b], example: §c", "example", "it is none of the listed values")]
    [InlineData(
        "type: object, required: [a], properties: { a: {}, b: {} }, example: §{ b: 1 }",
        "example",
        "'a' is missing"
    )]
    [InlineData(
        "type: object, properties: { a: { properties: { b: { type: string } } } }, example: { a: { b: §1 } }",
        "example",
        "a string is expected"
    )]
    [InlineData("type: object, dependentRequired: { a: [b] }, example: §{ a: 1 }", "example", "'b' is missing")]
    [InlineData(
        "allOf: [ { $ref: '#/components/schemas/Text' }, { maxLength: 5 } ], example: §1",
        "example",
        "a string is expected"
    )]
    [InlineData(
        "anyOf: [ { type: string }, { type: boolean } ], example: §1",
        "example",
        "it fits none of the schema's branches"
    )]
    public void A_value_that_contradicts_its_schema_is_located(string schema, string value, string words) =>
        Check("components: { schemas: { Text: { type: string }, A: { " + schema + " } } }\n", value, words);

    [Theory]
    [InlineData("type: integer, example: 5.0")]
    [InlineData("type: integer, default: null")]
    [InlineData("type: string, enum: [a, null], example: null")]
    [InlineData("type: string, format: date, example: 2020-01-01")]
    [InlineData("type: object, required: [a], properties: { a: { readOnly: true }, b: {} }, example: { b: 1 }")]
    [InlineData("type: object, dependentRequired: { a: [b] }, example: { c: 1 }")]
    [InlineData("oneOf: [ { type: string }, { type: boolean } ], example: true")]
    [InlineData(
        "type: object, properties: { a: { $ref: '#/components/schemas/A' } }, example: { a: { a: { a: {} } } }"
    )]
    [InlineData("allOf: [ { $ref: 'elsewhere.yaml#/A' } ], example: 1", "CLI0104")]
    public void One_that_may_be_right_is_not(string schema, string? other = null)
    {
        var found = Diagnostics("components: { schemas: { A: { " + schema + " } } }\n");

        found.ShouldAllBe(text => other != null && text.Contains(other, StringComparison.Ordinal));
        found.Length.ShouldBe(other is null ? 0 : 1);
    }

    [Theory]
    [InlineData("{ b: 1 }", "application/json: { schema: { type: object, required: [a] }, example: §{ b: 1 } }")]
    [InlineData(
        "{ b: 1 }",
        "application/json: { schema: { type: object, required: [a] }, examples: { x: { value: §{ b: 1 } } } }"
    )]
    [InlineData(
        "§{ b: 1 }",
        "application/json: { schema: { type: object, required: [a] }, examples: { x: { $ref: '#/components/examples/X' } } }"
    )]
    public void Examples_of_bodies_are_compared_too(string component, string content) =>
        Check(
            "components: { examples: { X: { value: "
                + component
                + " } }, responses: { R: { description: x, content: { "
                + content
                + " } } } }\n",
            "example",
            "'a' is missing"
        );

    [Theory]
    [InlineData("Schema", "type: integer, default: a, example: b, examples: [ c, 5 ], enum: [ d, 5 ]", "abcd")]
    [InlineData("Schema", "type: string, examples: { x: 1 }, enum: 5", "")]
    [InlineData("Parameter", "schema: { type: integer }, example: a, examples: { x: { value: b } }", "ab")]
    [InlineData("Header", "schema: { type: integer }, example: a", "a")]
    [InlineData("Parameter", "type: integer, example: a", "")]
    [InlineData("MediaType", "schema: { type: integer }, example: a, examples: { x: { value: [ b ] } }", "[")]
    [InlineData("Response", "schema: { type: integer }, examples: { a/b: [ 1 ], c/d: x }", "[")]
    [InlineData("Response", "schema: { type: integer }, example: [ 1 ]", "")]
    [InlineData("Example", "schema: { type: integer }, example: a", "")]
    public void Each_object_says_its_values_in_its_own_members(string objectName, string members, string told)
    {
        var text = "{ " + members + " }";
        var findings = new StructureFindings("api.yaml");

        new DeclaredValues(YamlNodes.Mapping("{}"), findings).Check(YamlNodes.Mapping(text), objectName);

        string.Concat(findings.All.Select(found => text[found.Place.Offset])).ShouldBe(told);
    }

    [Fact]
    public void A_hundred_values_are_told()
    {
        var findings = new StructureFindings("api.yaml");
        var values = new DeclaredValues(YamlNodes.Mapping("{}"), findings);

        for (var i = 0; i < 60; i++)
        {
            values.Check(YamlNodes.Mapping("{ type: integer, example: a, enum: [ b ] }"), "Schema");
        }

        findings.All.Count.ShouldBe(100);
    }

    [Fact]
    public void A_body_as_it_is_sent_is_not_compared() =>
        Diagnostics(
                "components: { responses: { R: { description: x, content: { application/xml: { schema: { type: object, required: [a] }, example: '<b>1</b>' } } } } }\n"
            )
            .ShouldBeEmpty();

    [Fact]
    public void Schemas_without_end_are_compared_up_to_a_depth()
    {
        var value = string.Concat(Enumerable.Repeat("{ a: ", 100)) + "1" + string.Concat(Enumerable.Repeat(" }", 100));

        Diagnostics(
                "components: { schemas: { A: { properties: { a: { $ref: '#/components/schemas/A' } }, allOf: [ { $ref: '#/components/schemas/A' } ], example: "
                    + value
                    + " } } }\n"
            )
            .ShouldAllBe(static text => !text.Contains("CLI0115", StringComparison.Ordinal));
    }

    private static void Check(string components, string value, string words)
    {
        var column = components.IndexOf('§', StringComparison.Ordinal) + 1;

        Diagnostics(components.Replace("§", "", StringComparison.Ordinal))
            .ShouldBe([
                FormattableString.Invariant(
                    $"api.yaml(4,{column}): info CLI0115: The {value} does not match its schema: {words}"
                ),
            ]);
    }

    private static string[] Diagnostics(string components)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Head + components));
        run.CompilerDiagnostics.ShouldBeEmpty();
        return [.. run.Diagnostics];
    }
}
