using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class DiscriminatorReaderTests
{
    private const string Pets = """

        Cat: { type: object, properties: { kind: { enum: [tabby, tom] } } }
        Dog: { type: object, properties: { kind: { const: hound } } }
        Cow: { type: object, properties: { kind: { type: string } } }
        Bull: { type: object, properties: { kind: { enum: [tom, bull] } } }
        Ant: { type: object, properties: { kind: { enum: [Ant, Bee] } } }
        Calf: { allOf: [ { $ref: '#/components/schemas/Dog' }, { properties: { kind: { const: calf } } } ] }
        Kitty: { $ref: '#/components/schemas/Cat', description: A cat. }
        """;

    [Theory]
    [InlineData("{ propertyName: kind }", "kind: ")]
    [InlineData("{ propertyName: kind, mapping: { d: Dog, c: '#/components/schemas/Cat' } }", "kind: c=Cat, d=Dog")]
    [InlineData("{ propertyName: kind, mapping: { c: Kitty } }", "kind: c=Cat")]
    [InlineData("{ propertyName: kind, defaultMapping: Cow }", "kind: , else Cow")]
    [InlineData("{ mapping: { c: Cat } }", null)]
    public void A_base_has_the_values_that_it_lists(string discriminator, string? expected)
    {
        var described = new DescribedSchemas($"It: {{ discriminator: {discriminator} }}{Pets}");

        (Reader(described).ReadBase(described.At("It"))?.Shape()).ShouldBe(expected);
    }

    [Fact]
    public void Swagger_gives_the_member_alone()
    {
        var described = new DescribedSchemas("It: { type: object, discriminator: kind }", "2.0");

        Reader(described).ReadBase(described.At("It"))!.Shape().ShouldBe("kind: ");
    }

    [Fact]
    public void A_value_that_names_no_schema_is_left_out_and_reported()
    {
        var described = new DescribedSchemas(
            """
            It:
              discriminator:
                propertyName: kind
                mapping:
                  c: Cat
                  d: Dodo
            """ + Pets
        );

        Reader(described).ReadBase(described.At("It"))!.Shape().ShouldBe("kind: c=Cat");
        described.Diagnostics.ShouldBe(["CLI0104 11"]);
    }

    [Theory]
    [InlineData("Cat Dog", "", "hound=Dog, tabby=Cat, tom=Cat")]
    [InlineData("Cow Dog", "", "Cow=Cow, hound=Dog")]
    [InlineData("Cat Bull", "", "Bull=Bull, Cat=Cat")]
    [InlineData("Ant Cow", "", "Ant=Ant, Cow=Cow")]
    [InlineData("Calf Dog", "", "calf=Calf, hound=Dog")]
    [InlineData("Cat Dog", ", mapping: { c: Cat }", "c=Cat, hound=Dog")]
    [InlineData("Cat Dog", ", mapping: { hound: Cat }", "hound=Cat")]
    [InlineData("Kitty Dog", ", mapping: { k: Kitty }", "hound=Dog, k=Kitty")]
    public void A_branch_that_no_value_names_has_those_of_its_member_where_they_tell_it_and_else_its_name(
        string branches,
        string mapping,
        string expected
    )
    {
        var references = branches.Split(' ').Select(static name => $"{{ $ref: '#/components/schemas/{name}' }}");
        var described = new DescribedSchemas(
            $"It: {{ discriminator: {{ propertyName: kind{mapping} }}, oneOf: [ {string.Join(", ", references)}, true ] }}{Pets}"
        );

        Reader(described)
            .ReadUnion(described.At("It"), described.At("It/oneOf"))!
            .Shape()
            .ShouldBe("kind: " + expected);
        described.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Who_extends_a_base_is_selected_by_its_constant_or_name_unless_a_value_names_it_or_has_that_name()
    {
        var schemas = DiscriminatorReader.Complete([
            Named("Cat", Of("Pet", Property("kind", Const("cat")))),
            Named("Dog", Of("Pet")),
            Named("Listed", Of("Pet")),
            Named("Other", Object(Property("a", Text))),
            Named("Pet", Base(("x", "Listed"), ("Puppy", "Other"))),
            Named("Pup", Of("Dog", Property("kind", Enum("#/e", "a", "b")))),
            Named("Puppy", Of("Dog")),
        ]);

        ((ObjectSchema)schemas.Single(static named => named.Name == "Pet").Schema)
            .Discriminator!.Shape()
            .ShouldBe("kind: Dog=Dog, Pup=Pup, Puppy=Other, cat=Cat, x=Listed");
    }

    [Fact]
    public void Bases_in_a_circle_end()
    {
        var schemas = DiscriminatorReader.Complete([
            Named("Dog", Of("Pet")),
            Named("Pet", Base() with { BaseId = "#/components/schemas/Dog" }),
        ]);

        ((ObjectSchema)schemas[1].Schema).Discriminator!.Shape().ShouldBe("kind: Dog=Dog");
    }

    private static ObjectSchema Of(string name, params ApiProperty[] properties) =>
        Object(properties) with
        {
            BaseId = "#/components/schemas/" + name,
        };

    private static ObjectSchema Base(params (string Value, string Name)[] mapping) =>
        Object(Property("kind", Text)) with
        {
            Discriminator = new Discriminator(
                "kind",
                [
                    .. mapping.Select(static entry => new DiscriminatorMapping(
                        entry.Value,
                        "#/components/schemas/" + entry.Name
                    )),
                ],
                null
            ),
        };

    private static DiscriminatorReader Reader(DescribedSchemas described) =>
        new(described.Session, described.Reader.Registry);
}
