using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.References;

public sealed class LocatedNodeTests
{
    [Fact]
    public void A_part_knows_where_it_stands()
    {
        var root = new DescriptionReading("a/b: [ { c~d: 1 } ]").Root;

        root["a/b"].ShouldNotBeNull().Items().Single()["c~d"].ShouldNotBeNull().Pointer.ShouldBe("#/a~1b/0/c~0d");
        root.Descend("#/a~1b/0/c~0d").ShouldNotBeNull().Pointer.ShouldBe("#/a~1b/0/c~0d");
        root.Members().Single().Value.Descend("/0").ShouldNotBeNull().Pointer.ShouldBe("#/a~1b/0");
    }

    [Theory]
    [InlineData("#/list/2")]
    [InlineData("#/list/x")]
    [InlineData("#/text/x")]
    [InlineData("#/nothing")]
    public void Where_a_pointer_names_nothing_there_is_none(string path) =>
        new DescriptionReading("{ list: [ 1, 2 ], text: x }").Root.Descend(path).ShouldBeNull();

    [Theory]
    [InlineData("x", "x")]
    [InlineData("5", "5")]
    [InlineData("''", "")]
    [InlineData("null", null)]
    [InlineData("[ x ]", null)]
    public void A_text_is_any_scalar_but_null(string value, string? text) =>
        new DescriptionReading("a: " + value).Root.Text("a").ShouldBe(text);

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("FALSE", false)]
    [InlineData("'true'", null)]
    [InlineData("1", null)]
    [InlineData("[ true ]", null)]
    public void A_flag_is_true_or_false_without_quotes(string value, bool? flag) =>
        new DescriptionReading("a: " + value).Root.Flag("a").ShouldBe(flag);

    [Theory]
    [InlineData("$ref: a, $dynamicRef: b", "a")]
    [InlineData("$dynamicRef: b", "b")]
    [InlineData("$ref: null, $dynamicRef: b", "b")]
    [InlineData("$ref: { type: string }", null)]
    public void A_reference_is_a_text_and_ref_comes_first(string members, string? reference) =>
        new DescriptionReading("{ " + members + " }").Root.Reference.ShouldBe(reference);

    [Fact]
    public void Texts_of_a_list_are_its_scalars()
    {
        var root = new DescriptionReading("{ list: [ a, 1, [ b ], null ], text: a }").Root;

        root.Texts("list").ShouldBe(["a", "1", "null"]);
        root.Texts("text").ShouldBeEmpty();
        root.HasText("list", "1").ShouldBeTrue();
        root.HasText("list", "b").ShouldBeFalse();
        root.HasText("text", "a").ShouldBeFalse();
    }

    [Fact]
    public void Only_mappings_have_members_and_only_lists_have_items()
    {
        var root = new DescriptionReading("{ list: [ a ], text: a }").Root;

        root.Items().ShouldBeEmpty();
        root["list"].ShouldNotBeNull().Members().ShouldBeEmpty();
        root["text"].ShouldNotBeNull().Items().ShouldBeEmpty();
        root["text"].ShouldNotBeNull()["x"].ShouldBeNull();
    }

    [Fact]
    public void What_lies_over_another_node_has_its_members_where_it_leaves_them_out()
    {
        var reading = new DescriptionReading(
            """
            over: { a: over, list: [ 1 ] }
            middle: { a: middle, b: middle }
            beneath: { a: beneath, b: beneath, c: true, d: [ x ] }
            """
        );

        var node = reading["#/over"].Over(reading["#/middle"]).Over(reading["#/beneath"]);

        (node.Text("a"), node.Text("b"), node.Flag("c")).ShouldBe(("over", "middle", true));
        node.HasText("d", "x").ShouldBeTrue();
        node["d"].ShouldNotBeNull().Pointer.ShouldBe("#/beneath/d");
        node.Pointer.ShouldBe("#/over");
        node.HasAny(static key => key == "c").ShouldBeTrue();
        node.HasAny(static key => key == "x").ShouldBeFalse();
        node.Members().Select(static member => member.Key).ShouldBe(["a", "list"]);
    }

    [Fact]
    public void Members_that_are_left_out_are_so_in_what_lies_beneath()
    {
        var reading = new DescriptionReading("{ over: { a: 1, b: 2 }, beneath: { b: 3, c: 4, d: 5 } }");
        var node = reading["#/over"].Over(reading["#/beneath"]);

        Values(node.Without("b", "c")).ShouldBe("a1 d5");
        Values(node.Only("b", "c")).ShouldBe("b2 c4");
        Values(node).ShouldBe("a1 b2 c4 d5");
        node.Only("a").Pointer.ShouldBe("#/over");
        node.Only("a").Node.ShouldBeOfType<MappingNode>().Offset.ShouldBe(node.Node.Offset);
    }

    [Fact]
    public void What_is_no_mapping_stays_as_it_is()
    {
        var text = new DescriptionReading("a: x")["#/a"];

        text.Without("b").ShouldBeSameAs(text);
    }

    private static string Values(LocatedNode node) =>
        string.Join(
            ' ',
            new[] { "a", "b", "c", "d" }.Where(key => node[key] is not null).Select(key => key + node.Text(key))
        );
}
