using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class SecondBaseReaderTests
{
    private static readonly NamedSchema Animal = Base("Animal", "kind", "Dog");

    private static readonly NamedSchema Dog = Named(
        "Dog",
        Object(Property("kind", Const("dog")), Property("price", Whole)) with
        {
            BaseId = Animal.Id,
        }
    );

    [Fact]
    public void A_schema_that_two_bases_name_becomes_one_beneath_each()
    {
        var schemas = SecondBaseReader.Split([Animal, Base("Asset", "price", "Dog"), Dog]);

        schemas.Select(static named => named.Name).ShouldBe(["Animal", "Asset", "Dog", "AssetDog"]);
        schemas[3].Schema.Shape().ShouldBe("Asset{kind: const String(dog), price: Integer}");
        MappingOf(schemas[1]).ShouldBe("price: Dog=Asset.Dog");
        MappingOf(schemas[0]).ShouldBe("kind: Dog=Dog");
        schemas[2].ShouldBeSameAs(Dog);
    }

    [Fact]
    public void It_has_the_members_of_all_that_it_extended_the_closest_first()
    {
        var puppy = Named("Puppy", Object(Property("kind", Const("pup"))) with { BaseId = Dog.Id });

        SecondBaseReader
            .Split([Animal, Base("Asset", "price", "Puppy"), Dog, puppy])[4]
            .Schema.Shape()
            .ShouldBe("Asset{kind: const String(pup), price: Integer}");
    }

    [Fact]
    public void An_id_that_is_taken_gets_another()
    {
        var taken = new NamedSchema("#/components/schemas/Asset.Dog", "Asset.Dog", Text);

        SecondBaseReader
            .Split([Animal, Base("Asset", "price", "Dog"), Dog, taken])[4]
            .Id.ShouldBe("#/components/schemas/Asset.Dog_");
    }

    [Theory]
    [InlineData("price", "Gone")]
    [InlineData("price", "Free")]
    [InlineData("price", "Nested")]
    [InlineData("other", "Dog")]
    public void A_schema_without_another_base_or_without_the_members_of_this_one_stays(string property, string target)
    {
        NamedSchema[] schemas =
        [
            Animal,
            Base("Asset", property, target),
            Dog,
            Named("Free", Object(Property("price", Whole))),
            Base("Nested", "price", "Dog") with
            {
                Schema = (ObjectSchema)Base("Nested", "price").Schema with { BaseId = Animal.Id },
            },
        ];

        SecondBaseReader.Split([.. schemas]).ShouldBe(schemas);
    }

    [Fact]
    public void What_extends_the_base_directly_or_not_stays()
    {
        var mid = Named("Mid", Object() with { BaseId = Animal.Id });
        NamedSchema[] schemas =
        [
            Base("Animal", "kind", "Animal", "Mid", "Leaf"),
            mid,
            Named("Leaf", Object(Property("kind", Text)) with { BaseId = mid.Id }),
        ];

        SecondBaseReader.Split([.. schemas]).ShouldBe(schemas);
    }

    private static NamedSchema Base(string name, string property, params string[] targets) =>
        Named(
            name,
            Object(Property(property, Text)) with
            {
                Discriminator = new Discriminator(
                    property,
                    [
                        .. targets.Select(static target => new DiscriminatorMapping(
                            target,
                            "#/components/schemas/" + target
                        )),
                    ],
                    null
                ),
            }
        );

    private static string MappingOf(NamedSchema named) => ((ObjectSchema)named.Schema).Discriminator!.Shape();
}
