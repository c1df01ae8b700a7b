using Clientele.Generator.Input;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Input;

public sealed class SharedDescriptionTests
{
    [Fact]
    public void What_is_joined_has_a_part_for_each_item()
    {
        var joined = SharedDescription.Join("a;b", "", " c ");

        SharedDescription.Part(joined, 0, 3).ShouldBe("a;b");
        SharedDescription.Part(joined, 1, 3).ShouldBe("");
        SharedDescription.Part(joined, 2, 3).ShouldBe("c");
        SharedDescription.Part(joined, 3, 4).ShouldBe("");
    }

    [Fact]
    public void The_value_of_a_single_item_is_no_list()
    {
        var value = SharedDescription.Join("a", "b");

        SharedDescription.Part(value, 0, 1).ShouldBe(value);
    }
}
