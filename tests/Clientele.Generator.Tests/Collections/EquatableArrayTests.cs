using Clientele.Generator.Collections;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_with_the_same_items_are_equal_and_hash_alike()
    {
        EquatableArray<string> left = ["a", "b"];
        EquatableArray<string> right = ["a", "b"];

        left.ShouldBe(right);
        left.GetHashCode().ShouldBe(right.GetHashCode());
    }

    [Fact]
    public void Order_and_length_matter()
    {
        EquatableArray<string> left = ["a", "b"];

        left.Equals(["b", "a"]).ShouldBeFalse();
        left.Equals(["a"]).ShouldBeFalse();
    }

    [Fact]
    public void The_default_value_is_empty() => default(EquatableArray<string>).ShouldBe(EquatableArray<string>.Empty);
}
