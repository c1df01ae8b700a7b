using System;
using System.Linq;
using System.Xml.Linq;
using Clientele.Generator.Emit.Documentation;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit;

/// <summary>CommonMark and HTML of descriptions as XML doc comments.</summary>
public sealed class DocMarkupTests
{
    [Theory]
    [InlineData("Plain text.", "Plain text.")]
    [InlineData("Use `a < b` and ``x ` y``.", "Use <c>a &lt; b</c> and <c>x ` y</c>.")]
    [InlineData("A `tick alone.", "A `tick alone.")]
    [InlineData(
        "**Bold**, *slanted*, __bold__, _slanted_.",
        "<b>Bold</b>, <i>slanted</i>, <b>bold</b>, <i>slanted</i>."
    )]
    [InlineData("**bold with `code` and *more***", "<b>bold with <c>code</c> and <i>more</i></b>")]
    [InlineData("snake_case_name, 2 * 3 * 4, **kwargs, a_b", "snake_case_name, 2 * 3 * 4, **kwargs, a_b")]
    [InlineData(
        "See [the docs](https://example.com/a?b=c&d) now.",
        "See <a href=\"https://example.com/a?b=c&amp;d\">the docs</a> now."
    )]
    [InlineData("See [the part](#section) and ![a picture](https://example.com/x.png).", "See the part and a picture.")]
    [InlineData("Not [a link](javascript:alert(1)).", "Not a link.")]
    [InlineData("<https://example.com/x>", "<a href=\"https://example.com/x\">https://example.com/x</a>")]
    [InlineData(
        "<a href=\"https://example.com/\" target='x'>the <b>docs</b></a>",
        "<a href=\"https://example.com/\">the <b>docs</b></a>"
    )]
    [InlineData("one<br>two<br />three", "one<br/> two<br/> three")]
    [InlineData("<span class=\"x\">kept</span> <font color='red'>too</font>", "kept too")]
    [InlineData("<code>x &lt; y</code> &amp; &quot;z&quot; &#65;&#x42;", "<c>x &lt; y</c> &amp; \"z\" AB")]
    [InlineData("List<string> and <your-name>", "List&lt;string&gt; and &lt;your-name&gt;")]
    [InlineData("\\*not slanted\\* and \\<b>", "*not slanted* and &lt;b&gt;")]
    [InlineData("<b>open", "open")]
    [InlineData("</summary><script>x</script>", "&lt;script&gt;x&lt;/script&gt;")]
    public void A_paragraph_keeps_its_markup(string text, string xml) =>
        string.Join(" ", DocMarkup.Lines(text, 1000)).ShouldBe(xml);

    [Fact]
    public void What_XML_forbids_is_left_out() =>
        string.Join(" ", DocMarkup.Lines("a <b & c\r\n\u2028d\0\u0085 \u0001e\ud800 \uffff\u202ef", 1000))
            .ShouldBe("a &lt;b &amp; c d e\uFFFD f");

    [Fact]
    public void Blocks_are_paragraphs_lists_and_code() =>
        DocMarkup
            .Lines(
                """
                # Title

                First
                line:
                - one `x`
                - two
                  goes on

                1. a
                2. b

                ```json
                { "a": 1 }
                  b
                ```

                | A | B |
                |---|---|
                | 1 | 2 |
                """,
                100
            )
            .ShouldBe([
                "<para><b>Title</b></para>",
                "<para>First line:</para>",
                "<list type=\"bullet\">",
                "<item><description>one <c>x</c></description></item>",
                "<item><description>two goes on</description></item>",
                "</list>",
                "<list type=\"number\">",
                "<item><description>a</description></item>",
                "<item><description>b</description></item>",
                "</list>",
                "<code>",
                "{ \"a\": 1 }",
                "  b",
                "</code>",
                "<code>",
                "| A | B |",
                "|---|---|",
                "| 1 | 2 |",
                "</code>",
            ]);

    [Fact]
    public void Blocks_of_HTML_are_those_of_docs() =>
        DocMarkup
            .Lines("<p>One.</p><ul><li>a</li><li>b</li></ul><p>Two.</p>", 100)
            .ShouldBe([
                "<para>One.</para>",
                "<list type=\"bullet\">",
                "<item><description>a</description></item>",
                "<item><description>b</description></item>",
                "</list>",
                "<para>Two.</para>",
            ]);

