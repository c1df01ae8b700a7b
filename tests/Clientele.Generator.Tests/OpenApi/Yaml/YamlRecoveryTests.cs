using System.Linq;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.OpenApi.Yaml;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Yaml;

public sealed class YamlRecoveryTests
{
    [Theory]
    [InlineData("a: 1\nb: §@x\n  y\nc: 3\n", "a: 1\n     \n   \nc: 3\n")]
    [InlineData("- a: 1\n- b: §@x\n  c: 2\n", "- a: 1\n-      \n  c: 2\n")]
    [InlineData("b:\n  c: §@x\n    d: 1\n\n    e: 2\n  f: 3\n", "b:\n       \n        \n\n        \n  f: 3\n")]
    [InlineData("a: 1\n\n# c\n§", "    \n\n# c\n")]
    public void The_line_of_an_error_is_cut_from_its_key_on_with_what_is_indented_more(string marked, string left)
    {
        var (text, recovery, place) = Create(marked);

        recovery.TryCut(new DocumentSyntaxException("wrong", place)).ShouldBeTrue();

        text.Text.ShouldBe(left);
        recovery.Error.ShouldNotBeNull().Message.ShouldBe("wrong");
    }

    [Theory]
    [InlineData("b: §\"x\nc: 3\n", 8, "this text has no closing quote", "     \nc: 3\n")]
    [InlineData("§bc\n  d: 1\ne: 2\n", 8, "':' is missing behind this", "  \n      \ne: 2\n")]
    [InlineData("- §bc\n    d: 1\n", 10, "':' is missing behind this", "-   \n        \n")]
    public void The_cause_may_stand_above_what_a_parser_complains_of(string marked, int at, string message, string left)
    {
        var (text, recovery, place) = Create(marked);

        recovery.TryCut(new DocumentSyntaxException("wrong", at)).ShouldBeTrue();

        var error = recovery.Error.ShouldNotBeNull();
        (error.Message, error.Offset).ShouldBe((message, place));
        text.Text.ShouldBe(left);
    }

    [Theory]
    [InlineData("b: c\n  §d: 1\n")]
    [InlineData("bc\n§d: 1\n")]
    [InlineData("b c\n  §d: 1\n")]
    [InlineData("|\n  §d: 1\n")]
    public void Another_line_above_is_not_the_cause(string marked)
    {
        var (_, recovery, place) = Create(marked);

        recovery.TryCut(new DocumentSyntaxException("wrong", place));

        var error = recovery.Error.ShouldNotBeNull();
        (error.Message, error.Offset).ShouldBe(("wrong", place));
    }

    [Fact]
    public void The_first_error_is_the_one_that_is_told()
    {
        var (_, recovery, _) = Create("§a: @x\nb: @y\n");

        recovery.TryCut(new DocumentSyntaxException("first", 3));
        recovery.TryCut(new DocumentSyntaxException("second", 10));

        recovery.Error.ShouldNotBeNull().Message.ShouldBe("first");
    }

    [Fact]
    public void An_error_beyond_the_text_is_at_its_last_character()
    {
        var (text, recovery, _) = Create("§a: 1\nb: x");

        recovery.TryCut(new DocumentSyntaxException("wrong", 100)).ShouldBeTrue();

        recovery.Error.ShouldNotBeNull().Offset.ShouldBe(8);
        text.Text.ShouldBe("a: 1\n    ");
    }

    [Theory]
    [InlineData("§")]
    [InlineData("§# c\n\n")]
    public void A_text_without_content_has_nothing_to_cut(string marked)
    {
        var (_, recovery, place) = Create(marked);

        recovery.TryCut(new DocumentSyntaxException("wrong", place)).ShouldBeFalse();
    }

    [Fact]
    public void A_text_is_cut_a_limited_number_of_times()
    {
        var (_, recovery, _) = Create("§" + string.Concat(Enumerable.Repeat("a: 1\n", 20)));

        Enumerable.Range(0, 20).Count(i => recovery.TryCut(new DocumentSyntaxException("wrong", i * 5))).ShouldBe(12);
    }

    private static (YamlText Text, YamlRecovery Recovery, int Place) Create(string marked)
    {
        var (shown, place) = MarkedText.Parse(marked);
        var text = new YamlText(shown);
        return (text, new YamlRecovery(text), place);
    }
}
