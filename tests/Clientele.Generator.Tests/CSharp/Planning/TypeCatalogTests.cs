using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class TypeCatalogTests
{
    private static readonly ObjectSchema Home = Object("#/home", Property("street", Text));

    private static readonly ObjectSchema Pet = Object(
        Property("home", Home),
        Property("flats", List(Object("#/flats", Property("street", Whole)))),
        Property("either", Union(Text, List(Whole)))
    );

    private static readonly TypeCatalog Types = Create();

    [Fact]
    public void Schemas_that_were_walked_have_the_names_of_their_types() =>
        Pet
            .Properties.Select(static property => Print(Types.Resolve(property.Schema)))
            .ShouldBe(["PetHome:Record", "List<PetFlat:Record>", "PetEither:Union"]);

    [Fact]
    public void A_copy_of_a_schema_is_what_the_schema_of_its_structure_is()
    {
        var copy = Object("#/copy", Property("street", Text));

        Print(Types.Resolve(copy)).ShouldBe("PetHome:Record");
        Print(Types.Resolve(copy with { Nullable = true })).ShouldBe("PetHome:Record?");
        Print(Types.Resolve(List(copy))).ShouldBe("List<PetHome:Record>");
        Print(Types.Resolve(Object() with { AdditionalProperties = copy })).ShouldBe("Map<PetHome:Record>");
        Print(Types.Resolve(Ref("Pet", nullable: true))).ShouldBe("Pet:Record?");
        Print(Types.Resolve(Primitive(PrimitiveKind.String, "uuid"))).ShouldBe("Guid");
    }

    [Fact]
    public void A_schema_that_nothing_is_like_is_raw()
    {
        Print(Types.Resolve(Object("#/new", Property("unheard", Text)))).ShouldBe("Element");
        Print(Types.Resolve(Object("#/new", Property("unheard", Text)) with { Nullable = true })).ShouldBe("Element?");
        Print(Types.Resolve(Ref("Gone"))).ShouldBe("Element");
    }

    [Fact]
    public void Members_beside_the_declared_ones_are_raw_none_or_of_their_schema()
    {
        var never = new NeverSchema { Pointer = "#/never" };

        Print(Types.AdditionalOf(Object("#/x", Property("a", Text)))!).ShouldBe("Element");
        Types.AdditionalOf(Object("#/x", Property("a", Text)) with { AdditionalProperties = never }).ShouldBeNull();
        Print(Types.AdditionalOf(Object() with { AdditionalProperties = Home })!).ShouldBe("PetHome:Record");
    }

    [Fact]
    public void What_can_be_declared_is_found_by_name_and_an_alias_is_only_a_word()
    {
        var home = Types.Find("PetHome")!;
        var pet = Types.Find("Pet")!;

        (home.Named, home.Schema, home.Shape).ShouldBe((null, Home, SchemaKind.Record));
        (pet.Named?.Name, pet.Shape).ShouldBe(("Pet", SchemaKind.Record));
        Types.Find("Names").ShouldBeNull();
        Types.NameOf("#/components/schemas/Names").ShouldBe("Names");
        (Types.HasName("#/components/schemas/Names"), Types.HasName("#/gone")).ShouldBe((true, false));
    }

    [Fact]
    public void Schemas_are_alike_where_one_type_does_for_both()
    {
        Types.AreAlike(Home, Home with { Pointer = "#/other", Nullable = true }).ShouldBeTrue();
        Types.AreAlike(Home, Object(Property("street", Whole))).ShouldBeFalse();
    }

    private static TypeCatalog Create() =>
        TypePlan
            .Create(
                ModelOf(Named("Pet", Pet), Named("Names", List(Text))),
                Settings,
                new MappingDiagnostics("api.yaml"),
                TestContext.Current.CancellationToken
            )
            .Types;
}