    [Fact]
    public void Lines_are_wrapped_between_words() =>
        DocMarkup.Lines("aaa bbb ccccccccccc d", 7).ShouldBe(["aaa bbb", "ccccccccccc", "d"]);

    [Fact]
    public void Silence_gives_no_lines() => DocMarkup.Lines(" \r\n ", 10).ShouldBeEmpty();

    [Fact]
    public void Whatever_a_text_is_the_docs_are_well_formed()
    {
        string[] parts =
        [
            "*",
            "**",
            "_",
            "`",
            "``",
            "<",
            ">",
            "</",
            "<b>",
            "</b>",
            "<a href=\"https://x.test/\"",
            "<br>",
            "[",
            "](",
            "https://x.test/\"<>",
            ")",
            "!",
            "&",
            "&lt;",
            "&#0;",
            "&#xD800;",
            "\\",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "```",
            "# ",
            "|",
            "a",
            " ",
            "é",
            "\ud83d",
            "\0",
            "]]>",
            "<!--",
            "'",
            "\"",
        ];
        var random = new Random(20261128);
        for (var run = 0; run < 3000; run++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(1, 30)).Select(_ => parts[random.Next(parts.Length)])
            );

            Should.NotThrow(
                () => XDocument.Parse("<x>" + string.Join("\n", DocMarkup.Lines(text, random.Next(1, 60))) + "</x>"),
                text
            );
        }
    }

    [Theory]
    [InlineData("*a ")]
    [InlineData("<b>")]
    [InlineData("[")]
    [InlineData("`` ` ")]
    [InlineData("# ")]
    [InlineData("- - ")]
    [InlineData("<li ")]
    public void A_hostile_text_costs_no_more_than_its_length(string part) =>
        DocMarkup.Lines(string.Concat(Enumerable.Repeat(part, 50_000)), 100).ShouldNotBeNull();

    [Fact]
    public void Docs_of_types_and_operations_keep_markup()
    {
        var run = PathsOf.Run(
            """
            /a/__b__/c:
              get:
                operationId: getA
                summary: Gets `a`.
                description: "One of:\n\n- **x**\n- y\n\n```\n{ \"a\": 1 }\n\n{ \"b\": 2 }\n```"
                responses: { '200': { description: See <a href="https://x.test">this</a>., content: { application/json: { schema: { $ref: '#/components/schemas/R' } } } } }
            """,
            "R: { type: object, description: '<p>A <b>thing</b>.</p>', properties: { p: { type: string, pattern: '^_*a*_$', description: 'With *emphasis*.' } } }"
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        var client = run.Files["IPetsClient.cs"];
        client.ShouldContain("/// <summary>Gets <c>a</c>.</summary>");
        client.ShouldContain("/// <item><description><b>x</b></description></item>");
        client.ShouldContain("/// { \"a\": 1 }\n    /// { \"b\": 2 }\n    /// </code>");
        client.ShouldContain("GET /a/__b__/c");
        run.Files["R.cs"].ShouldContain("<summary>A <b>thing</b>.</summary>");
        run.Files["R.cs"].ShouldContain("With <i>emphasis</i>.");
        run.Files["R.cs"].ShouldContain("Pattern: “^_*a*_$”.");
    }

    [Fact]
    public void Exceptions_are_told_by_status_and_type()
    {
        var run = PathsOf.Run(
            """
            /a:
              get:
                operationId: getA
                responses:
                  '204': { description: ok }
                  '404': { description: no, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
                  '422': { description: no, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
                  '423': { description: no, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Problem' } } } } }
                  5XX: { description: no, content: { application/json: { schema: { $ref: '#/components/schemas/Fault' } } } }
                  default: { description: no, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
            """,
            """
            Problem: { type: object, properties: { p: { type: string } } }
            Fault: { type: object, properties: { p: { type: string } } }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["IPetsClient.cs"]
            .ShouldContain(
                "<exception cref=\"ApiException{Problem}\">The service returns 404, 422 or another error.</exception>"
            );
        run.Files["IPetsClient.cs"]
            .ShouldContain("<exception cref=\"ApiException{Fault}\">The service returns 5XX.</exception>");
    }
}
