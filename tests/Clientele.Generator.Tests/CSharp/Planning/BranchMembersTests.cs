using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Planning;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class BranchMembersTests
{
    [Fact]
    public void A_member_is_elsewhere_where_another_branch_has_it()
    {
        var members = Members(
            Object(Property("id", Text, true), Property("name", Text)),
            Object(Property("id", Text), Property("size", Whole, true))
        );

        members.IsElsewhere(0, "id").ShouldBeTrue();
        members.IsElsewhere(0, "name").ShouldBeFalse();
        members.IsElsewhere(0, "size").ShouldBeTrue();
        members.IsRequiredElsewhere(0, "id").ShouldBeFalse();
        members.IsRequiredElsewhere(1, "id").ShouldBeTrue();
    }

    [Fact]
    public void Branches_of_one_key_count_as_one()
    {
        var members = new BranchMembers();
        members.Add(7, Object(Property("id", Text)));
        members.Add(7, Object(Property("other", Text)));

        members.HasOthers(7).ShouldBeFalse();
        members.HasOthers(8).ShouldBeTrue();
        members.IsElsewhere(8, "other").ShouldBeFalse();
    }

    [Fact]
    public void Values_tell_a_branch_where_every_other_one_lists_others()
    {
        var members = Members(
            Object(Property("rule", Enum("#/1", "a", "b"))),
            Object(Property("rule", Enum("#/2", "c"))),
            Object(Property("rule", Enum("#/3", "c", "d")))
        );

        members.HaveOtherValues(0, "rule", ["a", "b"]).ShouldBeTrue();
        members.HaveOtherValues(1, "rule", ["c"]).ShouldBeFalse();
        Members(Object(Property("rule", Enum("#/1", "a"))), Object(Property("rule", Text)))
            .HaveOtherValues(0, "rule", ["a"])
            .ShouldBeFalse();
    }

    [Fact]
    public void Kinds_tell_a_branch_where_the_member_is_of_another_kind_in_every_other_one()
    {
        var members = Members(
            Object(Property("id", Whole)),
            Object(Property("id", Text)),
            Object(Property("id", List(Text)), Property("at", Text))
        );

        members.HaveOtherKinds(0, "id", "Integer").ShouldBeTrue();
        members.HaveOtherKinds(0, "id", "String").ShouldBeFalse();
        members.HaveOtherKinds(2, "at", "String").ShouldBeFalse();
    }

    [Fact]
    public void Two_members_are_together_where_one_other_branch_has_both()
    {
        var members = Members(
            Object(Property("at", Text), Property("by", Text)),
            Object(Property("at", Text), Property("count", Text)),
            Object(Property("by", Text), Property("count", Text))
        );

        members.AreTogetherElsewhere(0, "at", "by").ShouldBeFalse();
        members.AreTogetherElsewhere(0, "at", "count").ShouldBeTrue();
    }

    private static BranchMembers Members(params ObjectSchema[] branches)
    {
        var members = new BranchMembers();
        for (var i = 0; i < branches.Length; i++)
        {
            members.Add(i, branches[i]);
        }

        return members;
    }
}
