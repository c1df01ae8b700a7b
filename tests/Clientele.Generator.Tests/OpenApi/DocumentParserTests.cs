using System.Linq;
using System.Threading;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi;

public sealed class DocumentParserTests
{
    [Theory]
    [InlineData("{\"a\": [1, true, null, \"x\\u0041\"]}")]
    [InlineData("a: [1, true, null, xA]")]
    [InlineData("a:\n- 1\n- true\n- ~\n- \"xA\"\n")]
    public void JSON_and_YAML_give_the_same_nodes(string text)
    {
        var items = ((SequenceNode)((MappingNode)Parse(text).Root!)["a"]!).Items.Cast<ScalarNode>().ToList();

        items
            .Select(item => item.Kind)
            .ShouldBe([ScalarKind.Number, ScalarKind.Boolean, ScalarKind.Null, ScalarKind.String]);
        items[3].Text.ShouldBe("xA");
    }

    [Theory]
    [InlineData("{\"a\": 1")]
    [InlineData("[01]")]
    [InlineData("*x")]
    [InlineData("a: [")]
    public void A_syntax_error_is_a_diagnostic(string text) =>
        Parse(text, "a.json").Diagnostics.Single().Descriptor.Id.ShouldBe("CLI0102");

    [Fact]
    public void A_repeated_key_is_reported_and_its_last_value_kept()
    {
        var document = Parse("a: 1\na: 2\n");

        document.Diagnostics.Single().Place.Offset.ShouldBe(5);
        ((ScalarNode)((MappingNode)document.Root!)["a"]!).Text.ShouldBe("2");
    }

    [Theory]
    [InlineData("[", "json")]
    [InlineData("[", "yaml")]
    public void Endless_nesting_is_a_diagnostic(string open, string extension) =>
        Parse(string.Concat(Enumerable.Repeat(open, 100_000)), "a." + extension).Diagnostics.ShouldNotBeEmpty();

    [Fact]
    public void A_pointer_is_located_at_its_key_or_the_nearest_ancestor()
    {
        const string Text = "a:\n  b: 1\n";

        new PointerLocator(new DescriptionSource("a.yaml", Text)).Locate("#/a/b").ShouldBe((5, 1));
        new PointerLocator(new DescriptionSource("a.yaml", Text)).Locate("#/a/c").ShouldBe((0, 1));
    }

    // Each text is YAML 1.2; what SharpYaml makes of it on its own, YAML 1.1, is an error or another value.
    [Theory]
    [InlineData("{ a: urn:x }", "urn:x")]
    [InlineData("{a: http://x:80/y?z=1}", "http://x:80/y?z=1")]
    [InlineData("{b: [c:d, 'e:f', \"g:h\"], a: i:j }", "i:j")]
    [InlineData("{b: {\"c\":d:e}, \"a\":f:g}", "f:g")]
    [InlineData("{a: what?, b: c}", "what?")]
    [InlineData("{a: [::1]}", "::1")]
    [InlineData("{? a : b:c}", "b:c")]
    [InlineData("{b: !<tag:yaml.org,2002:str> 1, a: c:d}", "c:d")]
    [InlineData("b: [c:d]\na: |\n  {x: y:z} ? \"q\":r\n", "{x: y:z} ? \"q\":r\n")]
    [InlineData("b: [c:d]\na: x:y # z:z\n", "x:y")]
    [InlineData("%YAML 1.2\n---\na: b\n", "b")]
    [InlineData("# c\n%YAML 1.3\n%FOO bar\n---\na: b\n...\n", "b")]
    [InlineData("%TAG !e! tag:example.com,2000:\n---\na: !e!x b\n", "b")]
    [InlineData("b: &x.y/z { c: d }\na: *x.y/z\n", null)]
    [InlineData("b: &__0 1\nc: &x.y d\na: *x.y\n", "d")]
    [InlineData("b: 1\n\t# comment\na: c\n", "c")]
    [InlineData("b:\n  c: |\n    \tx\n    \ty\na: d\n", "d")]
    [InlineData("a: |\n  \tx\n  y\n", "\tx\ny\n")]
    [InlineData("a: x\u2028y\u0085z\u2029\nb: c\n", "x\u2028y\u0085z\u2029")]
    [InlineData("a: \"x\u2028y\"\n", "x\u2028y")]
    [InlineData("a: \uE000\u2028\uE001\n", "\uE000\u2028\uE001")]
    public void What_YAML_1_2_allows_is_read(string text, string? value)
    {
        var document = Parse(text);

        document.Diagnostics.ShouldBeEmpty();
        var member = ((MappingNode)document.Root!).Members.Single(static member => member.Key == "a").Value;
        (
            member switch
            {
                ScalarNode scalar => scalar.Text,
                SequenceNode { Items: [ScalarNode only] } => only.Text,
                _ => null,
            }
        ).ShouldBe(value);
    }

