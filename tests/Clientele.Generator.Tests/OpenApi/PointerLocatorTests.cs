using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi;

public sealed class PointerLocatorTests
{
    private const string Json = """
        {
          "openapi": "3.0.3",
          "a": { "b": [ 1, "two, ]", { "c": null } ], "d": {}, "e": [] },
          "text": "a \"quoted\" } one \\",
          "tilde~slash/": { "x": -1.5e3 },
          "same": 1,
          "same": { "last": true }
        }
        """;

    [Fact]
    public void Every_node_of_a_plain_text_is_where_the_parser_sees_it()
    {
        var root = DocumentParser
            .Parse(new DescriptionSource("a.json", Json), Xunit.TestContext.Current.CancellationToken)
            .Root;
        var locator = new PointerLocator(new DescriptionSource("a.json", Json));

        var places = Places(root.ShouldNotBeNull(), "#").ToList();

        places.Count.ShouldBe(14);
        foreach (var (pointer, offset) in places)
        {
            locator.Locate(pointer).Offset.ShouldBe(offset, pointer);
        }
    }

    [Theory]
    [InlineData("#/a/b/1", "\"two, ]\"")]
    [InlineData("#/a/b/2/c", "\"c\"")]
    [InlineData("#/tilde~0slash~1/x", "\"x\"")]
    [InlineData("#/same/last", "\"last\"")]
    [InlineData("#/a/missing/x", "\"a\"")]
    [InlineData("#/a/b/9", "\"b\"")]
    [InlineData("#/openapi/x", "\"openapi\"")]
    [InlineData("#", "{")]
    public void The_place_is_the_key_or_item_or_that_of_the_nearest_ancestor(string path, string expected) =>
        TextAt(Json, path).ShouldBe(expected);

    [Theory]
    [InlineData("{ /* a comment */ \"a\": { \"b\": 1 } }", "#/a/b", "\"b\"")]
    [InlineData("{ \"a\": { \"b\": 1, } }", "#/a/b", "\"b\"")]
    [InlineData("{ \"\\u0061\": { \"b\": 1 } }", "#/a/b", "\"b\"")]
    [InlineData("a:\n  b: 1\n", "#/a/b", "b")]
    [InlineData("\uFEFF{ \"a\": { \"b\": 1 } }", "#/a/b", "\"b\"")]
    public void What_is_no_plain_json_is_parsed(string text, string path, string expected) =>
        TextAt(text, path).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"a")]
    [InlineData("{ \"a\": [1, ")]
    [InlineData("{ \"a\": \"\\")]
    public void A_text_that_ends_too_early_has_places_in_itself(string text)
    {
        var (offset, length) = new PointerLocator(new DescriptionSource("a.json", text)).Locate("#/a/0");

        offset.ShouldBeInRange(0, text.Length);
        (offset + length).ShouldBeInRange(offset, text.Length);
    }

    private static string TextAt(string text, string pointer)
    {
        var (offset, length) = new PointerLocator(new DescriptionSource("a.json", text)).Locate(pointer);
        return text.Substring(offset, length);
    }

    private static IEnumerable<(string Pointer, int Offset)> Places(OpenApiNode node, string pointer) =>
        node switch
        {
            MappingNode mapping => mapping.Members.SelectMany(member =>
                Places(member.Value, JsonPointer.Append(pointer, member.Key))
                    .Prepend((JsonPointer.Append(pointer, member.Key), member.KeyOffset))
            ),
            SequenceNode sequence => sequence.Items.SelectMany(
                (item, index) =>
                    Places(item, JsonPointer.Append(pointer, index))
                        .Prepend((JsonPointer.Append(pointer, index), item.Offset))
            ),
            _ => [],
        };
}
