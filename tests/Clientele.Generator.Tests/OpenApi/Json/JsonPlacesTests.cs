using Clientele.Generator.OpenApi.Json;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Json;

public sealed class JsonPlacesTests
{
    [Theory]
    [InlineData("{ \"x\": [ 1 2 ; ], §\"a\": { \"b\": } }", "#/a", 3)]
    [InlineData("{ \"x\": { \"a\": \"]\" }, \"y\": [ \"\\\"}\" ], §\"a\": 1 }", "#/a", 3)]
    [InlineData("{ \"x\": \"\\\\\", §\"a\": 1 }", "#/a", 3)]
    [InlineData("{ \"x\": -1.5E+3, \"y\": null, §\"a\": true }", "#/a", 3)]
    [InlineData("\uFEFF\r\n{\t§\"a\" : 1 }", "#/a", 3)]
    public void Values_beside_the_way_are_passed_over_whatever_they_hold(string marked, string path, int length) =>
        ShouldFind(marked, path, length);

    [Theory]
    [InlineData("{ \"a\": [ 1, §[ 2, 3 ] ] }", "#/a/1", 8)]
    [InlineData("{ \"a\": [ 1, §\"x\" ] }", "#/a/1", 3)]
    [InlineData("{ \"a\": [ { §\"b\": 1 } ] }", "#/a/0/b", 3)]
    public void The_place_of_an_item_is_all_of_it_and_that_of_a_member_its_key(
        string marked,
        string path,
        int length
    ) => ShouldFind(marked, path, length);

    [Theory]
    [InlineData("{ §\"a\": [ 1 ] }", "#/a/1")]
    [InlineData("{ §\"a\": [ 1 ] }", "#/a/-1")]
    [InlineData("{ §\"a\": [] }", "#/a/0")]
    [InlineData("{ §\"a\": {} }", "#/a/0")]
    [InlineData("{ §\"a\": \"[\" }", "#/a/0")]
    public void Where_nothing_is_named_the_place_is_that_of_the_nearest_ancestor(string marked, string path) =>
        ShouldFind(marked, path, 3);

    [Fact]
    public void Of_a_repeated_name_the_last_one_is_the_place() => ShouldFind("{ \"a\": 1, §\"a\": 2 }", "#/a", 3);

    [Theory]
    [InlineData("")]
    [InlineData("[ 1 ]")]
    [InlineData("a: 1")]
    [InlineData("// x\n{ \"a\": 1 }")]
    [InlineData("{ \"b\": 1 \"a\": 1 }")]
    [InlineData("{ \"b\" 1, \"a\": 1 }")]
    [InlineData("{ b: 1, \"a\": 1 }")]
    [InlineData("{ \"b\": 'x', \"a\": 1 }")]
    [InlineData("{ \"\\u0061\": 1 }")]
    [InlineData("{ \"a\": 1")]
    [InlineData("{ \"a\": [ 1")]
    [InlineData("{ \"a\": \"x\\\"")]
    public void What_is_not_plain_JSON_on_the_way_is_left_to_a_parser(string text) =>
        new JsonPlaces(text).Find("#/a").ShouldBeNull();

    [Theory]
    [InlineData("{ \"a\": [ 1 2 ] }")]
    [InlineData("{ \"a\": [ 1, 'x' ] }")]
    public void So_are_items_that_are_not(string text) => new JsonPlaces(text).Find("#/a/0").ShouldBeNull();

    private static void ShouldFind(string marked, string path, int length)
    {
        var (text, place) = MarkedText.Parse(marked);

        new JsonPlaces(text).Find(path).ShouldBe((place, length));
    }
}
