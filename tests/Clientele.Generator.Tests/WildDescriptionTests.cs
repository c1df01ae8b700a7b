using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests;

/// <summary>What descriptions do that services publish, each in its smallest form.</summary>
public sealed class WildDescriptionTests
{
    private const string Head = "info: { title: Acme, version: '1' }\n";

    [Theory]
    [InlineData("/pets?tag={tag}&limit={limit}", "\"/pets\"")]
    [InlineData("/pets?tag={tag}&sort=name", "\"/pets?sort=name\"")]
    [InlineData("/pets{?tag,limit}", "\"/pets\"")]
    [InlineData("/pets{?tag}{&limit*}", "\"/pets\"")]
    public void A_query_parameter_that_the_path_repeats_is_sent_once(string path, string sent)
    {
        var run = Compiled(
            $$"""
            openapi: 3.0.0
            paths:
              {{path}}:
                get:
                  tags: [pets]
                  operationId: listPets
                  parameters: [ { name: tag, in: query, schema: { type: string } }, { name: limit, in: query, schema: { type: integer } } ]
                  responses: { '204': { description: none } }
            """
        );

        run.Diagnostics.ShouldHaveSingleItem().ShouldStartWith("api.yaml(4,3): info CLI0116:");
        run.Files["PetsClient.cs"].ShouldContain(sent);
        run.Files["PetsClient.cs"].ShouldContain("string? tag = null, long? limit = null");
    }

    [Theory]
    [InlineData(
        "allOf: [ { $ref: '#/components/schemas/Owner' }, { description: Whose it is. } ]",
        "Whose it is.",
        "Owner?"
    )]
    [InlineData(
        "allOf: [ { description: Whose it is. }, { $ref: '#/components/schemas/Owner' } ]",
        "Whose it is.",
        "Owner?"
    )]
    [InlineData(
        "allOf: [ { $ref: '#/components/schemas/Owner' }, { type: object, description: Whose it is., x-order: 2 } ]",
        "Whose it is.",
        "Owner?"
    )]
    [InlineData(
        "allOf: [ { $ref: '#/components/schemas/Owner' }, { nullable: true } ], description: Whose it is.",
        "Whose it is.",
        "Owner?"
    )]
    [InlineData(
        "allOf: [ { $ref: '#/components/schemas/Name' }, { maxLength: 5, description: Whose it is. } ]",
        "Longest length: 5.",
        "string?"
    )]
    [InlineData(
        "allOf: [ { type: string, maxLength: 5 } ], description: Whose it is.",
        "Longest length: 5.",
        "string?"
    )]
    public void An_allOf_that_only_describes_a_schema_is_that_schema(string owner, string docs, string type)
    {
        var files = Clean(
            $$"""
            openapi: 3.0.0
            paths: {}
            components:
              schemas:
                Pet: { type: object, properties: { owner: { {{owner}} } } }
                Owner: { type: object, properties: { name: { type: string } } }
                Name: { type: string }
            """
        ).Files;

        files["Pet.cs"].ShouldContain(docs);
        files["Pet.cs"].ShouldContain($"public {type} Owner {{ get =>");
        files.Keys.ShouldNotContain("PetOwner.cs");
    }

    [Fact]
    public void A_described_reference_to_a_base_reads_what_extends_it()
    {
        var files = Clean(
            """
            openapi: 3.0.0
            paths: {}
            components:
              schemas:
                Home: { type: object, properties: { pet: { description: Lives here., allOf: [ { $ref: '#/components/schemas/Pet' } ] }, other: { allOf: [ { $ref: '#/components/schemas/Pet' }, { description: Too. } ] } } }
                Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
                Cat: { allOf: [ { $ref: '#/components/schemas/Pet' } ], description: Purrs. }
            """
        ).Files;

        files["Home.cs"].ShouldContain("public Pet? Pet { get =>");
        files["Home.cs"].ShouldContain("public Pet? Other { get =>");
        files["Cat.cs"].ShouldContain("record Cat : Pet");
    }

    [Theory]
    [InlineData("has", "PetHasItem")]
    [InlineData("statuses", "PetStatus")]
    [InlineData("caches", "PetCache")]
    [InlineData("movies", "PetMovie")]
    [InlineData("series", "PetSeriesItem")]
    [InlineData("toyBoxes", "PetToyBox")]
    [InlineData("children", "PetChild")]
    [InlineData("news", "PetNewsItem")]
    public void An_item_is_called_by_the_singular(string list, string item) =>
        Clean(
            $$"""
            openapi: 3.0.0
            paths: {}
            components: { schemas: { Pet: { type: object, properties: { {{list}}: { type: array, items: { type: object, properties: { id: { type: integer } } } } } } } }
            """
        )
            .Types.ShouldContain(item);

    [Fact]
    public void A_body_that_HEAD_is_said_to_be_answered_with_is_not_waited_for() =>
        Clean(
            """
            openapi: 3.0.0
            paths:
              /pets:
                head:
                  tags: [pets]
                  operationId: checkPets
                  responses: { '200': { description: ok, headers: { X-Total: { schema: { type: integer } } }, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
            """
        )
            .Files["PetsClient.cs"]
            .ShouldContain("Task CheckPetsAsync(");

    private static GeneratorRun Clean(string description)
    {
        var run = Compiled(description);
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }

    private static GeneratorRun Compiled(string description)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Head + description + "\n"));
        run.CompilerDiagnostics.ShouldBeEmpty();
        return run;
    }
}
