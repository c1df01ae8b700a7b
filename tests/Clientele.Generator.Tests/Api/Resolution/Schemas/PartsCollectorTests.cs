using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class PartsCollectorTests
{
    private const string Pet = "Pet: { required: [id], properties: { id: { type: integer } } }\n";

    private const string Animal = """
        Animal: { discriminator: { propertyName: kind, mapping: { cat: Cat } }, properties: { kind: { type: string } } }
        Asset:
          discriminator: { propertyName: owner, mapping: { dog: '#/components/schemas/Dog', cow: It } }
          properties: { owner: { type: string } }

        """;

    [Theory]
    [InlineData(
        "{ allOf: [ { $ref: '#/components/schemas/Pet' } ], properties: { name: { type: string } } }",
        "{id!: Integer, name: String}"
    )]
    [InlineData(
        "{ properties: { name: { type: string } }, allOf: [ { properties: { name: { type: boolean } } } ] }",
        "{name: String}"
    )]
    [InlineData("{ $ref: '#/components/schemas/Pet', properties: { a: {} } }", "{id!: Integer, a: any}")]
    [InlineData(
        "{ allOf: [ { $ref: '#/components/schemas/Pet', required: [name] }, { properties: { name: {} } } ] }",
        "{id!: Integer, name!: any}"
    )]
    [InlineData(
        "{ allOf: [ { additionalProperties: true, patternProperties: { x: {} } }, { type: object, unevaluatedProperties: false } ] }",
        "{/x/: any, *: never}"
    )]
    public void What_parts_say_comes_before_what_the_schema_says_itself(string schema, string expected) =>
        Collect(Pet + "It: " + schema).ShouldBe(expected);

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void What_a_part_demands_beside_its_reference_counts_in_every_version(string version)
    {
        var described = new DescribedSchemas(
            Pet + "It: { allOf: [ { $ref: '#/components/schemas/Pet', required: [name] } ], properties: { name: {} } }",
            version
        );

        Collector(described).Collect(described.At("It")).ToObject("#").Shape().ShouldBe("{id!: Integer, name!: any}");
    }

    [Theory]
    [InlineData("Animal", "Animal{a: any}")]
    [InlineData("Mid", "Mid{a: any}")]
    [InlineData("Pet", "{id!: Integer, a: any}")]
    public void A_part_with_a_discriminator_is_extended_and_another_merged(string part, string expected) =>
        Collect(
                Animal
                    + Pet
                    + $$"""
                    Mid: { allOf: [ { $ref: '#/components/schemas/Animal' } ] }
                    It: { allOf: [ { $ref: '#/components/schemas/{{part}}' } ], properties: { a: {} } }
                    """
            )
            .ShouldBe(expected);

    [Theory]
    [InlineData("Dog", "Asset{kind: String}")]
    [InlineData("It", "Asset{kind: String}")]
    [InlineData("Cow", "Animal{owner: String}")]
    public void Of_two_bases_the_one_that_names_the_schema_is_extended(string name, string expected)
    {
        var described = new DescribedSchemas(
            Animal
                + name
                + ": { allOf: [ { $ref: '#/components/schemas/Animal' }, { $ref: '#/components/schemas/Asset' } ] }"
        );

        Collector(described).Collect(described.At(name)).ToObject("#").Shape().ShouldBe(expected);
    }

    [Theory]
    [InlineData("if: { properties: { b: {} } }, then: { properties: { c: {} } }, else: { required: [a] }", "b, c")]
    [InlineData("dependentSchemas: { a: { properties: { b: {} }, required: [b] } }", "b")]
    [InlineData("dependencies: { a: { properties: { b: {} } }, b: [a] }", "b")]
    [InlineData(
        "oneOf: [ { type: object }, { type: string } ], anyOf: [ { properties: { b: {} } }, { properties: { c: {} } } ]",
        "b, c"
    )]
    [InlineData("if: { type: string }, then: true", "")]
    public void Members_of_what_holds_under_a_condition_may_be_there(string members, string expected)
    {
        var collected = Parts($"It: {{ properties: {{ a: {{}} }}, {members} }}").ToObject("#");

        string.Join(", ", collected.Properties.Skip(1).Select(static property => property.Name)).ShouldBe(expected);
        collected.Properties.ShouldAllBe(static property => !property.Required);
    }

    [Theory]
    [InlineData("dependentRequired: { a: [b, c] }")]
    [InlineData("dependencies: { a: [b, c], d: true }")]
    public void Members_that_need_others_are_listed_whatever_the_keyword_is_called(string members)
    {
        var dependent = Parts($"It: {{ properties: {{ a: {{}} }}, {members} }}").Dependents.ShouldHaveSingleItem();

        dependent.Name.ShouldBe("a");
        dependent.Required.ShouldBe(["b", "c"]);
    }

    [Fact]
    public void A_part_that_is_no_object_is_kept_beside_the_members()
    {
        var parts = Parts(
            "It: { allOf: [ { type: string, format: date }, { anyOf: [ { required: [a] }, { required: [b] } ] } ] }"
        );

        parts.IsObject.ShouldBeFalse();
        parts.Other!.Shape().ShouldBe("String:date");
        parts.Choices.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Either: { oneOf: [ { type: object, properties: { a: {} } }, { type: string } ] }", true)]
    [InlineData("Either: { properties: { x: {} }, oneOf: [ { properties: { a: {} } }, { type: string } ] }", true)]
    [InlineData(
        "Either: { properties: { x: {} }, oneOf: [ { $ref: '#/components/schemas/Sub' }, { type: string } ] }\n"
            + "Sub: { allOf: [ { $ref: '#/components/schemas/Either' } ] }",
        false
    )]
    [InlineData(
        "Either: { properties: { x: {} }, oneOf: [ { $ref: '#/components/schemas/It' }, { type: string } ] }",
        false
    )]
    public void Branches_of_a_part_come_with_it_unless_they_lead_back_to_it(string either, bool expected) =>
        (
            Parts(
                $"{either}\nIt: {{ allOf: [ {{ $ref: '#/components/schemas/Either' }} ], properties: {{ b: {{}} }} }}"
            ).Branches
            is not null
        ).ShouldBe(expected);

    [Fact]
    public void Branches_that_are_the_schema_which_is_collected_do_not_come_with_a_part() =>
        Parts(
            """
            It: { allOf: [ { allOf: [ { $ref: '#/components/schemas/Either' } ] } ], properties: { b: {} } }
            Either: { properties: { x: {} }, oneOf: [ { $ref: '#/components/schemas/It' }, { type: string } ] }
            """
        )
            .Branches.ShouldBeNull();

    [Fact]
    public void Parts_in_a_circle_and_parts_that_come_twice_are_collected_once()
    {
        var parts = Parts(
            """
            It: { allOf: [ { $ref: '#/components/schemas/Other' }, { $ref: '#/components/schemas/Other' } ], properties: { a: {} } }
            Other: { allOf: [ { $ref: '#/components/schemas/It' } ], patternProperties: { x: {} } }
            """
        );

        parts.ToObject("#").Shape().ShouldBe("{a: any, /x/: any}");
    }

    [Fact]
    public void A_reference_among_the_properties_brings_the_properties_that_it_names() =>
        Collect(
                """
                It: { properties: { a: {}, $ref: '#/components/schemas/Pet/properties' } }
                Pet: { properties: { b: {}, $ref: '#/components/schemas/It/properties' } }
                """
            )
            .ShouldBe("{a: any, b: any}");

    [Theory]
    [InlineData("{ type: object }", true)]
    [InlineData("{ patternProperties: {} }", true)]
    [InlineData("{ dependentSchemas: {} }", true)]
    [InlineData("{ then: { properties: {} } }", true)]
    [InlineData("{ if: { type: string } }", false)]
    [InlineData("{ allOf: [ { type: object } ] }", false)]
    [InlineData("{ required: [a] }", false)]
    public void An_object_is_told_by_keywords_of_its_own(string schema, bool expected) =>
        PartsCollector.IsObject(DescribedSchemas.Node(schema)).ShouldBe(expected);

    private static string Collect(string schemas) => Parts(schemas).ToObject("#").Shape();

    private static SchemaParts Parts(string schemas)
    {
        var described = new DescribedSchemas(schemas);
        return Collector(described).Collect(described.At("It"));
    }

    private static PartsCollector Collector(DescribedSchemas described) =>
        new(
            described.Session,
            described.Reader.Registry,
            described.Targets,
            new ConditionReader(described.Targets),
            described.Reader.Read
        );
}
