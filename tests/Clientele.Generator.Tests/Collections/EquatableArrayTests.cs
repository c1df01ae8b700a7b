using Clientele.Generator.Collections;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Collections;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_with_the_same_items_are_equal_and_hash_alike()
    {
        EquatableArray<string> left = ["a", "b"];
        EquatableArray<string> right = ["a", "b"];

        (left == right).ShouldBeTrue();
        left.Equals((object)right).ShouldBeTrue();
        left.GetHashCode().ShouldBe(right.GetHashCode());
        left.IsSame(right).ShouldBeFalse("They are two in memory.");
        left.IsSame(left).ShouldBeTrue();
    }

    [Fact]
    public void Order_and_length_matter()
    {
        EquatableArray<string> left = ["a", "b"];
        EquatableArray<string> right = ["b", "a"];

        (left != right).ShouldBeTrue();
        left.GetHashCode().ShouldNotBe(right.GetHashCode());
        left.Equals(["a"]).ShouldBeFalse();
        left.Equals(["a", "b", "c"]).ShouldBeFalse();
        left.Equals(new object()).ShouldBeFalse();
    }

    [Fact]
    public void The_default_value_is_empty()
    {
        EquatableArray<string> none = default;

        none.Equals(EquatableArray<string>.Empty).ShouldBeTrue();
        none.GetHashCode().ShouldBe(EquatableArray<string>.Empty.GetHashCode());
        none.IsEmpty.ShouldBeTrue();
        none.Count.ShouldBe(0);
        foreach (var item in none)
        {
            item.ShouldBeNull("There is none.");
        }
    }
}
