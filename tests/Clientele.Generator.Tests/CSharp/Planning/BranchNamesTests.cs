using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Planning;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class BranchNamesTests
{
    private static readonly string Long = new('x', 40);

    [Fact]
    public void A_constant_of_text_names_a_branch_and_else_its_title() =>
        Words(
                Titled("Some cat", Property("kind", Const("house_cat"))),
                Titled("Some dog", Property("kind", Enum("#/e", "a", "b"))),
                Titled("Some cow", Property("kind", Const("")))
            )
            .ShouldBe("HouseCat SomeDog SomeCow");

    [Fact]
    public void What_is_too_long_is_no_name() =>
        Words(
                Titled(Long, Property("kind", Const(Long)), Property(Long, Text), Property("a", Whole)),
                Object(Property("a", Text), Property("kind", Text))
            )
            .ShouldBe("WithIntegerA WithStringA");

    [Fact]
    public void Branches_of_one_label_add_a_member_of_their_own_and_equal_ones_none()
    {
        Words(
                Titled("Pet", Property("id", Text), Property("purrs", Text)),
                Titled("Pet", Property("id", Text), Property("barks", Text, required: true)),
                Titled("Cow", Property("barks", Text))
            )
            .ShouldBe("PetWithPurrs PetWithBarks Cow");
        Words(Titled("Pet", Property("id", Text)), Titled("pet", Property("id", Text)), Object(Property("a", Text)))
            .ShouldBe("Pet Pet WithA");
    }

    [Fact]
    public void A_sole_object_an_enum_and_an_empty_object_are_called_what_they_are()
    {
        Words(Object(Property("a", Text)), Text, Enum("#/e", "a", "b"), Ref("Pet")).ShouldBe("Object  Enum ");
        Words(Object(Property("a", Text)), Object() with { AdditionalProperties = new NeverSchema { Pointer = "#" } })
            .ShouldBe("WithA Empty");
    }

    [Fact]
    public void A_required_value_that_no_other_branch_has_comes_before_members_of_its_own() =>
        Words(
                Object(Property("rule", Enum("#/1", "create", "add"), true), Property("a", Text)),
                Object(Property("rule", Enum("#/2", "drop", "cut"), true), Property("b", Text)),
                Object(Property("rule", Enum("#/3", "tear", "rip")), Property("c", Text)),
                Object(Property("rule", Enum("#/4", "cut", "slice"), true), Property("d", Text))
            )
            .ShouldBe("Create WithB WithC WithD");

    [Fact]
    public void Of_members_of_its_own_the_one_that_it_requires_comes_first() =>
        Words(
                Object(Property("a", Text), Property("id", Text), Property("b", Text, required: true)),
                Object(Property("id", Text, required: true)),
                Object(Property("id", Text))
            )
            .ShouldBe("WithB WithId Variant3");

    [Fact]
    public void A_member_that_is_of_another_kind_elsewhere_comes_after_those_of_its_own() =>
        Words(
                Object(Property("id", Whole), Property("x", Text)),
                Object(Property("id", List(Text)), Property("x", Text)),
                Object(Property("id", Primitive(PrimitiveKind.String, "uuid")), Property("x", Whole))
            )
            .ShouldBe("WithIntegerId WithListId WithUuidId");

    [Fact]
    public void Two_members_that_are_together_nowhere_else_come_before_the_position() =>
        Words(
                Object(Property("host", Text), Property("port", Text)),
                Object(Property("host", Text), Property("path", Text)),
                Object(Property("port", Text), Property("path", Text)),
                Object(Property("host", Text))
            )
            .ShouldBe("WithHostAndPort WithHostAndPath WithPortAndPath Variant4");

    [Fact]
    public void Members_of_a_branch_that_is_a_reference_count_as_well() =>
        Words(Object(Property("a", Text)), Object(Property("name", Text)), Ref("Pet")).ShouldBe("WithA Variant2 ");

    private static string Words(params Schema[] branches)
    {
        var planned = new PlannedSchemas(Named("Pet", Object(Property("name", Text))));
        var names = new BranchNames(branches, planned.Index, planned.Structures);
        return string.Join(' ', Enumerable.Range(0, branches.Length).Select(names.GetWord));
    }

    private static ObjectSchema Titled(string title, params ApiProperty[] properties) =>
        Object(properties) with
        {
            Annotations = new SchemaAnnotations { Title = title },
        };
}
