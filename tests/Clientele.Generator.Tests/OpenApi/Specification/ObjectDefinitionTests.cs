using System;
using System.Linq;
using Clientele.Generator.OpenApi.Specification;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Specification;

public sealed class ObjectDefinitionTests
{
    private static readonly ObjectDefinition Base = new(isOpen: true)
    {
        { "title", ExpectedValue.Text, MemberPresence.Required },
        { "url", ExpectedValue.Url },
    };

    [Fact]
    public void A_member_is_required_only_where_that_is_said()
    {
        Base.Names.ShouldBe(["title", "url"]);
        Base.Required.ShouldBe(["title"]);
    }

    [Theory]
    [InlineData("url", "Url")]
    [InlineData("URL", null)]
    [InlineData("summary", null)]
    public void Names_of_members_are_told_apart_by_case_and_others_are_unknown(string name, string? kind) =>
        (Base[name]?.Kind.ToString()).ShouldBe(kind);

    [Fact]
    public void Members_of_another_object_may_be_there_in_addition_and_are_not_required()
    {
        ObjectDefinition derived = new(other: Base) { { "name", ExpectedValue.Text } };

        derived.Select(static member => member.Key).ShouldBe(["title", "url", "name"]);
        derived["title"].ShouldBe(ExpectedValue.Text);
        derived.Required.ShouldBeEmpty();
        derived.IsOpen.ShouldBeFalse();
        Base["name"].ShouldBeNull();
    }

    [Fact]
    public void A_member_is_defined_once() =>
        Should.Throw<ArgumentException>(static () =>
            new ObjectDefinition(other: Base) { { "url", ExpectedValue.Url } }
        );
}
