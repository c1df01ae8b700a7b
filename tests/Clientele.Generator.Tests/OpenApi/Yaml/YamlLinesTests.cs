using Clientele.Generator.OpenApi.Yaml;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Yaml;

public sealed class YamlLinesTests
{
    [Theory]
    [InlineData("a\n§bc\nd", 2)]
    [InlineData("a\n§bc\nd", 4)]
    [InlineData("§a\nb", 1)]
    [InlineData("§a", 0)]
    public void A_line_starts_behind_the_break_before_it(string marked, int at)
    {
        var (text, place) = MarkedText.Parse(marked);

        YamlLines.StartOf(text, at).ShouldBe(place);
    }

    [Theory]
    [InlineData("a\r\n§b")]
    [InlineData("ab§")]
    public void The_next_line_starts_behind_the_break_or_at_the_end(string marked)
    {
        var (text, place) = MarkedText.Parse(marked);

        YamlLines.Next(text, 0).ShouldBe(place);
    }

    [Theory]
    [InlineData("  a", 2)]
    [InlineData("  \ta", 2)]
    [InlineData("   ", 3)]
    public void Spaces_alone_are_indentation(string line, int indentation) =>
        YamlLines.Indentation(line, 0).ShouldBe(indentation);

    [Theory]
    [InlineData("", true, true)]
    [InlineData(" \t\r\nb", true, true)]
    [InlineData("  # c", true, false)]
    [InlineData("  - ", true, false)]
    [InlineData("- a", false, false)]
    public void A_comment_or_a_lone_dash_is_as_good_as_nothing_but_no_blank_line(
        string line,
        bool isEmpty,
        bool isBlank
    )
    {
        YamlLines.IsEmpty(line, 0).ShouldBe(isEmpty);
        YamlLines.IsBlank(line, 0).ShouldBe(isBlank);
    }

    [Theory]
    [InlineData("  §a: 1")]
    [InlineData("  - §a: 1")]
    [InlineData("-   - §a")]
    [InlineData("  §-a")]
    [InlineData("  §-")]
    public void A_key_begins_behind_the_dashes_of_its_sequences(string marked)
    {
        var (text, place) = MarkedText.Parse("x\n" + marked);

        YamlLines.KeyColumn(text, 2).ShouldBe(place - 2);
    }

    [Theory]
    [InlineData("  a:\n    b\n\n     c\n§  d", 2)]
    [InlineData("  a:\n§  - b", 2)]
    [InlineData("- a:\n  b: 1\n§c", 0)]
    [InlineData("a:\n  b§", 0)]
    public void A_block_ends_before_the_first_line_that_is_indented_no_more(string marked, int column)
    {
        var (text, place) = MarkedText.Parse(marked);

        YamlLines.EndOfBlock(text, 0, column).ShouldBe(place);
    }
}
