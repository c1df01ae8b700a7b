using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.OpenApi.Yaml;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Yaml;

/// <summary>How values of YAML become nodes; which texts are YAML is in <c>DocumentParserTests</c>.</summary>
public sealed class YamlDocumentReaderTests
{
    private readonly List<DiagnosticInfo> _found = [];

    [Theory]
    [InlineData("12", nameof(ScalarKind.Number))]
    [InlineData("'12'", nameof(ScalarKind.String))]
    [InlineData("\"\"", nameof(ScalarKind.String))]
    [InlineData("|\n  12\n", nameof(ScalarKind.String))]
    [InlineData("!!str 12", nameof(ScalarKind.String))]
    [InlineData("!<!> 12", nameof(ScalarKind.String))]
    [InlineData("!other 12", nameof(ScalarKind.Number))]
    [InlineData("", nameof(ScalarKind.Null))]
    public void Only_plain_scalars_without_the_tag_of_texts_may_be_something_else(string value, string kind) =>
        ((ScalarNode)Member(Read("a: " + value + "\n", canRecover: false), "a")).Kind.ToString().ShouldBe(kind);

    [Theory]
    [InlineData("own: { <<: *a, y: 3 }", "y3 x1")]
    [InlineData("own: { y: 3, <<: [ *a, *b ] }", "y3 x1 z5")]
    [InlineData("own: { <<: *b, <<: *a }", "x4 z5 y2")]
    [InlineData("own: { <<: [ *a, text ] }", "x1 y2")]
    [InlineData("own: { '<<': text }", "<<text")]
    [InlineData("own: { <<: text }", "<<text")]
    public void Merged_members_come_after_own_ones_and_replace_none(string own, string members)
    {
        var root = Read("a: &a { x: 1, y: 2 }\nb: &b { x: 4, z: 5 }\n" + own + "\n");

        string.Join(
                ' ',
                ((MappingNode)Member(root, "own")).Members.Select(static member =>
                    member.Key + ((ScalarNode)member.Value).Text
                )
            )
            .ShouldBe(members);
        _found.ShouldBeEmpty();
    }

    [Fact]
    public void A_quoted_merge_key_is_a_member()
    {
        var own = (MappingNode)Member(Read("a: &a { x: 1 }\nown: { '<<': *a }\n"), "own");

        own.Members.ShouldHaveSingleItem().Key.ShouldBe("<<");
    }

    [Fact]
    public void An_alias_is_the_very_node_that_it_names()
    {
        var root = Read("a: &a [ 1 ]\nb: *a\n");

        Member(root, "b").ShouldBeSameAs(Member(root, "a"));
    }

    [Theory]
    [InlineData("a: { b: 1, c: [ x ] }\n", "#/a", "{ b: 1, c: [ x")]
    [InlineData("a:\n  - x\n  - 'y'\n", "#/a", "- x\n  - 'y'")]
    [InlineData("a: [ \"x\\ty\", z ]\n", "#/a/0", "\"x\\ty\"")]
    public void A_value_stands_from_its_beginning_to_the_end_of_its_last_part(
        string text,
        string path,
        string characters
    )
    {
        var node = JsonPointer.Segments(path).Aggregate((OpenApiNode?)Read(text), JsonPointer.Step).ShouldNotBeNull();

        text.Substring(node.Offset, node.Length).ShouldBe(characters);
    }

    [Fact]
    public void A_key_that_is_a_list_or_a_mapping_costs_its_member()
    {
        const string Text = "{ [a]: 1, b: 2, { c: d }: 3 }";

        ((MappingNode)Read(Text)!).Members.ShouldHaveSingleItem().Key.ShouldBe("b");
        _found
            .ToldIn(Text)
            .ShouldBe([
                "(1,3): warning CLI0105: 'key' has to be a text; it is ignored",
                "(1,17): warning CLI0105: 'key' has to be a text; it is ignored",
            ]);
    }

    [Theory]
    [InlineData("a: b: c\n")]
    [InlineData("a: *b\n")]
    [InlineData("a: [\n")]
    [InlineData("a: \"\\x\"\n")]
    public void Without_recovery_a_text_that_is_no_YAML_is_refused(string text) =>
        Should.Throw<DocumentSyntaxException>(() => Read(text, canRecover: false)).Message.ShouldNotStartWith("(");

    [Fact]
    public void After_an_error_it_alone_is_told()
    {
        const string Text = "a: 1\na: 2\nb: *c\nd: 3\n";

        ((MappingNode)Read(Text)!).Members.Select(static member => member.Key).ShouldBe(["a", "d"]);
        _found
            .ToldIn(Text)
            .ShouldBe(["(3,4): error CLI0102: The description can't be parsed: nothing is anchored as 'c'"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# c\n")]
    [InlineData("%YAML 1.2\n")]
    public void A_text_without_a_document_has_no_value(string text)
    {
        Read(text).ShouldBeNull();
        _found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(DocumentLimits.MaxDepth, true)]
    [InlineData(DocumentLimits.MaxDepth + 1, false)]
    public void Values_nest_up_to_the_limit_of_JSON(int depth, bool isRead)
    {
        var text = string.Concat(Enumerable.Repeat("[", depth)) + "1" + string.Concat(Enumerable.Repeat("]", depth));

        if (isRead)
        {
            Read(text).ShouldNotBeNull();
            _found.ShouldBeEmpty();
            return;
        }

        var error = Should.Throw<DocumentSyntaxException>(() => Read(text, canRecover: false));
        (error.Message, error.Offset).ShouldBe(("values are nested too deeply", depth));
    }

    [Fact]
    public void A_cancelled_reading_ends() =>
        Should.Throw<OperationCanceledException>(() =>
            YamlDocumentReader.Read(
                new DescriptionSource("api.yaml", "a: 1"),
                _found,
                new CancellationToken(canceled: true)
            )
        );

    private OpenApiNode? Read(string text, bool canRecover = true) =>
        YamlDocumentReader.Read(
            new DescriptionSource("api.yaml", text),
            _found,
            TestContext.Current.CancellationToken,
            canRecover
        );

    private static OpenApiNode Member(OpenApiNode? mapping, string key) =>
        ((MappingNode)mapping.ShouldNotBeNull())[key].ShouldNotBeNull();
}
