using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution;

/// <summary>
/// Since 3.1, <c>$ref</c> is one keyword among others: what stands beside it counts (JSON Schema 2020-12, section
/// 8.2.3.1).
/// </summary>
public sealed class ReferenceSiblingTests
{
    private const string Obj = """
        Obj: { type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }
        Text: { type: string, maxLength: 9 }
        List: { type: array, items: { type: string } }
        Either: { oneOf: [ { $ref: '#/components/schemas/Obj' }, { type: object, required: [z], properties: { z: { type: integer } } } ] }

        """;

    [Theory]
    [InlineData("properties: { c: { type: string } }", "required string A,string? B,string? C")]
    [InlineData(
        "allOf: [ { type: object, properties: { d: { type: integer } } } ]",
        "required string A,string? B,long? D"
    )]
    [InlineData("required: [b]", "required string A,required string B")]
    [InlineData(
        "anyOf: [ { required: [b] }, { required: [c] } ], properties: { c: { type: string } }",
        "required string A,string? B,string? C"
    )]
    [InlineData("oneOf: [ { required: [a] }, { required: [b] } ]", "required string A,string? B")]
    [InlineData(
        "if: { required: [b] }, then: { properties: { e: { type: boolean } } }",
        "required string A,string? B,bool? E"
    )]
    [InlineData("properties: { b: { type: string, const: x } }, required: [b]", "required string A,string B")]
    public void Members_beside_a_reference_come_to_those_of_its_target(string siblings, string members) =>
        MembersOf(SchemasOf.Run(Obj + $"It: {{ $ref: '#/components/schemas/Obj', {siblings} }}"), "It")
            .ShouldBe(members);

    [Fact]
    public void Members_beside_a_reference_in_a_part_of_allOf_count() =>
        MembersOf(
                SchemasOf.Run(
                    Obj
                        + "It: { allOf: [ { $ref: '#/components/schemas/Obj', properties: { y: { type: string } } }, { type: object, properties: { q: { type: string } } } ] }"
                ),
                "It"
            )
            .ShouldBe("required string A,string? B,string? Y,string? Q");

    [Fact]
    public void References_beside_references_are_followed() =>
        MembersOf(
                SchemasOf.Run(
                    Obj
                        + "One: { $ref: '#/components/schemas/Obj', properties: { c: { type: string } } }\nIt: { $ref: '#/components/schemas/One', required: [c] }"
                ),
                "It"
            )
            .ShouldBe("required string A,string? B,required string C");

    [Theory]
    [InlineData("$ref: '#/components/schemas/Obj', description: d", "Obj")]
    [InlineData("$ref: '#/components/schemas/Obj', type: [object, 'null']", "Obj")]
    [InlineData("$ref: '#/components/schemas/Obj', required: [a]", "Obj")]
    [InlineData("$ref: '#/components/schemas/Obj', unevaluatedProperties: false", "Obj")]
    [InlineData("$ref: '#/components/schemas/Obj', x-a: { b: c }", "Obj")]
    [InlineData("$ref: '#/components/schemas/Text', minLength: 2", "string")]
    [InlineData("$ref: '#/components/schemas/Text', enum: [a, b]", "HolderX")]
    [InlineData("$ref: '#/components/schemas/Text', const: a", "string")]
    [InlineData("$ref: '#/components/schemas/List', items: { enum: [a, b] }", "IReadOnlyList<HolderXItem>")]
    [InlineData("$ref: '#/components/schemas/Obj', properties: { c: { type: string } }", "HolderX")]
    public void A_member_is_of_the_target_s_type_unless_more_is_said(string schema, string type) =>
        SchemasOf
            .Run(Obj + $"Holder: {{ type: object, properties: {{ x: {{ {schema} }} }} }}")
            .Files["Holder.cs"]
            .ShouldContain($"public {type}? X {{ get =>");

    [Fact]
    public void Limits_beside_a_reference_add_to_its_target_s() =>
        EmittedProgram
            .Run<string>(
                SchemasOf.Run(
                    Obj
                        + "Holder: { type: object, properties: { x: { $ref: '#/components/schemas/Text', minLength: 2 } } }"
                ),
                """return string.Join("|", new Holder { X = "a" }.Validate().Concat(new Holder { X = "abcdefghij" }.Validate()).Select(static found => found.Message));"""
            )
            .ShouldBe("The value has to have at least 2 characters|The value has to have at most 9 characters");

