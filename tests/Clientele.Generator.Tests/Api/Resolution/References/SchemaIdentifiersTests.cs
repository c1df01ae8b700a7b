using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api.Resolution;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.References;

public sealed class SchemaIdentifiersTests
{
    private const string Pet = "#/components/schemas/Pet";

    [Theory]
    [InlineData("$anchor: pet", "$ref: '#pet'")]
    [InlineData("$id: pet", "$ref: pet")]
    [InlineData("$id: pet", "$ref: 'pet#'")]
    [InlineData("$id: 'https://acme.example/schemas/pet'", "$ref: 'https://acme.example/schemas/pet'")]
    [InlineData("$id: 'https://acme.example/schemas/pet', $anchor: it", "$ref: 'https://acme.example/schemas/pet#it'")]
    [InlineData(
        "$id: 'https://acme.example/schemas/pet'",
        "$id: 'https://acme.example/schemas/owner', properties: { pet: { $ref: pet } }"
    )]
    [InlineData(
        "$id: 'https://acme.example/schemas/pet'",
        "$id: 'https://acme.example/schemas/owner', properties: { pet: { $ref: '/schemas/pet' } }"
    )]
    [InlineData(
        "$id: 'https://acme.example/schemas/pet'",
        "$id: 'https://acme.example/schemas/owner', properties: { pet: { $ref: '#/components/schemas/Pet' } }"
    )]
    [InlineData("$dynamicAnchor: pet", "$dynamicRef: '#pet'")]
    [InlineData("$dynamicAnchor: pet", "$ref: '#pet'")]
    [InlineData("$anchor: pet", "$dynamicRef: '#pet'")]
    public void A_reference_names_a_schema_by_its_identifier(string identifier, string reference)
    {
        var result = Run(
            $"Owner: {{ {reference} }}\n  Pet: {{ {identifier}, type: object, properties: {{ name: {{ type: string }} }} }}"
        );

        result.Diagnostics.ShouldBeEmpty();
        ReferencesOf(result.Model!.Schemas[0].Schema).ShouldHaveSingleItem().ShouldBe(Pet);
    }

    [Fact]
    public void A_pointer_behind_an_identifier_starts_at_its_schema()
    {
        var result = Run(
            "Owner: { $ref: 'https://acme.example/pet#/$defs/tag' }\n  Pet: { $id: 'https://acme.example/pet', $defs: { tag: { type: string } } }"
        );

        result.Diagnostics.ShouldBeEmpty();
        ReferencesOf(result.Model!.Schemas[0].Schema).ShouldHaveSingleItem().ShouldBe(Pet + "/$defs/tag");
    }

    [Fact]
    public void Anchors_of_schemas_with_identifiers_are_their_own()
    {
        var result = Run(
            """
            A: { $id: a, type: object, properties: { it: { $ref: '#it' } }, $defs: { x: { $anchor: it, type: object } } }
              B: { $id: b, type: object, properties: { it: { $ref: '#it' } }, $defs: { x: { $anchor: it, type: object } } }
            """
        );

        result.Diagnostics.ShouldBeEmpty();
        result
            .Model!.Schemas.Where(static named => named.Id.Length == Pet.Length - 2)
            .SelectMany(static named => ReferencesOf(named.Schema))
            .ShouldBe(["#/components/schemas/A/$defs/x", "#/components/schemas/B/$defs/x"]);
    }

    [Fact]
    public void Another_file_has_anchors_of_its_own()
    {
        var other = new DescriptionSource("d/b.yaml", "Pet: { $anchor: pet, type: object }");
        var entry = new DescriptionSource(
            "d/a.yaml",
            "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents: { schemas: { X: { $ref: 'b.yaml#pet' } } }"
        );

        var result = DescriptionReader.Read(entry, [other], CancellationToken.None);

        result.Diagnostics.ShouldBeEmpty();
        result.Model!.Schemas.Select(static named => named.Id).ShouldBe(["#/components/schemas/X", "d/b.yaml#/Pet"]);
    }