    [Theory]
    [InlineData("? a\n: b\n", "b")]
    [InlineData("? \"a\"\n: b\n", "b")]
    [InlineData("a:\tb\t# c\n", "b")]
    [InlineData("---\na: b\n...\n", "b")]
    [InlineData("a: |\n  x\n# c\n# d\nb: 2\n", "x\n")]
    [InlineData("a: >-\n  x\n  y\n\n  z\n", "x y\nz")]
    [InlineData("a: x\n  y\n\n  z\n", "x y\nz")]
    [InlineData("a: 'x\n  y'\n", "x y")]
    [InlineData("a: \"x\\\n  y\\/\\u00e9\"\n", "xy/\u00e9")]
    [InlineData("b: &b c\na: *b\n", "c")]
    [InlineData("a: b\r\nc: d\r\n", "b")]
    public void Ways_to_write_a_scalar_give_its_text(string text, string value)
    {
        var document = Parse(text);

        document.Diagnostics.ShouldBeEmpty();
        ((ScalarNode)((MappingNode)document.Root!)["a"]!).Text.ShouldBe(value);
    }

    [Fact]
    public void Nothing_moves_where_a_text_is_repaired()
    {
        const string Text = "%YAML 1.2\n---\na: [urn:x, y]\nb: &n.m\n  c: &n.o d\n";
        var root = (MappingNode)Parse(Text).Root!;

        var items = ((SequenceNode)root["a"]!).Items;
        items.Select(static item => Text.Substring(item.Offset, item.Length)).ShouldBe(["urn:x", "y"]);
        var member = ((MappingNode)root["b"]!).Members.Single();
        Text.Substring(member.KeyOffset, 1).ShouldBe("c");
        Text.Substring(member.Value.Offset, member.Value.Length).ShouldBe("&n.o d");
    }

    [Theory]
    [InlineData("a: {b: c:d}\ne: [\n", 15)]
    [InlineData("a: {b: c:d}\ne: @f\n", 15)]
    [InlineData("a:\n\tb: 1\n", 3)]
    public void What_no_YAML_allows_is_an_error_at_its_place(string text, int offset)
    {
        var error = Parse(text).Diagnostics.Single();

        error.Descriptor.Id.ShouldBe("CLI0102");
        error.Place.Offset.ShouldBe(offset);
        error.Arguments.Single().ShouldNotContain('\uE000');
    }

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", 9)]
    [InlineData("a: 1\n...\n]\n", 9)]
    public void A_second_document_is_reported_and_the_first_one_read(string text, int offset)
    {
        var document = Parse(text);

        var found = document.Diagnostics.Single();
        (found.Descriptor.Id, found.Place.Offset).ShouldBe(("CLI0114", offset));
        ((MappingNode)document.Root!).Members.Single().Key.ShouldBe("a");
    }

    [Theory]
    [InlineData("a: 1\n---\n")]
    [InlineData("a: 1\n...\n# end\n")]
    public void An_empty_end_is_no_document(string text) => Parse(text).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_long_scalar_is_kept()
    {
        var text = new string('x', 200_000);

        ((ScalarNode)((MappingNode)Parse("a: [b:c]\nd: " + text + "\n").Root!)["d"]!).Text.ShouldBe(text);
    }

    private static OpenApiDocument Parse(string text, string path = "a.yaml") =>
        DocumentParser.Parse(new DescriptionSource(path, text), CancellationToken.None);
}