    [Fact]
    public void Members_beside_a_union_are_in_each_branch()
    {
        var run = SchemasOf.Run(
            Obj + "It: { $ref: '#/components/schemas/Either', properties: { c: { type: string } } }"
        );

        run.ShouldKeep("It", """{"c":"y","a":"x"}""");
        EmittedProgram
            .Run<string>(
                run,
                """
                var it = JsonSerializer.Deserialize("{\"z\":1,\"c\":\"y\"}", PetsJsonContext.Default.It)!;
                return it.Match(one => "obj " + one.C, other => other.Z + other.C!, _ => "raw");
                """
            )
            .ShouldBe("1y");
    }

    [Fact]
    public void Before_3_1_nothing_beside_a_reference_counts() =>
        SchemasOf
            .Run(
                Obj
                    + "Holder: { type: object, properties: { x: { $ref: '#/components/schemas/Obj', properties: { c: { type: string } } } } }",
                "3.0.3"
            )
            .Files["Holder.cs"]
            .ShouldContain("public Obj? X { get =>");

    [Fact]
    public void Bodies_headers_and_parameters_have_what_stands_beside_their_references()
    {
        var files = PathsOf
            .Run(
                """
                /a:
                  post:
                    operationId: postA
                    parameters: [ { name: q, in: query, schema: { $ref: '#/components/schemas/Text', enum: [a, b] } } ]
                    requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Obj', properties: { c: { type: string } } } } } }
                    responses: { '204': { description: ok, headers: { X-Count: { schema: { $ref: '#/components/schemas/Number', allOf: [ { minimum: 1 } ] } } } } }
                """,
                """
                Obj: { type: object, properties: { a: { type: string } } }
                Text: { type: string }
                Number: { type: integer }
                """
            )
            .Files;

        files["PetsClient.cs"].ShouldContain("PostAAsync(PostARequest body, PostAQ? q = null");
        files.Values.ShouldContain(static text => text.Contains("long? XCount", System.StringComparison.Ordinal));
        files["PostARequest.cs"].ShouldContain("public string? C { get =>");
    }

    /// <summary>"Reference Object" of 3.1; before, what stands beside a reference is ignored.</summary>
    [Theory]
    [InlineData("3.1.0", "At most this many.", "The living.", "No such shop.", "The other rate.", "The new one.")]
    [InlineData("3.0.3", "How many.", "Pets.", "Nothing.", "Rate.", "A pet.")]
    public void The_description_beside_a_reference_replaces_the_components_own(
        string version,
        string parameter,
        string response,
        string error,
        string header,
        string body
    )
    {
        var files = PathsOf
            .Run(
                """
                /a:
                  post:
                    operationId: postA
                    parameters: [ { $ref: '#/components/parameters/limit', description: 'At most this many.' } ]
                    requestBody: { $ref: '#/components/requestBodies/Body', description: 'The new one.' }
                    responses:
                      '200': { $ref: '#/components/responses/Ok', description: 'The living.' }
                      '404': { $ref: '#/components/responses/No', description: 'No such shop.' }
                """,
                version: version,
                others: """
                components:
                  parameters: { limit: { name: limit, in: query, description: 'How many.', schema: { type: integer } } }
                  requestBodies: { Body: { description: 'A pet.', content: { application/json: { schema: { type: string } } } } }
                  headers: { Rate: { description: 'Rate.', schema: { type: integer } } }
                  responses:
                    Ok: { description: 'Pets.', headers: { X-Rate: { $ref: '#/components/headers/Rate', description: 'The other rate.' } }, content: { application/json: { schema: { type: array, items: { type: string } } } } }
                    No: { description: 'Nothing.', content: { application/json: { schema: { type: object, properties: { m: { type: string } } } } } }
                """
            )
            .Files;

        files["IPetsClient.cs"].ShouldContain($">{parameter}<");
        files["IPetsClient.cs"].ShouldContain(response);
        files["IPetsClient.cs"].ShouldContain(error);
        files["IPetsClient.cs"].ShouldContain(body);
        files["PetsClient.Headers.cs"].ShouldContain(header);
    }

    private static string MembersOf(GeneratorRun run, string type)
    {
        run.CompilerDiagnostics.ShouldBeEmpty();
        return string.Join(
            ",",
            run.Files[type + ".cs"]
                .Split('\n')
                .Where(static line =>
                    line.Contains("{ get =>", System.StringComparison.Ordinal)
                    && !line.Contains("AdditionalProperties", System.StringComparison.Ordinal)
                )
                .Select(static line => line.Trim()["public ".Length..].Split(" {")[0])
        );
    }
}
