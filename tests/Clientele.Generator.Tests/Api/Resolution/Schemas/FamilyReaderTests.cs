using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class FamilyReaderTests
{
    private static readonly Schema Uuid = Primitive(PrimitiveKind.String, "uuid");

    private static readonly ApiProperty Kind = Property("kind", Text, required: true);

    [Fact]
    public void A_schema_that_a_base_names_and_that_repeats_its_members_extends_it()
    {
        var cat = Object(Kind, Property("id", Uuid), Property("owner", Ref("Owner")), Property("purrs", Text));

        BaseOf(cat, Kind, Property("id", Uuid), Property("owner", Ref("Owner"))).ShouldBe("#/components/schemas/Pet");
    }

    [Fact]
    public void The_discriminators_member_may_be_a_constant_there_and_an_optional_one_may_be_required()
    {
        var cat = Object(Property("kind", Const("cat"), true), Property("id", Uuid, true));

        BaseOf(cat, Kind, Property("id", Uuid)).ShouldBe("#/components/schemas/Pet");
    }

    [Fact]
    public void A_schema_that_leaves_a_member_out_or_says_otherwise_does_not()
    {
        var id = Property("id", Uuid, required: true);
        ObjectSchema[] others =
        [
            Object(Kind),
            Object(Kind, id with { Required = false }),
            Object(Kind, id with { Schema = Text }),
            Object(Kind, id with { Schema = Uuid with { Nullable = true } }),
            Object(Kind, id with { Schema = List(Uuid) }),
            Object(Kind, id) with
            {
                BaseId = "#/components/schemas/Other",
            },
            Object(Kind, id) with
            {
                Discriminator = new Discriminator("kind", [], null),
            },
        ];

        others.Select(other => BaseOf(other, Kind, id)).ShouldAllBe(static id => id != "#/components/schemas/Pet");
        BaseOf(Object(Kind, id), Kind, id).ShouldBe("#/components/schemas/Pet");
    }

    [Fact]
    public void Members_that_are_compared_by_more_than_a_kind_are_never_the_same() =>
        BaseOf(Object(Kind, Property("tags", List(Text))), Kind, Property("tags", List(Text))).ShouldBeNull();

    [Fact]
    public void Of_two_bases_the_first_has_it_and_one_that_extends_another_has_none()
    {
        var schemas = FamilyReader.Adopt([
            Named("Animal", Base(Kind) with { BaseId = "#/components/schemas/Thing" }),
            Named("Beast", Base(Kind)),
            Named("Cat", Object(Kind)),
            Named("Pet", Base(Kind)),
        ]);

        ((ObjectSchema)schemas[2].Schema).BaseId.ShouldBe("#/components/schemas/Beast");
    }

    private static string? BaseOf(ObjectSchema cat, params ApiProperty[] ofBase) =>
        ((ObjectSchema)FamilyReader.Adopt([Named("Cat", cat), Named("Pet", Base(ofBase))])[0].Schema).BaseId;

    private static ObjectSchema Base(params ApiProperty[] properties) =>
        Object(properties) with
        {
            Discriminator = new Discriminator(
                "kind",
                [
                    new DiscriminatorMapping("cat", "#/components/schemas/Cat"),
                    new DiscriminatorMapping("pet", "#/components/schemas/Pet"),
                ],
                null
            ),
        };
}
