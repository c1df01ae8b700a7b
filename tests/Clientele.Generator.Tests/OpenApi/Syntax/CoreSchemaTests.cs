using Clientele.Generator.OpenApi.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Syntax;

public sealed class CoreSchemaTests
{
    [Theory]
    [InlineData("", "Null")]
    [InlineData("~", "Null")]
    [InlineData("NULL", "Null")]
    [InlineData("nULL", "String")]
    [InlineData("True", "Boolean")]
    [InlineData("FALSE", "Boolean")]
    [InlineData("tRUE", "String")]
    [InlineData("yes", "String")]
    [InlineData("No", "String")]
    [InlineData("on", "String")]
    public void Null_true_and_false_are_written_in_three_ways_each(string text, string kind) =>
        CoreSchema.KindOf(text).ToString().ShouldBe(kind);

    [Theory]
    [InlineData("0", "Number")]
    [InlineData("017", "Number")]
    [InlineData("+1", "Number")]
    [InlineData("-.5e+3", "Number")]
    [InlineData("1.", "Number")]
    [InlineData("1.e5", "Number")]
    [InlineData("0o17", "Number")]
    [InlineData("0x1F", "Number")]
    [InlineData("-.INF", "Number")]
    [InlineData(".NaN", "Number")]
    [InlineData(".", "String")]
    [InlineData("-", "String")]
    [InlineData("1e", "String")]
    [InlineData("-.nan", "String")]
    [InlineData("0o8", "String")]
    [InlineData("-0x1", "String")]
    [InlineData("0b1", "String")]
    [InlineData("1_000", "String")]
    [InlineData("12:30", "String")]
    [InlineData("2020-01-01", "String")]
    [InlineData("1\n", "String")]
    [InlineData("1.2.3", "String")]
    public void Numbers_are_those_of_YAML_1_2(string text, string kind) =>
        CoreSchema.KindOf(text).ToString().ShouldBe(kind);

    [Theory]
    [InlineData("-0.5E+3", "-0.5E+3")]
    [InlineData("0x1F", "31")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695")]
    [InlineData("0o17", "15")]
    [InlineData("0o777777777777777777777777", "4722366482869645213695")]
    [InlineData("017", "17")]
    [InlineData("+1", "1")]
    [InlineData("-000", "-0")]
    [InlineData("+.5", "0.5")]
    [InlineData("-.5e3", "-0.5e3")]
    [InlineData("1.", "1")]
    [InlineData("1.e5", "1e5")]
    [InlineData("00.E5", "0E5")]
    public void A_number_of_YAML_is_written_as_JSON_has_it(string yaml, string json) =>
        CoreSchema.ToJsonNumber(yaml).ShouldBe(json);

    [Theory]
    [InlineData(".inf")]
    [InlineData("-.INF")]
    [InlineData(".nan")]
    [InlineData("x")]
    public void Infinity_and_what_is_no_number_has_no_such_form(string text) =>
        CoreSchema.ToJsonNumber(text).ShouldBeNull();
}
