using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi;

/// <summary>
/// While somebody types, a syntax error costs the smallest part that holds it, and one error explains it.
/// </summary>
public sealed class SyntaxRecoveryTests
{
    private const string Yaml = """
        openapi: 3.0.3
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters:
                - name: id
                  in: path
                  required: true
                  schema: { type: string }
              responses:
                '200':
                  description: "A pet"
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
          /toys:
            get:
              operationId: listToys
              responses: { '200': { description: Toys, content: { application/json: { schema: { $ref: '#/components/schemas/Toy' } } } } }
        components:
          schemas:
            Owner:
              type: object
              description: |
                Who "owns
                  a pet: [
              properties:
                name: { type: string }
            Pet:
              type: object
              properties:
                name:
                  type: string
                  description: 'A name'
                owner: { $ref: '#/components/schemas/Owner' }
            Toy:
              type: object
              properties:
                label: { type: string }
        """;

    private const string Json = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Pets", "version": "1.0.0" },
          "paths": {
            "/pets": {
              "get": {
                "operationId": "getPet",
                "responses": { "200": { "description": "A pet", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } }
              }
            }
          },
          "components": {
            "schemas": {
              "Owner": {
                "type": "object",
                "properties": {
                  "name": { "type": "string" }
                }
              },
              "Pet": {
                "type": "object",
                "properties": {
                  "name": { "type": "string" },
                  "owner": { "$ref": "#/components/schemas/Owner" }
                }
              },
              "Toy": {
                "type": "object",
                "properties": { "label": { "type": "string" } }
              }
            }
          }
        }
        """;

    [Theory]
    [InlineData(
        "description: \"A pet\"",
        "description: \"A pet",
        "(14,24): error CLI0102: The description can't be parsed: this text has no closing quote",
        "Owner Pet Toy"
    )]
    [InlineData(
        "    name:\n          type: string",
        "    name\n          type: string",
        "(32,9): error CLI0102: The description can't be parsed: ':' is missing behind this",
        "Owner Pet Toy"
    )]
    [InlineData(
        "- name: id",
        "- name: \"id",
        "(8,17): error CLI0102: The description can't be parsed: this text has no closing quote",
        "Owner Pet Toy"
    )]
    [InlineData(
        "schema: { type: string }",
        "schema: { type: string",
        "(11,19): error CLI0102: The description can't be parsed: this '{' is not closed",
        "Owner Pet Toy"
    )]
    [InlineData(
        "  Toy:\n",
        "  Toy\n",
        "(36,5): error CLI0102: The description can't be parsed: ':' is missing behind this",
        "Owner Pet"
    )]
    [InlineData(
        "    type: object\n      properties:\n        label",
        "    type: object\n     properties:\n        label",
        "(38,",
        "Owner Pet"
    )]
    [InlineData("operationId: getPet", "operationId: get: Pet", "(6,", "Owner Pet Toy")]
    [InlineData("operationId: getPet", "operationId: @getPet", "(6,", "Owner Pet Toy")]
    [InlineData(
        "operationId: getPet",
        "operationId: *getPet",
        "(6,20): error CLI0102: The description can't be parsed: nothing is anchored as 'getPet'",
        "Owner Pet Toy"
    )]
    [InlineData("description: \"A pet\"", "description: \"A \\pet\"", "(14,", "Owner Pet Toy")]
    [InlineData(
        "        owner: { $ref: '#/components/schemas/Owner' }",
        "        owner: { $ref: '#/components/schemas/Owner'",
        "(35,16): error CLI0102: The description can't be parsed: this '{' is not closed",
        "Owner Pet Toy"
    )]
    [InlineData(
        "responses: { '200': { description: Toys",
        "responses: { '200: { description: Toys",
        "(19,20): error CLI0102: The description can't be parsed: this text has no closing quote",
        "Owner Pet Toy"
    )]
    public void An_error_in_YAML_costs_the_smallest_part_that_holds_it(
        string right,
        string wrong,
        string error,
        string types
    ) =>
        Check(
            new GeneratorRun(InMemoryDescription.Client("api.yaml", Replace(Yaml, right, wrong))),
            "api.yaml" + error,
            types
        );

    [Theory]
    [InlineData(
        "\"A pet\"",
        "\"A pet",
        "(8,48): error CLI0102: The description can't be parsed: a quote of this text is missing, or one too many",
        "Owner Pet Toy"
    )]
    [InlineData(
        "\"type\": \"object\",\n        \"properties\": { \"label\"",
        "\"type\": \"object\n        \"properties\": { \"label\"",
        "(28,17): error CLI0102: The description can't be parsed: this text has no closing quote on its line",
        "Owner Pet Toy"
    )]
    [InlineData(
        "\"type\": \"object\",\n        \"properties\": { \"label\"",
        "\"type\": \"object\"\n        \"properties\": { \"label\"",
        "(29,9): error CLI0102: The description can't be parsed: ',' is missing before this",
        "Owner Pet Toy"
    )]
    [InlineData(
        "\"operationId\": \"getPet\"",
        "\"operationId\": ",
        "(7,24): error CLI0102: The description can't be parsed: ',' is not expected here",
        "Owner Pet Toy"
    )]
    [InlineData(
        "\"name\": { \"type\": \"string\" },",
        "\"name\": { \"type\": \"string\" ,",
        "(24,11): error CLI0102: The description can't be parsed: '}' is missing before this",
        "Owner Pet Toy"
    )]
    [InlineData(
        "          \"owner\": { \"$ref\": \"#/components/schemas/Owner\" }\n        }\n      },",
        "          \"owner\": { \"$ref\": \"#/components/schemas/Owner\" }\n        }\n      }",
        "(27,7): error CLI0102: The description can't be parsed: ',' is missing before this",
        "Owner Pet Toy"
    )]
    [InlineData(
        "          \"owner\": { \"$ref\": \"#/components/schemas/Owner\" }\n        }\n      },",
        "          \"owner\": { \"$ref\": \"#/components/schemas/Owner\" }\n        },",
        "(26,7): error CLI0102: The description can't be parsed: '}' is missing before this",
        "Owner Pet Toy"
    )]
    [InlineData(
        "          \"owner\": { \"$ref\": \"#/components/schemas/Owner\" }\n        }\n      },",
        "          \"owner\": { \"$ref\": \"#/components/schemas/Owner\" }\n        }\n      }\n      },",
        "(27,7): error CLI0102: The description can't be parsed: this '}' closes nothing",
        "Owner Pet Toy"
    )]
    [InlineData(
        "\"Owner\": {",
        "\"Owner: {",
        "(14,7): error CLI0102: The description can't be parsed: this text has no closing quote on its line",
        "Pet Toy"
    )]
    public void An_error_in_JSON_costs_the_smallest_part_that_holds_it(
        string right,
        string wrong,
        string error,
        string types
    ) =>
        Check(
            new GeneratorRun(InMemoryDescription.Client("api.json", Replace(Json, right, wrong))),
            "api.json" + error,
            types
        );

    [Fact]
    public void A_text_that_breaks_off_is_read_as_far_as_it_goes()
    {
        for (var length = 0; length < Json.Length; length += 7)
        {
            var run = new GeneratorRun(InMemoryDescription.Client("api.json", Json[..length]));
            run.Diagnostics.ShouldHaveSingleItem().ShouldContain(length == 0 ? "CLI0100" : "CLI0102");
        }

        for (var length = 40; length < Yaml.Length; length += 11)
        {
            new GeneratorRun(InMemoryDescription.Client("api.yaml", Yaml[..length]))
                .Diagnostics.Count(static line => line.Contains("CLI0102", StringComparison.Ordinal))
                .ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Theory]
    [InlineData(
        "// Ours.\n" + Json,
        "(1,1): warning CLI0126: JSON does not have what stands here, a comment; the description is read all the same"
    )]
    [InlineData(
        "/* Ours. */ " + Json,
        "(1,1): warning CLI0126: JSON does not have what stands here, a comment; the description is read all the same"
    )]
    [InlineData(
        "{ \"openapi\": \"3.0.3\", // Which?\n\"info\": { \"title\": \"Pets\", \"version\": \"1\" }, \"paths\": {} }",
        "(1,23): warning CLI0126: JSON does not have what stands here, a comment; the description is read all the same"
    )]
    [InlineData(
        "{ \"openapi\": \"3.0.3\", \"info\": { \"title\": \"Pets\", \"version\": \"1\", }, \"paths\": {} }",
        "(1,64): warning CLI0126: JSON does not have what stands here, a comma in front of '}'; the description is read all the same"
    )]
    public void Comments_and_last_commas_cost_nothing(string text, string warning)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.json", text));

        run.Diagnostics.ShouldBe(["api.json" + warning]);
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.ShouldNotBeEmpty();
    }

    private static string Replace(string text, string right, string wrong)
    {
        text = text.ReplaceLineEndings("\n");
        var at = text.IndexOf(right, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0);
        return text[..at] + wrong + text[(at + right.Length)..];
    }

    private static void Check(GeneratorRun run, string error, string types)
    {
        run.Diagnostics.ShouldHaveSingleItem().ShouldStartWith(error);
        run.CompilerDiagnostics.ShouldBeEmpty();
        IEnumerable<string> declared = run.Compile()
            .Assembly.GlobalNamespace.GetNamespaceMembers()
            .Single(static space => space.Name == "Acme")
            .GetTypeMembers()
            .Select(static type => type.Name);
        declared.Intersect(["Owner", "Pet", "Toy"]).Order().ShouldBe(types.Split(' '));
    }
}
