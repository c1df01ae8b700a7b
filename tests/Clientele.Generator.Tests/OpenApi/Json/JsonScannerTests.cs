using System;
using Clientele.Generator.OpenApi.Json;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Json;

/// <summary>Tokens of JSON, as RFC 8259 has them; how errors are passed over is in <see cref="JsonScannerRecoveryTests"/>.</summary>
public sealed class JsonScannerTests
{
    [Theory]
    [InlineData("\uFEFF{}", 1)]
    [InlineData("{\uFEFF}", 0)]
    [InlineData("", 0)]
    public void A_byte_order_mark_is_passed_over_where_the_text_begins_with_it(string text, int offset)
    {
        var scanner = new JsonScanner(text, null);

        scanner.SkipMark();

        scanner.Offset.ShouldBe(offset);
    }

    [Theory]
    [InlineData(" \t\r\n§{")]
    [InlineData(" §// x\n{")]
    [InlineData("§\u00A0{")]
    public void White_space_is_what_JSON_has_and_no_comment(string marked)
    {
        var (text, place) = MarkedText.Parse(marked);
        var scanner = new JsonScanner(text, null);

        scanner.SkipSpace();

        scanner.Offset.ShouldBe(place);
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"x\\u00e9\\u00E9y\"", "x\u00e9\u00e9y")]
    [InlineData("\"\\ud83d\\ude00\"", "\ud83d\ude00")]
    public void A_string_is_read_without_its_quotes_and_escapes_and_stands_where_they_do(string text, string value)
    {
        var node = new JsonScanner(text + ",", null).ReadStringNode();

        node.Text.ShouldBe(value);
        node.Kind.ShouldBe(ScalarKind.String);
        (node.Offset, node.Length).ShouldBe((0, text.Length));
    }

    [Theory]
    [InlineData("\"a\\§x\"", "this is not an escape sequence")]
    [InlineData("\"\\u§12G4\"", "\\u needs four hexadecimal digits")]
    [InlineData("\"\\u§ 123\"", "\\u needs four hexadecimal digits")]
    [InlineData("\"\\u§12", "\\u needs four hexadecimal digits")]
    [InlineData("\"a§\tb\"", "'\t' is not expected here")]
    [InlineData("\"a§\n\"", "'\n' is not expected here")]
    [InlineData("\"ab§", "the text ends too early")]
    [InlineData("\"a\\nb§", "the text ends too early")]
    public void A_string_has_known_escapes_and_ends_before_any_control_character(string marked, string message) =>
        ShouldRefuse(marked, message, static scanner => scanner.ReadString());

    [Theory]
    [InlineData("true", nameof(ScalarKind.Boolean))]
    [InlineData("null", nameof(ScalarKind.Null))]
    public void A_word_is_read_as_a_whole(string word, string kind)
    {
        var node = new JsonScanner(word + "]", null).ReadWord(word, Enum.Parse<ScalarKind>(kind));

        (node.Text, node.Kind.ToString(), node.Offset, node.Length).ShouldBe((word, kind, 0, word.Length));
    }

    [Theory]
    [InlineData("§tru")]
    [InlineData("§tRue")]
    public void A_word_that_is_written_otherwise_is_none(string marked) =>
        ShouldRefuse(marked, "'t' is not expected here", static scanner =>
            scanner.ReadWord("true", ScalarKind.Boolean)
        );

    [Theory]
    [InlineData("-1.5e+3", true)]
    [InlineData("0", true)]
    [InlineData("12E-1", true)]
    [InlineData("01", false)]
    [InlineData("+1", false)]
    [InlineData("1.", false)]
    [InlineData("-", false)]
    [InlineData("x", false)]
    public void A_number_is_one_of_RFC_8259_or_its_first_character_is_wrong(string text, bool isNumber)
    {
        var scanner = new JsonScanner(text + ",", null);
        if (!isNumber)
        {
            ShouldRefuse("§" + text, $"'{text[0]}' is not expected here", static scanner => scanner.ReadNumber());
            return;
        }

        var node = scanner.ReadNumber();
        (node.Text, node.Kind, scanner.Offset).ShouldBe((text, ScalarKind.Number, text.Length));
    }

    [Theory]
    [InlineData(" , §\"b\"")]
    [InlineData(" §}")]
    public void Between_members_stands_a_comma_and_before_the_bracket_none(string marked)
    {
        var (text, place) = MarkedText.Parse(marked);
        var scanner = new JsonScanner(text, null);

        scanner.ReadSeparator('}', -1);

        scanner.Offset.ShouldBe(place);
    }

    [Theory]
    [InlineData(" §\"b\"", "'\"' is not expected here")]
    [InlineData(", §}", "'}' is not expected here")]
    [InlineData("§]", "']' is not expected here")]
    [InlineData(" §", "the text ends too early")]
    public void A_comma_too_few_or_too_many_is_refused(string marked, string message) =>
        ShouldRefuse(marked, message, static scanner => scanner.ReadSeparator('}', -1));

    [Theory]
    [InlineData(" } ", true, 2)]
    [InlineData(" ]", false, 1)]
    [InlineData(" ", false, 1)]
    public void An_object_ends_with_its_own_bracket_alone(string text, bool isClosed, int offset)
    {
        var scanner = new JsonScanner(text, null);

        scanner.TryClose('}', -1).ShouldBe(isClosed);

        scanner.Offset.ShouldBe(offset);
    }

    private static void ShouldRefuse(string marked, string message, Action<JsonScanner> read)
    {
        var (text, place) = MarkedText.Parse(marked);

        var error = Should.Throw<DocumentSyntaxException>(() => read(new JsonScanner(text, null)));

        (error.Message, error.Offset).ShouldBe((message, place));
    }
}
