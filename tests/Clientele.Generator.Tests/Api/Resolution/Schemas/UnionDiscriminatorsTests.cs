using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class UnionDiscriminatorsTests
{
    private static readonly NamedSchema[] Family =
    [
        Named(
            "Animal",
            Object(Property("kind", Text)) with
            {
                Discriminator = new Discriminator(
                    "kind",
                    [
                        .. new[] { "Cat", "Dog", "Puppy", "Cow" }.Select(static name => new DiscriminatorMapping(
                            name,
                            "#/components/schemas/" + name
                        )),
                    ],
                    "#/components/schemas/Cow"
                ),
            }
        ),
        Of("Cat", "Animal"),
        Of("Dog", "Animal"),
        Of("Puppy", "Dog"),
        Of("Cow", "Animal"),
        Of("Mouse", "Animal"),
        Named("Car", Object(Property("wheels", Whole))),
    ];

    [Theory]
    [InlineData("Cat Dog", "kind: Cat=Cat, Dog=Dog, Puppy=Puppy")]
    [InlineData("Cat Puppy", "kind: Cat=Cat, Puppy=Puppy")]
    [InlineData("Cat Mouse", null)]
    [InlineData("Cat Car", null)]
    public void Branches_of_one_family_have_the_values_of_its_base_if_each_has_one(string branches, string? expected) =>
        Inherit(Union([.. branches.Split(' ').Select(static name => Ref(name))])).ShouldBe(expected);

    [Fact]
    public void A_branch_that_is_written_in_the_union_or_a_discriminator_of_its_own_leaves_it_as_it_is()
    {
        Inherit(Union(Ref("Cat"), Text)).ShouldBeNull();
        Inherit(Union(Ref("Cat"), Ref("Dog")) with { Discriminator = new Discriminator("own", [], null) })
            .ShouldBe("own: ");
    }

    [Fact]
    public void Unions_inside_operations_and_other_schemas_count()
    {
        var union = Union(Ref("Cat"), Ref("Dog"));
        var model = ModelOf([.. Family, Named("Holder", Object(Property("pets", List(union))))]) with
        {
            Operations = [Sends(union)],
        };

        var inherited = UnionDiscriminators.Inherit(model);

        SchemaTraversal
            .Descend(ModelTraversal.Roots(inherited.Operations[0]).Append(inherited.Schemas[^1].Schema))
            .OfType<UnionSchema>()
            .Select(static found => found.Discriminator?.PropertyName)
            .ShouldBe(["kind", "kind"]);
    }

    private static string? Inherit(UnionSchema union) =>
        (
            (UnionSchema)UnionDiscriminators.Inherit(ModelOf([.. Family, Named("It", union)])).Schemas[^1].Schema
        ).Discriminator?.Shape();

    private static NamedSchema Of(string name, string baseName) =>
        Named(name, Object() with { BaseId = "#/components/schemas/" + baseName });
}