    [Fact]
    public void A_dynamic_reference_with_several_targets_is_any_value_and_reported()
    {
        var result = Run(
            """
            Page: { type: object, properties: { items: { type: array, items: { $dynamicRef: '#item' } } }, $defs: { item: { $dynamicAnchor: item } } }
              Pets: { $ref: '#/components/schemas/Page', $defs: { item: { $dynamicAnchor: item, type: string } } }
            """
        );

        result.Diagnostics.ShouldHaveSingleItem().Descriptor.Id.ShouldBe("CLI0106");
        var page = result
            .Model!.Schemas.Single(static named => named.Name == "Page")
            .Schema.ShouldBeOfType<ObjectSchema>();
        page.Properties[0].Schema.ShouldBeOfType<ArraySchema>().Items.ShouldBeOfType<AnySchema>();
    }

    [Theory]
    [InlineData("example: { $anchor: pet }")]
    [InlineData("default: { $anchor: pet }")]
    [InlineData("properties: { $anchor: { type: string } }")]
    [InlineData("properties: { name: { enum: [ { $anchor: pet } ] } }")]
    public void Values_and_names_are_no_identifiers(string member) =>
        Run($"Owner: {{ $ref: '#pet' }}\n  Pet: {{ type: object, {member} }}")
            .Diagnostics.ShouldContain(static found => found.Descriptor.Id == "CLI0104");

    [Fact]
    public void A_property_may_be_called_like_a_keyword_of_values() =>
        Run("Owner: { $ref: '#pet' }\n  Pet: { type: object, properties: { default: { $anchor: pet, type: object } } }")
            .Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("$self: 'https://acme.example/api', a: { $id: pets }", "https://acme.example/pets", "#/a")]
    [InlineData("$self: 'https://acme.example/api', a: { $anchor: pet }", "api#pet", "#/a")]
    [InlineData("$self: 'https://acme.example/api', a: {}", "https://acme.example/api#/a", null)]
    [InlineData("a: { $id: /schemas/pet }, b: { $id: /schemas/x, c: { $id: tag } }", "tag", "#/b/c")]
    [InlineData("a: { $anchor: x }, b: { $anchor: x }", "#x", "#/a")]
    [InlineData("a: &a { $anchor: x }, b: { c: *a }", "#x", "#/a")]
    [InlineData("a: { allOf: [ { type: object }, { $anchor: x } ] }", "#x", "#/a/allOf/1")]
    [InlineData("a: { properties: { properties: { $anchor: x } } }", "#x", "#/a/properties/properties")]
    [InlineData("a: { $anchor: null }, b: { $anchor: [ x ] }", "#null", null)]
    public void An_identifier_is_relative_to_those_around_it_and_the_first_of_its_name(
        string members,
        string reference,
        string? path
    )
    {
        var reading = new DescriptionReading("{ " + members + " }");

        var found = new SchemaIdentifiers(reading.Session.Entry).Find(reference, reading.Root);

        (found?.Pointer).ShouldBe(path);
    }

    [Theory]
    [InlineData("a: { $dynamicAnchor: n }", false)]
    [InlineData("a: { $dynamicAnchor: n }, b: { $anchor: n }", false)]
    [InlineData("a: { $dynamicAnchor: n }, b: { $dynamicAnchor: m }", false)]
    [InlineData("a: { $dynamicAnchor: n }, b: { $id: other, $dynamicAnchor: n }", true)]
    public void A_name_is_open_where_several_schemas_have_it_as_a_dynamic_anchor(string members, bool isOpen) =>
        new SchemaIdentifiers(new DescriptionReading("{ " + members + " }").Session.Entry)
            .IsOpen("#n")
            .ShouldBe(isOpen);

    [Fact]
    public void What_is_emitted_is_the_named_schema()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head(
                    """
                    Owner: { type: object, properties: { pet: { $ref: '#pet' }, next: { $dynamicRef: '#node' } }, $dynamicAnchor: node }
                      Pet: { $anchor: pet, type: object, properties: { name: { type: string } } }
                    """
                )
            )
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["Owner.cs"].ShouldContain("public Pet? Pet { get =>");
        run.Files["Owner.cs"].ShouldContain("public Owner? Next { get =>");
    }

    private static IEnumerable<string> ReferencesOf(Schema schema) =>
        schema switch
        {
            SchemaReference reference => [reference.Id],
            ObjectSchema { Properties: var properties } => properties.SelectMany(static property =>
                ReferencesOf(property.Schema)
            ),
            _ => [],
        };

    private static ApiReadResult Run(string schemas) =>
        DescriptionReader.Read(new DescriptionSource("a.yaml", Head(schemas)), [], CancellationToken.None);

    private static string Head(string schemas) =>
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n schemas:\n  " + schemas + "\n";
}
