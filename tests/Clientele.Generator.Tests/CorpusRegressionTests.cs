using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests;

/// <summary>What real descriptions brought to light, each in its smallest form.</summary>
public sealed class CorpusRegressionTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: Acme, version: '1' }\n";

    [Fact]
    public void A_schema_may_be_called_as_another_ones_contract() =>
        Clean(
            """
            Recurring: { type: object, properties: { contract: { $ref: '#/components/schemas/RecurringContract' } } }
            RecurringContract: { type: string, enum: [ONECLICK, PAYOUT] }
            """
        );

    [Fact]
    public void A_required_member_that_is_deprecated_says_so_in_its_docs()
    {
        var file = Clean(
            "Pet: { type: object, required: [name], properties: { name: { type: string, deprecated: true }, tag: { type: string, deprecated: true } } }"
        ).Files["Pet.cs"];

        file.ShouldContain("Deprecated.");
        file.Split("[Obsolete").Length.ShouldBe(2);
    }

    [Fact]
    public void A_nullable_list_may_be_an_XML_body() =>
        Clean(
            "Pet: { type: object, properties: { name: { type: string } } }",
            """
            paths:
              /pets:
                post:
                  requestBody: { content: { application/xml: { schema: { type: [array, 'null'], items: { $ref: '#/components/schemas/Pet' } } } } }
                  responses:
                    '200': { description: x, content: { application/xml: { schema: { type: [array, 'null'], items: { $ref: '#/components/schemas/Pet' } } } } }
            """
        );

    [Fact]
    public void Items_that_are_an_array_describe_a_tuple() =>
        Clean(
            "Pet: { type: object, properties: { place: { type: array, items: [ { type: number }, { type: number } ] } } }"
        )
            .Files["Pet.cs"]
            .ShouldContain("IReadOnlyList<");

    [Fact]
    public void The_properties_of_another_schema_may_be_referred_to() =>
        Clean(
            """
            Pet: { type: object, properties: { name: { type: string }, $ref: '#/components/schemas/Animal/properties' } }
            Animal: { type: object, properties: { legs: { type: integer } } }
            """
        )
            .Files["Pet.cs"]
            .ShouldContain("Legs");

    [Fact]
    public void A_schema_that_is_null_is_any_value() =>
        Clean("Pet: { type: object, properties: { tags: { type: array, items: null }, other: null } }")
            .Files["Pet.cs"]
            .ShouldContain("JsonElement");

    [Theory]
    [InlineData("description: '', description: Legs", 0)]
    [InlineData("description: Legs, description: Legs", 0)]
    [InlineData("description: Arms, description: Legs", 1)]
    public void A_repeated_key_is_reported_where_a_value_is_lost(string members, int count) =>
        new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head + "paths: {}\ncomponents: { schemas: { Pet: { type: string, " + members + " } } }\n"
            )
        )
            .Diagnostics.Count(static text => text.Contains("CLI0103", System.StringComparison.Ordinal))
            .ShouldBe(count);

    [Fact]
    public void A_schema_that_a_discriminator_maps_to_extends_its_base_when_it_repeats_its_properties() =>
        Clean(
            """
            Geometry: { type: object, required: [type], properties: { type: { type: string } }, discriminator: { propertyName: type, mapping: { Point: '#/components/schemas/Point', Line: '#/components/schemas/Line' } } }
            Point: { type: object, required: [type, x], properties: { type: { type: string, enum: [Point] }, x: { type: number } } }
            Line: { allOf: [ { $ref: '#/components/schemas/Geometry' }, { type: object, properties: { length: { type: number } } } ] }
            """
        )
            .Files["Point.cs"]
            .ShouldContain("record Point : Geometry");

    [Fact]
    public void A_member_that_is_allOf_of_one_base_is_the_base()
    {
        var run = Clean(
            """
            Place: { type: object, properties: { at: { description: Where., nullable: true, allOf: [ { $ref: '#/components/schemas/Shape' } ] }, all: { type: object, additionalProperties: { allOf: [ { $ref: '#/components/schemas/Shape' } ] } } } }
            Shape: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Point: { allOf: [ { $ref: '#/components/schemas/Shape' } ] }
            """
        );

        run.Files["Place.cs"].ShouldContain("public Shape? At { get =>");
        run.Files["Place.cs"].ShouldContain("public IReadOnlyDictionary<string, Shape>? All { get =>");
        run.Files["Point.cs"].ShouldContain("record Point : Shape");
    }

    [Theory]
    [InlineData("servers: { a: b }", "(3,10): warning CLI0105: 'servers' has to be an array; it is ignored")]
    [InlineData("tags: [ { description: x } ]", "(3,9): info CLI0107: 'name' is required here")]
    [InlineData("tag: []", "(3,1): info CLI0108: 'tag' is not a member that OpenAPI knows here; it is ignored")]
    [InlineData(
        "components: { schemas: { A: { type: int } } }",
        "(3,37): warning CLI0105: 'type' has to be string, number, integer, boolean, array, object or null, not 'int'; it is ignored"
    )]
    [InlineData("externalDocs: { url: 'a<b' }", "(3,22): info CLI0113: 'url' has to be a URL; it is taken as it is")]
    [InlineData(
        "externalDocs: { url: a, description: false }",
        "(3,38): info CLI0113: 'description' has to be a text; it is taken as it is"
    )]
    [InlineData("externalDocs: { url: }", "(3,15): info CLI0107: 'url' is required here")]
    [InlineData(
        "components: { schemas: { A: { type: string, pattern: '[' } } }",
        "(3,54): info CLI0113: 'pattern' has to be a regular expression; it is taken as it is"
    )]
    [InlineData(
        "components: { schemas: { A: { type: string, format: uuid, default: x } } }",
        "(3,68): info CLI0113: 'default' has to be a UUID; it is taken as it is"
    )]
    [InlineData(
        "components: { schemas: { A: { minLength: -1 } } }",
        "(3,42): warning CLI0105: 'minLength' has to be a number that is not negative, not '-1'; it is ignored"
    )]
    [InlineData(
        "paths: { /a: { get: { responses: { abc: { description: x } } } } }",
        "(3,36): warning CLI0105: 'abc' has to be a status code, a range such as 4XX, or 'default'; it is ignored"
    )]
    [InlineData(
        "paths: { /a: { get: { deprecated: 'true', responses: {} } } }",
        "(3,35): warning CLI0105: 'deprecated' has to be true or false, not the text 'true'; it is ignored"
    )]
    [InlineData(
        "paths: { /a: { GET: { responses: {} } } }",
        "(3,16): info CLI0108: 'GET' is not a member that OpenAPI knows here, but 'get' is; 'GET' is ignored"
    )]
    [InlineData(
        "paths: { /a: { get: { operationId: x, responses: {} } , put: { operationId: x, responses: {} } } }",
        "(3,77): warning CLI0109: The operationId 'x' is repeated; the methods are told apart by what follows the name"
    )]
    [InlineData(
        "paths: { /a: { parameters: [ { name: a, in: query, schema: {} }, { name: a, in: query, schema: {} } ] } }",
        "(3,66): warning CLI0110: The parameter 'a' in query is repeated; the last one is used"
    )]
    [InlineData(
        "paths: { '/{a}': { get: { responses: {} } } }",
        "(3,25): warning CLI0111: No parameter describes 'a' of the path '/{a}'; it is an argument of type string"
    )]
    [InlineData(
        "paths: { /a: { get: { parameters: [ { name: a, in: path, required: true, schema: {} } ], responses: {} } } }",
        "(3,21): info CLI0112: The path '/a' has no variable 'a'; the parameter is left out"
    )]
    public void What_is_not_OpenAPI_is_said_on_its_place(string text, string expected)
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head + text + (text.StartsWith("paths", System.StringComparison.Ordinal) ? "\n" : "\npaths: {}\n")
            )
        );

        run.Diagnostics.ShouldBe(["api.yaml" + expected]);
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    private static GeneratorRun Clean(string schemas, string paths = "paths: {}")
    {
        var indented = string.Concat(schemas.Split('\n').Select(static line => "    " + line + "\n"));
        var run = new GeneratorRun(
            InMemoryDescription.Client("api.yaml", Head + paths + "\ncomponents:\n  schemas:\n" + indented)
        );
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }
}
