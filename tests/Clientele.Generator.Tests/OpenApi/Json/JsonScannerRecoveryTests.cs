using Clientele.Generator.OpenApi.Json;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Json;

/// <summary>What <see cref="JsonScanner"/> makes of errors where reading goes on after them.</summary>
public sealed class JsonScannerRecoveryTests
{
    private readonly JsonRecovery _recovery = new(usesIndentation: true);

    [Theory]
    [InlineData(" // x\n\t§{", 1)]
    [InlineData("/* x\n y */ // z\n§{", 0)]
    [InlineData("// x§", 0)]
    [InlineData("/* x§", 0)]
    public void Comments_are_white_space_and_the_first_is_told(string marked, int comment)
    {
        var (scanner, place) = Create(marked);

        scanner.SkipSpace();

        scanner.Offset.ShouldBe(place);
        Told(_recovery.Liberty).ShouldBe((comment, "a comment"));
        _recovery.Error.ShouldBeNull();
    }

    [Theory]
    [InlineData(" §/x")]
    [InlineData(" §/")]
    public void A_slash_alone_is_no_comment(string marked)
    {
        var (scanner, place) = Create(marked);

        scanner.SkipSpace();

        scanner.Offset.ShouldBe(place);
        _recovery.Liberty.ShouldBeNull();
    }

    [Theory]
    [InlineData("\"a\"b", 0, "a quote of this text is missing, or one too many")]
    [InlineData("\"\\n\"b", 0, "a quote of this text is missing, or one too many")]
    [InlineData("\"a\"{", 3, "'{' is not expected here")]
    public void What_stands_right_behind_a_text_tells_that_its_quotes_are_wrong(string text, int offset, string message)
    {
        var scanner = new JsonScanner(text, _recovery);
        scanner.ReadString();

        Told(scanner.Unexpected()).ShouldBe((offset, message));
    }

    [Fact]
    public void Without_a_recovery_it_is_the_character_that_is_wrong()
    {
        var scanner = new JsonScanner("\"a\"b", null);
        scanner.ReadString();

        Told(scanner.Unexpected()).ShouldBe((3, "'b' is not expected here"));
    }

    [Theory]
    [InlineData("§\"a\nb\"", "this text has no closing quote on its line")]
    [InlineData("§\"a\\tb\r\n", "this text has no closing quote on its line")]
    [InlineData("§\"a", "this text has no closing quote on its line")]
    [InlineData("\"a§\tb\"", "'\t' is not expected here")]
    public void A_text_that_does_not_end_on_its_line_is_told_where_it_begins(string marked, string message)
    {
        var (text, place) = MarkedText.Parse(marked);
        var scanner = new JsonScanner(text, _recovery);

        Told(Should.Throw<DocumentSyntaxException>(() => scanner.ReadString())).ShouldBe((place, message));
    }

    [Theory]
    [InlineData("  §{\n    \"a\"", 2)]
    [InlineData("  §{ \"a\"", 2)]
    [InlineData("\"x\": §{\n\t\"a\"", 0)]
    [InlineData("  §{\n  \"a\"", -1)]
    [InlineData("  §{\n\"a\"", -1)]
    public void Lines_tell_of_a_container_where_those_within_are_indented_more(string marked, int indentation)
    {
        var (scanner, place) = Create(marked);
        while (scanner.Offset < place)
        {
            scanner.Skip();
        }

        scanner.Open().ShouldBe((place, indentation));
    }

    [Fact]
    public void Lines_tell_nothing_unless_they_are_asked() =>
        new JsonScanner("{\n  \"a\"", new JsonRecovery(usesIndentation: false)).Open().ShouldBe((0, -1));

    [Theory]
    [InlineData("\n  }§", 2, true, null, 0)]
    [InlineData("\n    §\"b\"", 2, false, null, 0)]
    [InlineData("\n§\"b\"", -1, false, null, 0)]
    [InlineData("\n§}", 2, true, "'}' is missing before this", 1)]
    [InlineData("\n  §\"b\"", 2, true, "'}' is missing before this", 3)]
    [InlineData("\n§", 2, true, "'}' is missing before this", 1)]
    [InlineData(" §]", -1, true, "']' is not expected here", 1)]
    [InlineData("\n    ]\n  }§", 2, true, "this ']' closes nothing", 5)]
    [InlineData("\n    },\n    §\"b\"", 2, false, "this '}' closes nothing", 5)]
    public void An_object_ends_where_its_bracket_or_its_lines_end(
        string marked,
        int indentation,
        bool isClosed,
        string? message,
        int offset
    )
    {
        var (scanner, place) = Create(marked);

        scanner.TryClose('}', indentation).ShouldBe(isClosed);

        scanner.Offset.ShouldBe(place);
        Told(_recovery.Error).ShouldBe((offset, message));
    }

    [Theory]
    [InlineData(" §\"b\"", "',' is missing before this", 1)]
    [InlineData(" §]", null, 0)]
    [InlineData(" §", null, 0)]
    public void A_missing_comma_costs_nothing_and_an_end_is_the_containers_concern(
        string marked,
        string? message,
        int offset
    )
    {
        var (scanner, place) = Create(marked);

        scanner.ReadSeparator('}', 0);

        scanner.Offset.ShouldBe(place);
        Told(_recovery.Error).ShouldBe((offset, message));
    }

    [Fact]
    public void A_last_comma_is_a_liberty()
    {
        var (scanner, place) = Create(" , §}");

        scanner.ReadSeparator('}', -1);

        scanner.Offset.ShouldBe(place);
        Told(_recovery.Liberty).ShouldBe((1, "a comma in front of '}'"));
    }

    [Theory]
    [InlineData("x,§ y")]
    [InlineData("x§}")]
    [InlineData("x { \"a\": [1, 2] },§ y")]
    [InlineData("{\n\"b\": 1\n},§ y")]
    [InlineData("\"a, ]\" x§]")]
    [InlineData("\"a\\\", b\",§ c")]
    [InlineData("x§\n  \"b\"")]
    [InlineData("x\n  1,§ 2")]
    [InlineData("\"a, x§\n\"b\"")]
    [InlineData("x§")]
    public void What_can_not_be_read_ends_with_its_comma_its_container_or_before_a_text_on_the_next_line(string marked)
    {
        var (scanner, place) = Create(marked);

        scanner.SkipToNext();

        scanner.Offset.ShouldBe(place);
    }

    [Fact]
    public void Brackets_and_commas_that_close_nothing_are_passed_over()
    {
        var (scanner, place) = Create("} ],\r\n\t§{ }");

        scanner.SkipClosings();

        scanner.Offset.ShouldBe(place);
    }

    private (JsonScanner Scanner, int Place) Create(string marked)
    {
        var (text, place) = MarkedText.Parse(marked);
        return (new JsonScanner(text, _recovery), place);
    }

    private static (int Offset, string? Message) Told(DocumentSyntaxException? error) =>
        (error?.Offset ?? 0, error?.Message);
}
