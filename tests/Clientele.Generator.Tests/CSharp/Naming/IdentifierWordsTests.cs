using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class IdentifierWordsTests
{
    [Theory]
    [InlineData("first_name", "first|name")]
    [InlineData("first.name[0]", "first|name|0")]
    [InlineData("  --first  name! ", "first|name")]
    [InlineData("größe_in_cm", "größe|in|cm")]
    [InlineData("firstName", "firstName")]
    [InlineData("$@!", "")]
    [InlineData("", "")]
    public void Words_end_at_what_no_identifier_can_hold_and_at_underscores(string name, string expected) =>
        string.Join('|', IdentifierWords.Split(name)).ShouldBe(expected);

    [Theory]
    [InlineData("NOT_FOUND", "Not|Found")]
    [InlineData("HTTP2", "Http2")]
    [InlineData("A", "A")]
    [InlineData("NOT_Found", "NOT|Found")]
    [InlineData("xNOT_FOUND", "xNOT|FOUND")]
    [InlineData("42", "42")]
    public void A_name_without_lower_case_is_lowered_and_other_capitals_stay(string name, string expected) =>
        string.Join('|', IdentifierWords.Split(name)).ShouldBe(expected);

    [Theory]
    [InlineData("ABc", true)]
    [InlineData("ÄÖü", true)]
    [InlineData("AB1_", false)]
    [InlineData("客户", false)]
    public void Lower_case_is_that_of_any_script(string name, bool expected) =>
        IdentifierWords.HasLower(name).ShouldBe(expected);
}
