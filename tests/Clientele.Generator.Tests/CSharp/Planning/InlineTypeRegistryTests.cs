using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class InlineTypeRegistryTests
{
    private static readonly TypePlace Owner = new("Pet", "Owner", "Owner");

    private static readonly ObjectSchema User = Object("#/user", Property("login", Text));

    private readonly PlannedSchemas _planned = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_structure_is_one_type_in_all_places_of_one_name_where_types_are_shared(bool isShared)
    {
        var registry = Create(isShared);
        var type = Register(registry, User, Owner);

        registry.Find(User with { Pointer = "#/same" }, Owner).ShouldBeSameAs(type);
        registry.Find(User, Owner with { Parent = "Shop" }).ShouldBe(isShared ? type : null);
        registry.Find(User, Owner with { Local = "Keeper", Words = "Keeper" }).ShouldBeNull();
        registry.Find(Object(Property("login", Whole)), Owner).ShouldBeNull();
    }

    [Fact]
    public void A_title_is_the_name_and_what_stands_in_the_same_place_without_one_is_that_type()
    {
        var registry = Create(isShared: true);
        var type = Register(registry, Titled(User), Owner);

        type.Local.ShouldBe("SimpleUser");
        registry.Find(Titled(User), new TypePlace("Shop", "Keeper", "Keeper")).ShouldBeSameAs(type);
        registry.Find(User, Owner).ShouldBeSameAs(type);
        registry.Find(User, Owner with { Parent = "Shop" }).ShouldBeNull();
    }

    [Fact]
    public void A_type_is_found_from_when_it_is_registered()
    {
        var registry = Create(isShared: true);

        registry.Add(User, Owner, SchemaKind.Record).Key.ShouldBe("?0");
        registry.Find(User, Owner).ShouldBeNull();
        registry.ByStructure.ShouldBeEmpty();
    }

    [Fact]
    public void Of_types_of_one_structure_the_first_stands_for_copies()
    {
        var registry = Create(isShared: true);
        Register(registry, User, Owner);
        Register(registry, User, new TypePlace("Pet", "Keeper", "Keeper"));

        Print(registry.ByStructure[_planned.Structures.Get(User)]).ShouldBe("?0:Record");
    }

    [Fact]
    public void A_union_that_is_taken_back_is_not_declared_and_copies_are_what_it_came_down_to()
    {
        var registry = Create(isShared: true);
        var union = Union(Text, Whole);
        var type = registry.Add(union, Owner, SchemaKind.Union);

        registry.Dissolve(type, ScalarMapper.Raw(true));

        type.IsDeclared.ShouldBeFalse();
        registry.Find(union, Owner).ShouldBeNull();
        Print(registry.ByStructure[_planned.Structures.Get(union)]).ShouldBe("Element?");
    }

    private InlineTypeRegistry Create(bool isShared) => new(_planned.Structures, isShared);

    private static InlineType Register(InlineTypeRegistry registry, Schema schema, TypePlace place)
    {
        var type = registry.Add(schema, place, SchemaKind.Record);
        registry.Register(type, place, new TypeUse(new DeclaredType(type.Key, DeclaredKind.Record), false));
        return type;
    }

    private static ObjectSchema Titled(ObjectSchema schema) =>
        schema with
        {
            Annotations = new SchemaAnnotations { Title = "Simple user" },
        };
}
