using Clientele.Generator.OpenApi.Json;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Json;

public sealed class JsonLinesTests
{
    [Theory]
    [InlineData("{\n  \t§}", 3, true)]
    [InlineData("{\n  \"a\": §1", 2, false)]
    [InlineData(" §{", 1, true)]
    [InlineData("§{", 0, true)]
    [InlineData("{\r\n§", 0, true)]
    public void A_line_is_indented_by_spaces_and_tabs_and_its_first_character_is_behind_them(
        string marked,
        int indentation,
        bool isFirst
    )
    {
        var (text, place) = MarkedText.Parse(marked);
        var lines = new JsonLines(text);

        lines.IndentationAt(place).ShouldBe(indentation);
        lines.IsFirst(place).ShouldBe(isFirst);
    }

    [Theory]
    [InlineData("§\"a\"", true)]
    [InlineData("§\r\n\t \"a\"", true)]
    [InlineData("§, \"a\"", false)]
    [InlineData("§\n", false)]
    public void A_text_is_next_where_nothing_but_white_space_is_in_front_of_it(string marked, bool isNext)
    {
        var (text, place) = MarkedText.Parse(marked);

        new JsonLines(text).IsTextNext(place).ShouldBe(isNext);
    }
}
