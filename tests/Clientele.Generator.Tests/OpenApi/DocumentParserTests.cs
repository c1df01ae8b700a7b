using System.Linq;
using System.Threading;
using Clientele.Generator.OpenApi;
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

        items.Select(item => item.Kind).ShouldBe([ScalarKind.Number, ScalarKind.Boolean, ScalarKind.Null, ScalarKind.String]);
        items[3].Text.ShouldBe("xA");
    }

    [Theory]
    [InlineData("{\"a\": 1")]
    [InlineData("{\"a\": 1,}")]
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

    [Fact]
    public void Merged_members_give_way_to_own_ones()
    {
        var root = (MappingNode)Parse("base: &b {x: 1, y: 2}\nown: {<<: *b, y: 3}\n").Root!;

        ((MappingNode)root["own"]!).Members.Select(member => member.Key + ((ScalarNode)member.Value).Text).ShouldBe(["y3", "x1"]);
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

        new PointerLocator(Text).Locate("#/a/b").ShouldBe((5, 1));
        new PointerLocator(Text).Locate("#/a/c").ShouldBe((0, 1));
    }

    private static OpenApiDocument Parse(string text, string path = "a.yaml") => DocumentParser.Parse(new DescriptionSource(path, text), CancellationToken.None);
}
