using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Schemas;

public sealed class SchemaNamesTests
{
    private static readonly ObjectSchema Model = Object(Property("id", Text));

    [Theory]
    [InlineData("other.yaml#/components/schemas/Pet", "OtherPet")]
    [InlineData("specs/more.v2.yaml#/definitions/Pet", "MorePet")]
    [InlineData("specs/pet.yaml#", "PetPet")]
    [InlineData("#/components/schemas/Shop/$defs/Pet", "ShopPet")]
    [InlineData("#/components/responses/Found/Pet", "ComponentsResponsesFoundPet")]
    public void A_component_of_the_entry_document_goes_first_and_another_is_called_after_where_it_stands(
        string id,
        string expected
    )
    {
        var names = Allocate(new NamedSchema(id, "Pet", Model), Named("Pet", Model));

        (names["#/components/schemas/Pet"], names[id]).ShouldBe(("Pet", expected));
    }

    [Fact]
    public void A_component_of_this_file_keeps_its_short_name_beside_that_of_another()
    {
        const string Other = "other.yaml#/components/schemas/Shop.Pet";

        var names = Allocate(new NamedSchema(Other, "Shop.Pet", Model), Named("Shop.Pet", Model));

        (names["#/components/schemas/Shop.Pet"], names[Other]).ShouldBe(("Pet", "ShopPet"));
    }

    [Fact]
    public void A_component_of_another_file_goes_before_a_place_in_this_one()
    {
        const string Place = "#/components/schemas/Shop/$defs/Pet";
        const string Other = "other.yaml#/components/schemas/Pet";

        var names = Allocate(new NamedSchema(Place, "Pet", Model), new NamedSchema(Other, "Pet", Model));

        (names[Other], names[Place]).ShouldBe(("Pet", "ShopPet"));
    }

    [Fact]
    public void What_declares_no_type_takes_no_name()
    {
        var scope = new NameScope();

        var names = SchemaNames.Allocate(
            ModelOf(Named("id", Text), Named("ids", List(Text)), Named("Id", Model)),
            new SchemaIndex(ModelOf(Named("id", Text), Named("ids", List(Text)), Named("Id", Model))),
            scope
        );

        names.Values.Order(System.StringComparer.Ordinal).ShouldBe(["Id", "Id", "Ids"]);
        (scope.IsTaken("Id"), scope.IsTaken("Ids")).ShouldBe((true, false));
    }

    [Fact]
    public void A_type_is_not_called_like_a_member_that_it_has_anyway()
    {
        var names = Allocate(
            Named("value", Enum("#/v", "a", "b")),
            Named("match", Union(Text, Whole)),
            Named("text", Model)
        );

        names.Values.ShouldBe(["ValueEnum", "MatchUnion", "Text"], ignoreOrder: true);
    }

    [Fact]
    public void A_name_that_the_description_asks_for_is_taken()
    {
        var names = Allocate(
            Named("a", Model with { Annotations = new SchemaAnnotations { NameOverride = "Wanted" } }),
            Named("b", Enum("#/b", "x", "y") with { TypeName = "Letters" })
        );

        names.Values.ShouldBe(["Wanted", "Letters"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(SchemaKind.Enum, "IsKnown", "Enum")]
    [InlineData(SchemaKind.Union, "Match", "Union")]
    [InlineData(SchemaKind.Record, "Clone", "Object")]
    public void Each_kind_of_type_has_members_and_a_word_of_its_own(object kind, string member, string word)
    {
        var all = new[] { "IsKnown", "Match", "Clone" };

        all.Where(SchemaNames.MembersOf((SchemaKind)kind).Contains).ShouldBe([member]);
        SchemaNames.WordOf((SchemaKind)kind).ShouldBe(word);
    }

    private static IReadOnlyDictionary<string, string> Allocate(params NamedSchema[] schemas) =>
        SchemaNames.Allocate(ModelOf(schemas), new SchemaIndex(ModelOf(schemas)), new NameScope());
}
