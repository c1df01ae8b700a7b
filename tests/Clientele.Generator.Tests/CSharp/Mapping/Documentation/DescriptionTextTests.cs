using Clientele.Generator.CSharp.Mapping.Documentation;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Documentation;

/// <summary>What of a description's text is a paragraph, and how text stays as it is.</summary>
public sealed class DescriptionTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  ", "")]
    [InlineData(" One. ", "One.")]
    [InlineData("One.\nStill one.", "One.\nStill one.")]
    [InlineData("One.\n\nTwo.", "One.|Two.")]
    [InlineData("One.\r\n\r\nTwo.\r\rThree.", "One.|Two.|Three.")]
    [InlineData("\n \nOne.\n \n \nTwo.\n", "One.|Two.")]
    public void Empty_lines_stand_between_paragraphs_and_none_is_empty(string? text, string paragraphs) =>
        string.Join('|', DescriptionText.Paragraphs(text)).ShouldBe(paragraphs);

    [Theory]
    [InlineData("Do:\n```\na\n\nb\n```\nThen.", "Do:|```\na\n\nb\n```|Then.")]
    [InlineData("~~~\na\n\n```\nb\n~~~", "~~~\na\n\n```\nb\n~~~")]
    [InlineData("```json\n{}\n\n{}", "```json\n{}\n\n{}")]
    [InlineData("  ```\na\n\n  ```", "```\na\n\n  ```")]
    public void A_block_of_code_is_one_paragraph_whatever_lines_it_has(string text, string paragraphs) =>
        string.Join('|', DescriptionText.Paragraphs(text)).ShouldBe(paragraphs);

    [Theory]
    [InlineData("a_b*c", "a\\_b\\*c")]
    [InlineData("<T> & [x] #1 |~`", "\\<T> \\& \\[x] \\#1 \\|\\~\\`")]
    [InlineData("c:\\dir", "c:\\\\dir")]
    [InlineData("two\r\nlines", "two  lines")]
    [InlineData("plain (text).", "plain (text).")]
    public void What_means_something_in_CommonMark_is_escaped_and_a_literal_is_one_line(string text, string literal) =>
        DescriptionText.Literal(text).ShouldBe(literal);
}
