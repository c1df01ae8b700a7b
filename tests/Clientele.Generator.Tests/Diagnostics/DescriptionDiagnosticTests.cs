using System;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Diagnostics;

/// <summary>
/// A mistake in a description is told on its own line and column, and costs nothing but the part it is in.
/// </summary>
public sealed class DescriptionDiagnosticTests
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Pets, version: 1.0.0 }\n";

    [Theory]
    [InlineData("", "api.yaml(1,1): error CLI0100:")]
    [InlineData("just text", "api.yaml(1,1): error CLI0100:")]
    [InlineData("a: 1\n", "api.yaml(1,1): error CLI0100:")]
    [InlineData("[1, 2]", "api.yaml(1,1): error CLI0100:")]
    [InlineData("openapi: 4.0.0\n", "api.yaml(1,10): error CLI0101:")]
    [InlineData("swagger: '1.2'\n", "api.yaml(1,10): error CLI0101:")]
    [InlineData("openapi: [\n", "api.yaml(1,10): error CLI0102:")]
    public void What_is_no_description_gives_one_error_and_no_code(string text, string start)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", text));

        run.Diagnostics.ShouldHaveSingleItem().ShouldStartWith(start);
        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_JSON_description_that_breaks_off_is_located()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client("api.json", "{\n  \"openapi\": \"3.0.0\",\n  \"info\": }")
        );

        run.Diagnostics.ShouldHaveSingleItem().ShouldStartWith("api.json(3,11): error CLI0102:");
    }

    [Fact]
    public void A_reference_to_nothing_costs_one_member()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head
                    + """
                    paths: {}
                    components:
                      schemas:
                        Pet:
                          type: object
                          properties:
                            name: { type: string }
                            owner: { $ref: '#/components/schemas/Owner' }
                    """
            )
        );

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldBe("api.yaml(10,16): warning CLI0104: The reference '#/components/schemas/Owner' can't be resolved");
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["Pet.cs"].ShouldContain("public JsonElement? Owner { get =>");
    }

    [Fact]
    public void A_reference_to_the_network_is_not_followed()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head
                    + """
                    paths: {}
                    components:
                      schemas:
                        Pet: { type: object, properties: { owner: { $ref: 'https://example.com/owner.yaml' } } }
                    """
            )
        );

        run.Diagnostics.ShouldHaveSingleItem().ShouldStartWith("api.yaml(6,47): warning CLI0104:");
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_given_twice_is_located_at_the_second()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head
                    + """
                    paths: {}
                    components:
                      schemas:
                        Pet: { type: object }
                        Pet: { type: object, properties: { name: { type: string } } }
                    """
            )
        );

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldStartWith("api.yaml(7,5): warning CLI0103: The key 'Pet' is repeated");
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["Pet.cs"].ShouldContain("Name");
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_types_and_members_of_their_own()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head
                    + """
                    paths: {}
                    components:
                      schemas:
                        pet: { type: object, properties: { name: { type: string } } }
                        Pet: { type: object, properties: { name: { type: string } } }
                        PET: { type: object, properties: { name: { type: string }, Name: { type: string }, NAME: { type: string } } }
                    """
            )
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.Keys.Count(static name =>
                name.StartsWith("Pet", StringComparison.OrdinalIgnoreCase)
                && !name.Contains("Context", StringComparison.Ordinal)
                && !name.Contains("Client", StringComparison.Ordinal)
            )
            .ShouldBe(3);
    }

    [Fact]
    public void The_bracketed_keys_of_the_page_are_a_dictionary_s_and_list_s_names()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.json",
                """
                {
                  "swagger": "2.0",
                  "info": { "title": "Customers", "version": "1" },
                  "paths": {
                    "/v1/customers/{customer-tenant-id}": {
                      "get": {
                        "operationId": "Get_Customer",
                        "parameters": [ { "name": "customer-tenant-id", "in": "path", "required": true, "type": "string" } ],
                        "produces": [ "application/json", "text/xml" ],
                        "responses": { "200": { "description": "OK", "schema": { "$ref": "#/definitions/KeyValuePair[System.String,System.String]" } } }
                      }
                    }
                  },
                  "definitions": {
                    "KeyValuePair[System.String,System.String]": { "type": "object", "properties": { "Key": { "type": "string" }, "Value": { "type": "string" } } }
                  }
                }
                """
            )
        );

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldStartWith("api.json(15,5): info CLI0207: The type 'KeyValuePair' is ambiguous");
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.Keys.ShouldContain("KeyValuePair.cs");
    }

    [Fact]
    public void A_wrong_type_is_located_and_the_rest_emitted()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head
                    + """
                    paths: {}
                    components:
                      schemas:
                        Pet:
                          type: object
                          properties:
                            name: { type: string }
                        Dog: 5
                    """
            )
        );

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldBe("api.yaml(10,10): warning CLI0105: '#/components/schemas/Dog' has to be a schema; it is ignored");
        run.Files.ShouldContainKey("Pet.cs");
        run.CompilerDiagnostics.ShouldBeEmpty();
    }
}
