using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class InlineTypeNamesTests
{
    private readonly List<InlineType> _types = [];
    private readonly NameScope _scope = new();

    [Fact]
    public void A_name_that_the_description_asks_for_is_taken_first()
    {
        Add("Owner", Place("Pet", "Owner"), Place("Shop", "Owner"));
        Add("Owner", Asked("owner"), SchemaKind.Record, Place("Team", "Owner"));

        Names().ShouldBe("PetOwner Owner");
    }

    [Fact]
    public void An_asked_name_that_is_taken_or_called_like_a_member_says_what_it_is()
    {
        _scope.Reserve("Letter");
        Add("Letter", Enum("#/e", "a") with { TypeName = "Letter" }, SchemaKind.Enum, Place("Pet", "Letter"));
        Add("Clone", Asked("Clone"), SchemaKind.Record, Place("Pet", "Clone"));

        Names().ShouldBe("LetterEnum CloneObject");
    }

    [Fact]
    public void The_value_of_a_component_is_called_after_it()
    {
        Add("Error", Component("NotFound", "Response"), Place(null, "GetError"));
        Add("Filter", Component("Filter", "Parameter"));

        Names().ShouldBe("NotFound Filter");
    }

    [Fact]
    public void Components_of_one_name_say_which_kind_they_are()
    {
        Add("Pet", Component("Pet", "Response"));
        Add("Pet", Component("pet", "Request"));
        Add("Meta", Component("MetaHeader", "Header"));
        Add("Meta", Component("MetaHeader", "Response"));

        Names().ShouldBe("PetResponse petRequest MetaHeaderValue MetaHeaderResponse");
    }

    [Fact]
    public void A_component_gives_way_to_a_taken_name_and_to_one_of_the_framework()
    {
        _scope.Reserve("Pet");
        Add("Pet", Component("Pet", "Response"));
        Add("Task", Component("Task", "Response"));

        Names().ShouldBe("PetResponse TaskResponse");
    }

    [Fact]
    public void The_value_of_two_components_is_called_after_neither()
    {
        Add("Error", Component("NotFound", "Response"), Component("Gone", "Response"));

        Names().ShouldBe("Error");
    }

    [Fact]
    public void What_stands_in_several_places_has_its_local_name_where_nothing_else_wants_it()
    {
        Add("Owner", Place("Pet", "Owner"), Place("Shop", "Owner"));
        Add("Home", Place("Pet", "Home"));
        Add("Tag", Place("Pet", "Tag"), Place("Shop", "Tag"));
        Add("tag", Place("Toy", "Tag"), Place("Car", "Tag"));

        Names().ShouldBe("Owner PetHome PetTag ToyTag");
    }

    [Theory]
    [InlineData("Taken")]
    [InlineData("Task")]
    [InlineData("Clone")]
    [InlineData("X")]
    [InlineData("AWordThatNobodyWouldEverWantToReadMoreThanOnceInALife")]
    public void A_local_name_that_can_not_be_leaves_the_name_of_the_place(string local)
    {
        _scope.Reserve("Taken");
        Add(local, Place("Pet", "Owner"), Place("Shop", "Owner"));

        Names().ShouldBe("PetOwner");
    }

    [Fact]
    public void A_name_by_place_begins_with_that_of_the_type_it_stands_in_or_of_the_first_that_has_one()
    {
        Add("Owner", Place("Pet", "Owner"));
        Add("Home", Place("?0", "Home"));
        Add("Shared", Place("Pet", "Shared"), Place("Shop", "Shared"));
        Add("Inner", Place("?2", "Inner"));
        var open = Add("Open", Place("Pet", "Open"));
        open.IsDeclared = false;
        Add("Branch", Place("?4", "Branch"));

        Names().ShouldBe("PetOwner PetOwnerHome Shared SharedInner - PetOpenBranch");
    }

    [Fact]
    public void The_outer_of_two_types_is_named_first_wherever_it_is_met()
    {
        _scope.Reserve("PetOwner");
        Add("Home", Place("?1", "Home"));
        Add("Owner", Place("Pet", "Owner"));

        Names().ShouldBe("PetOwnerObjectHome PetOwnerObject");
    }

    [Fact]
    public void Where_the_first_place_is_taken_the_next_names_it_and_then_what_it_is()
    {
        _scope.Reserve("PetOwner");
        Add("A", Place("Pet", "Owner"), Place("Shop", "Keeper"));
        Add("A", Place("Pet", "Owner"));
        Add("A", Union(Text, Whole), SchemaKind.Union, Place(null, "Match"));

        Names().ShouldBe("ShopKeeper PetOwnerObject MatchUnion");
    }

    [Fact]
    public void Of_a_long_name_the_last_words_that_tell_it_are_enough()
    {
        var owner = "Organization" + new string('o', 40);
        Add("Settings", Place(owner, "Settings"));
        Add("Rules", Place("?0", "Rules"));
        Add("Rules", Place("Pet", "Rules"));

        Names().ShouldBe($"{owner}Settings SettingsRules PetRules");
    }

    private InlineType Add(string local, params TypePlace[] places) =>
        Add(local, Object(Property("a", Text)), SchemaKind.Record, places);

    private InlineType Add(string local, Schema schema, SchemaKind shape, params TypePlace[] places)
    {
        var type = new InlineType(_types.Count, schema, shape, local);
        foreach (var place in places)
        {
            type.Add(place);
        }

        _types.Add(type);
        return type;
    }

    private string Names()
    {
        var names = InlineTypeNames.Allocate(_types, _scope);
        return string.Join(' ', _types.Select(type => names.TryGetValue(type.Key, out var name) ? name : "-"));
    }

    private static ObjectSchema Asked(string name) =>
        Object(Property("a", Text)) with
        {
            Annotations = new SchemaAnnotations { NameOverride = name },
        };

    private static TypePlace Place(string? parent, string words) => new(parent, words, words);

    private static TypePlace Component(string name, string kind) => new(null, name, name) { ComponentKind = kind };
}
