using System.Linq;
using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class EnumMemberNamesTests
{
    [Theory]
    [InlineData("in-progress", "InProgress")]
    [InlineData("1.10", "V1_10")]
    [InlineData("gpt-4.5", "Gpt4_5")]
    [InlineData("gpt-45", "Gpt45")]
    [InlineData(".5", "V0_5")]
    [InlineData("2024-01-02", "V2024_01_02")]
    public void What_stands_between_two_digits_stays_visible(string value, string name) =>
        EnumMemberNames.Form(value).ShouldBe(name);

    [Theory]
    [InlineData("OPEN|open", "OPEN|Open")]
    [InlineData("open|Open", "open|Open")]
    [InlineData("state|equals|Values", "StateValue|EqualsValue|ValuesValue")]
    public void The_value_that_is_most_like_a_name_has_it(string values, string names) =>
        Allocate(values, isNumber: false).ShouldBe(names);

    [Theory]
    [InlineData("1|-2|1.5", "Value1|ValueMinus2|Value1Point5")]
    [InlineData("1=Low|2|3=", "Low|Value2|Value3")]
    [InlineData("1=Low|2=Low", "Low|Value2")]
    public void Numbers_are_called_as_the_description_says_or_after_their_digits(string values, string names) =>
        Allocate(values, isNumber: true).ShouldBe(names);

    [Fact]
    public void Another_value_changes_no_name()
    {
        Allocate("a|b", isNumber: false).ShouldBe("A|B");
        Allocate("c|a|b", isNumber: false).ShouldBe("C|A|B");
    }

    // "1=Low" is the value 1 with the name Low.
    private static string Allocate(string values, bool isNumber)
    {
        var pairs = values.Split('|').Select(static pair => pair.Split('=')).ToList();
        return string.Join(
            "|",
            EnumMemberNames.Allocate(
                "State",
                [.. pairs.Select(static pair => pair[0])],
                [.. pairs.Select(static pair => pair.ElementAtOrDefault(1))],
                isNumber
            )
        );
    }
}
