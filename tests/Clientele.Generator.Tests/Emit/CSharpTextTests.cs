using System.Linq;
using System.Text.Encodings.Web;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit;

public sealed class CSharpTextTests
{
    public static TheoryData<string> Texts { get; } =
    [
        "plain",
        "",
        "\"quoted\" \\ back",
        "line\r\nline\u2028\u2029\u0085end",
        "{0} {{",
        "\0\a\b\t\v\f",
        "näme 名前 \ud83d\ude00",
        "\u202e right \u200b to \ufeff left",
        "*/ // #if",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_literal_is_one_token_that_means_the_text(string text)
    {
        var token = ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(CSharpText.Literal(text))).Token;

        token.ValueText.ShouldBe(text);
        token.ContainsDiagnostics.ShouldBeFalse();
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character_in_UTF8() =>
        CSharpText.Utf8Literal("a\ud800").ShouldBe("\"a\\uFFFD\"u8");

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_name_segment_is_escaped_as_the_default_encoder_does(string name)
    {
        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(CSharpText.JsonNameSegment(name));

        literal.Token.ValueText.ShouldBe(",\"" + JavaScriptEncoder.Default.Encode(name) + "\":");
    }

    [Fact]
    public void Every_basic_character_of_a_name_is_escaped_as_the_default_encoder_does()
    {
        var name = string.Concat(Enumerable.Range(0, 256).Select(static code => (char)code));
        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(CSharpText.JsonNameSegment(name));

        literal.Token.ValueText.ShouldBe(",\"" + JavaScriptEncoder.Default.Encode(name) + "\":");
    }

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("Class", "Class")]
    public void Keywords_are_escaped(string name, string expected) => CSharpText.Identifier(name).ShouldBe(expected);

    [Fact]
    public void Dotted_names_are_escaped_part_by_part() =>
        CSharpText.DottedName("My.event.Api").ShouldBe("My.@event.Api");

    [Fact]
    public void Docs_lose_newlines_and_characters_that_XML_forbids() =>
        CSharpText
            .DocText("a <b> & c\r\n\u2028d\0\u0085 \u0001e\ud800 \uffff\u202ef")
            .ShouldBe("a &lt;b&gt; &amp; c   d    e\uFFFD f");

    [Fact]
    public void A_comment_stays_on_its_line() => CSharpText.Comment("a\u2028#error\nb").ShouldBe("a #error b");

    [Fact]
    public void Hint_names_are_cut_the_same_way_each_time()
    {
        var name = HintNames.Create("Client", new string('x', 200));

        name.Length.ShouldBeLessThanOrEqualTo(105);
        name.ShouldBe(HintNames.Create("Client", new string('x', 200)));
        name.ShouldNotBe(HintNames.Create("Client", new string('x', 201)));
        HintNames.Create("", "Customer").ShouldBe("Customer.g.cs");
        HintNames.Create("Shop-", "Customer").ShouldBe("Shop-Customer.g.cs");
        HintNames.Create("", "Aux").ShouldBe("Aux-.g.cs");
        HintNames.Create("", new string('日', 200)).ShouldStartWith(new string('日', 30) + "-");
    }
}
