using System.Collections.Generic;
using System.Text.Json;
using Clientele.Runtime.Equality;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Equality;

public sealed class ValueEqualityTests
{
    [Fact]
    public void Lists_are_equal_by_their_items_at_any_depth()
    {
        IReadOnlyList<IReadOnlyList<string>> left =
        [
            ["a"],
            ["b", "c"],
        ];
        IReadOnlyList<IReadOnlyList<string>> right = new List<IReadOnlyList<string>>
        {
            new List<string> { "a" },
            (string[])["b", "c"],
        };

        ValueEquality.Equals(left, right).ShouldBeTrue();
        ValueEquality.GetHashCode(left).ShouldBe(ValueEquality.GetHashCode(right));
        ValueEquality
            .Equals(
                left,
                [
                    ["a"],
                    ["c", "b"],
                ]
            )
            .ShouldBeFalse();
        ValueEquality.Equals(left, null).ShouldBeFalse();
    }

    [Fact]
    public void Maps_are_equal_whatever_their_order()
    {
        IReadOnlyDictionary<string, IReadOnlyList<int>> left = new Dictionary<string, IReadOnlyList<int>>
        {
            ["x"] = [1],
            ["y"] = [2],
        };
        IReadOnlyDictionary<string, IReadOnlyList<int>> right = new Dictionary<string, IReadOnlyList<int>>
        {
            ["y"] = [2],
            ["x"] = [1],
        };

        ValueEquality.Equals(left, right).ShouldBeTrue();
        ValueEquality.GetHashCode(left).ShouldBe(ValueEquality.GetHashCode(right));
    }

    [Fact]
    public void Json_is_equal_by_value()
    {
        var left = JsonDocument.Parse("""{"a":1.0,"b":[null,"x"]}""").RootElement;
        var right = JsonDocument.Parse("""{ "b":[null,"\u0078"], "a":1 }""").RootElement;

        ValueEquality.Equals(left, right).ShouldBeTrue();
        ValueEquality.GetHashCode(left).ShouldBe(ValueEquality.GetHashCode(right));
        ValueEquality.Equals((JsonElement?)left, null).ShouldBeFalse();
        ValueEquality.Equals<IReadOnlyList<JsonElement>>([left], [right]).ShouldBeTrue();
    }

    [Fact]
    public void Bytes_and_optionals_are_equal_by_value()
    {
        ValueEquality.Equals((byte[])[1, 2], [1, 2]).ShouldBeTrue();
        ValueEquality
            .Equals(new Optional<IReadOnlyList<int>>([1]), new Optional<IReadOnlyList<int>>(new List<int> { 1 }))
            .ShouldBeTrue();
        ValueEquality.Equals(default, new Optional<string?>(null)).ShouldBeFalse();
    }
}
