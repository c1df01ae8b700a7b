using Clientele.Generator.OpenApi.Yaml;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Yaml;

public sealed class UnclosedTokenTests
{
    [Theory]
    [InlineData("a: §\"x\nb: \"y\"\n", "no closing quote")]
    [InlineData("a: 'it''s'\nb: §'x\nc: y\n", "no closing quote")]
    [InlineData("a: §[1, 2\nb: 3\n", "this '[' is not closed")]
    [InlineData("a: §{ x: [1]\nb: 3\n", "this '{' is not closed")]
    [InlineData("a:\n  - §{ x: 1\n  - { x: 2 }\n", "this '{' is not closed")]
    [InlineData("a: §\"x\"y\nb: \"z\"\n", "no closing quote")]
    public void It_is_found_where_it_begins(string text, string message)
    {
        var offset = text.IndexOf('§', System.StringComparison.Ordinal);
        text = text.Remove(offset, 1);

        var found = UnclosedToken.Find(text, text.Length).ShouldNotBeNull();

        found.Offset.ShouldBe(offset);
        found.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("a: \"x\n  y\"\nb: 1\n")]
    [InlineData("a: [1,\n  2\n]\nb: 3\n")]
    [InlineData("a: |\n  \"x\n  [y\nb: 1\n")]
    [InlineData("a: it's 5\" wide [or so\nb: 1\n")]
    [InlineData("a: 1 # \"x [\nb: 2\n")]
    [InlineData("a: \"x\\\"y\"\nb: 2\n")]
    public void What_YAML_reads_has_none(string text) => UnclosedToken.Find(text, text.Length).ShouldBeNull();

    [Fact]
    public void What_stands_behind_the_line_that_is_asked_for_is_not_looked_at() =>
        UnclosedToken.Find("a: 1\nb: \"x\n", 3).ShouldBeNull();
}
