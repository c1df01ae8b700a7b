using System;
using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class SchemaPartsTests
{
    private static readonly AnySchema Any = new() { Pointer = "#/any" };

    private static readonly NeverSchema Never = new() { Pointer = "#/never" };

    [Fact]
    public void A_later_definition_of_a_member_replaces_it_where_it_stands_unless_it_tells_nothing()
    {
        var parts = new SchemaParts();
        parts.Add("a", Text);
        parts.Add("b", Text);
        parts.Add("a", Whole);
        parts.Add("b", Any);

        Print(parts).ShouldBe("{a: Integer, b: String}");
    }

    [Fact]
    public void What_holds_always_tells_more_than_what_holds_under_a_condition()
    {
        var parts = new SchemaParts();
        parts.Add("a", Text);
        parts.Add("b", Any);
        parts.AddOptional(Of(("a", Whole), ("b", Whole)));

        Print(parts).ShouldBe("{a: String, b: Integer}");
    }

    [Fact]
    public void Schemas_of_several_conditions_are_one_where_they_say_the_same_and_else_a_choice()
    {
        var parts = new SchemaParts();
        parts.AddOptional(Of(("same", Text), ("other", Text), ("open", Any), ("never", Never)));
        parts.AddOptional(Of(("same", Text with { Pointer = "#/2" }), ("other", Whole), ("open", Any)));

        Print(parts).ShouldBe("{same: String, other: anyOf(String, Integer), open: any}");
    }

    [Fact]
    public void A_conditional_member_is_demanded_only_where_the_schema_itself_demands_it()
    {
        var conditional = Of(("a", Text), ("b", Text));
        conditional.Required.UnionWith(["a", "b"]);
        var parts = new SchemaParts();
        parts.AddOptional(conditional);
        parts.Required.Add("b");

        Print(parts).ShouldBe("{a: String, b!: String}");
    }

    [Fact]
    public void Of_parts_that_are_no_objects_the_first_that_tells_more_than_a_type_stays()
    {
        var parts = new SchemaParts();

        Schema After(Schema other)
        {
            parts.AddOther(other);
            return parts.Other!;
        }

        new[] { After(Text), After(Whole), After(List(Text)), After(Text), After(Const("a")) }
            .Select(static schema => schema.Shape())
            .ShouldBe(["String", "String", "[String]", "[String]", "[String]"]);
    }

    [Fact]
    public void Rules_that_several_parts_repeat_count_once()
    {
        var parts = new SchemaParts();
        for (var i = 0; i < 2; i++)
        {
            parts.Choices.Add(
                new RequiredChoice(
                    [
                        ["a"],
                        ["b"],
                    ],
                    IsExclusive: true
                )
            );
            parts.Dependents.Add(new DependentMembers("a", ["b"]));
        }

        var model = parts.ToObject("#");

        model.Choices.ShouldHaveSingleItem();
        model.Dependents.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("member")]
    [InlineData("required")]
    [InlineData("base")]
    [InlineData("additional")]
    [InlineData("pattern")]
    [InlineData(null)]
    public void Anything_about_members_says_something_of_a_branch(string? what)
    {
        var parts = new SchemaParts { IsObject = true };
        Action say = what switch
        {
            "member" => () => parts.Add("a", Text),
            "required" => () => parts.Required.Add("a"),
            "base" => () => parts.BaseId = "#/a",
            "additional" => () => parts.Additional = Text,
            "pattern" => () => parts.Patterns.Add(new PatternProperty("x", Text)),
            _ => static () => { },
        };

        say();

        parts.SayMembers.ShouldBe(what is not null);
    }

    private static SchemaParts Of(params (string Name, Schema Schema)[] members)
    {
        var parts = new SchemaParts();
        foreach (var (name, schema) in members)
        {
            parts.Add(name, schema);
        }

        return parts;
    }

    private static string Print(SchemaParts parts) => parts.ToObject("#").Shape();
}
