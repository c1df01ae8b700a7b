using System;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests;

/// <summary>What users of other generators report, each with the issue that it was reported in.</summary>
public sealed class FieldComplaintTests
{
    [Fact] // Kiota #7729
    public void Dotted_schema_names_get_their_shortest_unique_form()
    {
        var run = SchemasOf.Run(
            """
            Contoso.V1.Customer: { type: object, properties: { a: { type: string } } }
            Contoso.V2.Customer: { type: object, properties: { b: { type: string } } }
            Contoso.V1.Order: { type: object, properties: { customer: { $ref: '#/components/schemas/Contoso.V1.Customer' } } }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Diagnostics.ShouldBeEmpty();
        run.Files.Keys.ShouldContain("Order.cs");
        run.Files.Keys.ShouldContain("V1Customer.cs");
        run.Files.Keys.ShouldContain("V2Customer.cs");
    }

    [Theory] // Kiota #4475
    [InlineData("Pets")]
    [InlineData("Acme.Pets")]
    [InlineData("Pets.System")]
    [InlineData("System.Pets")]
    [InlineData("Clientele")]
    public void A_schema_may_be_called_as_a_namespace_is(string space)
    {
        var text = YamlDescription.WithSchemas(
            """
            Pets: { type: object, properties: { Pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
            Pet: { type: object, properties: { system: { $ref: '#/components/schemas/System' } } }
            System: { type: object, properties: { text: { $ref: '#/components/schemas/Acme' } } }
            Acme: { type: object, properties: { id: { type: string, format: uuid } } }
            """
        );

        new GeneratorRun(
            new InMemoryDescription(
                "api.yaml",
                text,
                ("Role", "Client"),
                ("Namespace", space),
                ("Emit", "Models,Json,Xml,Client")
            )
        ).CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact] // AutoSDK #155
    public void Tags_that_collide_with_each_other_and_with_types_compile()
    {
        var tags = new[]
        {
            "Pets",
            "pets",
            "p e t s",
            "Pet",
            "PetsClient",
            "Client",
            "Task",
            "System",
            "object",
            "Equals",
            "Options",
            "HttpClient",
            "123",
            "🐶",
            "",
            "日本",
        };
        var paths = string.Concat(
            tags.Select(
                static (tag, index) =>
                    $$"""
                        /p{{index}}:
                          get: { tags: ['{{tag}}'], responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }

                        """
            )
        );
        var run = PathsOf.Run(
            paths,
            """
            Pet: { type: object, properties: { name: { type: string } } }
            PetsClient: { type: object, properties: { name: { type: string } } }
            Task: { type: object, properties: { name: { type: string } } }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Diagnostics.ShouldAllBe(static diagnostic => diagnostic.Contains("CLI0207", StringComparison.Ordinal));
    }

    [Theory] // AutoSDK #390
    [InlineData("oneOf: [ { type: 'null' }, { $ref: '#/components/schemas/Pet' } ]")]
    [InlineData("anyOf: [ { $ref: '#/components/schemas/Pet' }, { type: 'null' } ]")]
    public void Null_or_one_schema_is_that_schema_nullable(string schema) =>
        SchemasOf
            .Run(
                $$"""
                Pet: { type: object, properties: { name: { type: string } } }
                Owner: { type: object, required: [pet], properties: { pet: { {{schema}} } } }
                """
            )
            .Files["Owner.cs"]
            .ShouldContain("public required Pet? Pet { get =>");

    [Fact] // NSwag #3730, #2975, #1999
    public void Schemas_may_be_called_as_what_emitted_code_uses()
    {
        string[] names =
        [
            "ApiException",
            "ApiResponse",
            "JsonReader",
            "JsonWriter",
            "JsonElement",
            "JsonMemberTable",
            "XmlTag",
            "Utf8XmlReader",
            "Task",
            "CancellationToken",
            "String",
            "Int32",
            "Object",
            "Uri",
            "Guid",
            "DateTimeOffset",
            "List",
            "Dictionary",
            "IReadOnlyList",
            "IReadOnlyDictionary",
            "Exception",
            "Type",
            "HashCode",
            "StringBuilder",
            "GeneratedCode",
            "GeneratedCodeAttribute",
            "Obsolete",
            "HttpClient",
            "HttpMethod",
            "PetsClient",
            "PetsJsonContext",
            "PetsXmlContext",
            "PetsClientOptions",
            "Optional",
            "WireFormat",
            "NoContent",
            "Equals",
            "GetHashCode",
            "ToString",
            "Default",
            "ValueEquality",
            "CultureInfo",
            "Acme",
            "Clientele",
            "System",
            "Pets",
            "Stream",
            "Enum",
            "Nullable",
            "Record",
            "Class",
            "Event",
            "Namespace",
            "Required",
            "File",
            "Field",
            "Value",
        ];
        var schemas = string.Concat(
            names.Select(static name =>
                $$"""
                    {{name}}: { type: object, required: [self], xml: { name: {{name}} }, properties: { self: { type: string }, {{name}}: { $ref: '#/components/schemas/{{name}}' }, list: { type: array, items: { $ref: '#/components/schemas/{{name}}' } }, map: { type: object, additionalProperties: { $ref: '#/components/schemas/{{name}}' } }, when: { type: string, format: date-time }, id: { type: string, format: uuid }, kind: { type: string, enum: [a, b] } } }

                    """
            )
        );
        var operations = string.Concat(
            names.Select(static name =>
                $$"""
                    /{{name}}:
                      post:
                        operationId: {{name}}
                        tags: [{{name}}]
                        parameters: [ { name: {{name}}, in: query, schema: { type: string } }, { name: cancellationToken, in: header, schema: { type: string } }, { name: value, in: query, schema: { type: array, items: { type: integer } } } ]
                        requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/{{name}}' } } } }
                        responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/{{name}}' } }, application/xml: { schema: { $ref: '#/components/schemas/{{name}}' } } } } }

                    """
            )
        );

        var run = PathsOf.Run(operations, schemas);

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Diagnostics.ShouldAllBe(static diagnostic =>
            diagnostic.Contains("CLI0207", StringComparison.Ordinal)
            || diagnostic.Contains("CLI0210", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Enums_and_unions_may_be_called_as_their_own_members()
    {
        string[] names =
        [
            "Value",
            "IsKnown",
            "Parse",
            "TryParse",
            "KnownValues",
            "Text",
            "Number",
            "IsNumber",
            "Unknown",
            "Raw",
            "RawJson",
            "Match",
            "TryGet",
            "Kind",
            "Case",
            "Equals",
            "Empty",
            "None",
        ];

        var run = SchemasOf.Run(
            string.Concat(
                names.Select(static name =>
                    $$"""
                        {{name}}: { type: string, enum: [{{name}}, value, a] }
                        {{name}}_: { oneOf: [ { type: string }, { type: object, required: [{{name}}], properties: { {{name}}: { type: string } } } ] }
                        U{{name}}: { oneOf: [ { $ref: '#/components/schemas/{{name}}' }, { $ref: '#/components/schemas/{{name}}_' }, { type: integer } ] }

                        """
                )
            )
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact] // openapi-generator #19626, Kiota #7831
    public void A_description_stays_inside_its_comment()
    {
        const string Hostile =
            @"</summary> */ \u000a public class Injected { } \u2028 public class Injected2 { } \u0085 <b>&amp; ]]> <![CDATA[ --> // \u0000 \uD800 {0} $""{x}"" */ #endif";
        var schemas =
            $$"""
            Pet: { type: object, description: "{{Hostile.Replace(
                "\"",
                "\\\"",
                StringComparison.Ordinal
            )}}", title: "{{Hostile.Replace(
                "\"",
                "\\\"",
                StringComparison.Ordinal
            )}}", properties: { name: { type: string, description: "{{Hostile.Replace(
                "\"",
                "\\\"",
                StringComparison.Ordinal
            )}}" } } }
            """.Replace(
                "\\uD800",
                "",
                StringComparison.Ordinal
            );

        var run = SchemasOf.Run(schemas);

        run.CompilerDiagnostics.ShouldBeEmpty();
        DeclaredTypes(run).ShouldNotContain(static name => name.StartsWith("Injected", StringComparison.Ordinal));
    }

    [Fact] // Kiota GHSA-2hx3-vp6r-mg3f, Refitter PR #1178
    public void Names_values_and_addresses_stay_inside_their_literals()
    {
        const string Hostile = "x\\\"); } public class Injected { void M() { System.Console.Write(\\\"";
        var text = $$"""
            {
              "openapi": "3.0.3",
              "info": { "title": "{{Hostile}}", "version": "{{Hostile}}", "description": "{{Hostile}}" },
              "servers": [ { "url": "https://example.com/{{Hostile}}" } ],
              "tags": [ { "name": "{{Hostile}}", "description": "{{Hostile}}" } ],
              "paths": {
                "/{{Hostile}}/{a}": {
                  "get": {
                    "operationId": "{{Hostile}}", "summary": "{{Hostile}}", "tags": [ "{{Hostile}}" ],
                    "parameters": [
                      { "name": "a", "in": "path", "required": true, "schema": { "type": "string", "default": "{{Hostile}}", "pattern": "{{Hostile}}" } },
                      { "name": "{{Hostile}}", "in": "query", "schema": { "type": "string", "enum": [ "{{Hostile}}" ], "default": "{{Hostile}}" } } ],
                    "responses": { "200": { "description": "{{Hostile}}", "headers": { "X-{{Hostile}}": { "schema": { "type": "string" } } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } }
                  }
                }
              },
              "components": {
                "securitySchemes": { "{{Hostile}}": { "type": "apiKey", "in": "header", "name": "X-{{Hostile}}" } },
                "schemas": { "Pet": { "type": "object", "xml": { "name": "{{Hostile}}", "namespace": "{{Hostile}}", "prefix": "{{Hostile}}" },
                  "discriminator": { "propertyName": "{{Hostile}}" },
                  "properties": { "{{Hostile}}": { "type": "string", "const": "{{Hostile}}", "example": "{{Hostile}}", "format": "{{Hostile}}" }, "kind": { "type": "string", "enum": [ "{{Hostile}}", "a" ] } } } }
              }
            }
            """;

        var run = new GeneratorRun(InMemoryDescription.Client("api.json", text));

        run.CompilerDiagnostics.ShouldBeEmpty();
        DeclaredTypes(run).ShouldNotContain("Injected");
        run.Compile()
            .SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>())
            .ShouldNotContain(static name => name.Identifier.ValueText == "Console");
    }

    [Fact] // Refitter #1011, #1018
    public void Identifiers_are_legal_and_file_names_unique()
    {
        string[] names =
        [
            "1st",
            "a-b",
            "a_b",
            "a b",
            "A.B",
            "ab",
            "AB",
            "class",
            "🐶",
            "日本",
            "é",
            "e\u0301",
            "_",
            "__",
            "-",
            "$ref",
            "@id",
            "a/b",
            "CON",
            "con",
            new string('x', 400),
            new string('x', 401),
            "a\u200bb",
            "١",
        ];
        var schemas = string.Concat(
            names.Select(
                static (name, index) =>
                    $$"""
                        "{{name}}": { type: object, properties: { "{{name}}": { type: string }, p{{index}}: { type: string, enum: ["{{name}}", "b", ""] } } }

                        """
            )
        );

        var run = SchemasOf.Run(schemas);

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Diagnostics.ShouldBeEmpty();
        run.Files.Keys.Select(static name => name.ToUpperInvariant()).ShouldBeUnique();
    }

    [Fact] // AutoSDK #118, #95, autorest.csharp #2754
    public void Circles_of_every_kind_end()
    {
        var run = SchemasOf.Run(
            """
            Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, all: { type: array, items: { $ref: '#/components/schemas/Node' } } } }
            A: { allOf: [ { $ref: '#/components/schemas/B' } ] }
            B: { allOf: [ { $ref: '#/components/schemas/A' } ] }
            C: { $ref: '#/components/schemas/D' }
            D: { $ref: '#/components/schemas/C' }
            E: { oneOf: [ { $ref: '#/components/schemas/E' }, { type: string } ] }
            F: { type: array, items: { $ref: '#/components/schemas/F' } }
            G: { type: object, additionalProperties: { $ref: '#/components/schemas/G' } }
            H: { allOf: [ { $ref: '#/components/schemas/H' }, { type: object, properties: { a: { type: string } } } ] }
            I: { not: { $ref: '#/components/schemas/I' } }
            J: { anyOf: [ { $ref: '#/components/schemas/K' }, { type: integer } ] }
            K: { anyOf: [ { $ref: '#/components/schemas/J' }, { type: string } ] }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact] // AutoSDK #236, kiota-dotnet #277, autorest.csharp #1990, fingerprintjs/dotnet-sdk #178
    public void An_unknown_enum_value_is_kept() =>
        EmittedProgram
            .Run<string>(
                SchemasOf.Run("Pet: { type: object, properties: { kind: { type: string, enum: [cat, dog] } } }"),
                """
                var pet = JsonSerializer.Deserialize("{\"kind\":\"axolotl\"}", PetsJsonContext.Default.Pet)!;
                return pet.Kind!.Value.IsKnown + " " + JsonSerializer.Serialize(pet, PetsJsonContext.Default.Pet);
                """
            )
            .ShouldBe("""False {"kind":"axolotl"}""");

    [Theory] // NSwag #1259, #1782, #2995
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(206)]
    public void Every_success_is_one(int status) =>
        EmittedProgram
            .Run<string>(
                PathsOf.Run(
                    """
                    /pets:
                      post:
                        operationId: addPet
                        responses:
                          '200': { description: Was there, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                          '201': { description: New, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                    """,
                    "Pet: { type: object, required: [name], properties: { name: { type: string } } }"
                ),
                $$"""
                var client = new PetsClient(new HttpClient(new Canned("{\"name\":\"Rex\"}", "application/json", {{status}})) { BaseAddress = new Uri("http://localhost/") });
                var response = await client.AddPetWithResponseAsync();
                return (int)response.StatusCode + " " + response.Value.Name;
                """
            )
            .ShouldBe(status + " Rex");

    [Fact] // Kiota #3911
    public void What_is_required_is_not_nullable()
    {
        var code = SchemasOf
            .Run(
                "Pet: { type: object, required: [name, age], properties: { name: { type: string }, age: { type: integer, format: int64 }, nick: { type: string } } }"
            )
            .Files["Pet.cs"];

        code.ShouldContain("public required string Name { get =>");
        code.ShouldContain("public required long Age { get =>");
        code.ShouldContain("public string? Nick { get =>");
    }

    [Theory] // Kiota #3976, #4478, #6115, NSwag #2991, #5013, #3917, openapi-generator #24398
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void A_union_holds_what_came(string keyword) =>
        EmittedProgram
            .Run<string>(
                SchemasOf.Run(
                    $$"""
                    Cat: { type: object, required: [lives], properties: { lives: { type: integer } } }
                    Dog: { type: object, required: [tricks], properties: { tricks: { type: array, items: { type: string } } } }
                    Pet: { {{keyword}}: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: string }, { type: array, items: { type: integer } } ] }
                    """
                ),
                """
                var texts = new[] { "{\"lives\":9}", "{\"tricks\":[\"roll\"]}", "\"fish\"", "[1,2]", "{\"other\":true}", "7.5" };
                return string.Join(" ", texts.Select(text => JsonSerializer.Serialize(JsonSerializer.Deserialize(text, PetsJsonContext.Default.Pet), PetsJsonContext.Default.Pet)));
                """
            )
            .ShouldBe("""{"lives":9} {"tricks":["roll"]} "fish" [1,2] {"other":true} 7.5""");

    [Fact] // NSwag #2082, #1735, Kiota #2055, #6285, kiota-dotnet #342
    public void XML_is_read_and_written() =>
        EmittedProgram
            .Run<string>(
                SchemasOf.Run(
                    "Pet: { type: object, xml: { name: pet }, properties: { name: { type: string, xml: { attribute: true } }, tags: { type: array, xml: { wrapped: true, name: tags }, items: { type: string, xml: { name: tag } } } } }"
                ),
                """
                var pet = PetsXmlContext.Default.Pet.Deserialize("<pet name='Rex'><tags><tag>a</tag><tag>b</tag></tags></pet>"u8);
                return pet.Name + pet.Tags!.Count + Encoding.UTF8.GetString(PetsXmlContext.Default.Pet.Serialize(pet));
                """
            )
            .ShouldEndWith("""<pet name="Rex"><tags><tag>a</tag><tag>b</tag></tags></pet>""");

    [Fact] // NSwag #3761
    public void OpenAPI_3_1_types_with_null_are_nullable() =>
        SchemasOf
            .Run("Pet: { type: object, required: [name], properties: { name: { type: [string, 'null'] } } }")
            .Files["Pet.cs"]
            .ShouldContain("public required string? Name { get =>");

    [Fact] // Kiota #2428, #6449
    public void Response_headers_are_typed() =>
        PathsOf
            .Run(
                """
                /pets:
                  get:
                    operationId: listPets
                    responses:
                      '200':
                        description: Pets
                        headers: { X-Total: { schema: { type: integer } } }
                        content: { application/json: { schema: { type: array, items: { type: string } } } }
                """
            )
            .Files.Single(static file => file.Key.EndsWith(".Headers.cs", StringComparison.Ordinal))
            .Value.ShouldContain("XTotal");

    private static string[] DeclaredTypes(GeneratorRun run) =>
        [
            .. run.Compile()
                .SyntaxTrees.SelectMany(static tree =>
                    tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                )
                .Select(static type => type.Identifier.ValueText),
        ];
}
