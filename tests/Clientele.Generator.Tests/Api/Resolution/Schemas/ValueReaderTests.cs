using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("~", "null")]
    [InlineData("True", "true")]
    [InlineData("false", "false")]
    [InlineData("0x1F", "#31")]
    [InlineData("+1.50", "#1.50")]
    [InlineData(".inf", ".inf")]
    [InlineData("'1'", "1")]
    [InlineData("{ a: [1, { b: null }], c: x }", "{a: [#1, {b: null}], c: x}")]
    public void A_value_is_what_JSON_makes_of_it_and_infinity_a_text(string value, string expected) =>
        ValueReader.Read(DescribedSchemas.Value(value))!.Shape().ShouldBe(expected);

    [Fact]
    public void Nothing_is_no_value() => ValueReader.Read(null).ShouldBeNull();

    [Fact]
    public void What_is_nested_too_deeply_ends_in_null()
    {
        Nested(60).ShouldBe(new string('[', 60) + "#1" + new string(']', 60));
        Nested(61).ShouldBe(new string('[', 61) + "null" + new string(']', 61));
    }

    [Theory]
    [InlineData(19_999, true)]
    [InlineData(20_000, false)]
    public void A_value_of_too_many_parts_is_none(int items, bool expected) =>
        (
            ValueReader.Read(DescribedSchemas.Value("[" + string.Join(',', Enumerable.Repeat("1", items)) + "]"))
            is not null
        ).ShouldBe(expected);

    private static string Nested(int depth)
    {
        var items = string.Concat(Enumerable.Repeat("- ", depth));
        return ValueReader.Read(new DescribedSchemas($"It:\n  {items}1").At("It").Node)!.Shape();
    }
}
