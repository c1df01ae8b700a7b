using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

public sealed class PathRulesTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/a%20b/~c/{d e}/f:g;h=(1)/i@j/k,l/m!n/$o/*p/'q/&r/+s")]
    [InlineData("/a/{b}.{c}")]
    public void What_a_URL_has_and_what_stands_in_braces_is_right(string path) => Check(path).ShouldBeNull();

    [Theory]
    [InlineData("/a b<c> ", "has ' ', '<', '>', which no URL has; '%20', '%3C', '%3E' is sent")]
    [InlineData("/50%", "has '%', which no URL has; '%25' is sent")]
    [InlineData("/%4g", "has '%', which no URL has; '%25' is sent")]
    [InlineData("/größe", "has 'ö', 'ß', which no URL has; '%C3%B6', '%C3%9F' is sent")]
    [InlineData("/😀", "has '😀', which no URL has; '%F0%9F%98%80' is sent")]
    [InlineData("/a/{b", "has '{', which no URL has; '%7B' is sent")]
    [InlineData("/a?b=[]", "has '[', ']', which no URL has; '%5B', '%5D' is sent")]
    [InlineData("a b#c d", "has ' ', which no URL has; '%20' is sent")]
    public void What_no_URL_has_is_told_with_what_is_sent(string path, string told) =>
        Check(path).ShouldBe($"(1,3): warning CLI0128: The path '{path}' {told}");

    [Theory]
    [InlineData("/a?b=###", "'#'")]
    [InlineData("/a#b c", "' '")]
    public void What_no_fragment_has_is_told_as_well(string path, string character) =>
        Check(path)
            .ShouldBe(
                $"(1,3): warning CLI0128: The path '{path}' has {character} in its fragment, which no URL has; the fragment is not sent"
            );

    [Theory]
    [InlineData("", "does not begin with '/', which is put there")]
    [InlineData("a?b#c", "does not begin with '/', which is put there")]
    [InlineData("/a?b=1#c", "has a fragment, which is not sent")]
    [InlineData("/a{?b}", "has a query; what is fixed in it is sent with every request")]
    [InlineData("/a?b=1", "has a query; what is fixed in it is sent with every request")]
    public void Of_a_path_that_can_be_sent_the_first_thing_it_should_not_have_is_a_remark(string path, string told) =>
        Check(path).ShouldBe($"(1,3): info CLI0116: The path '{path}' {told}");

    private static string? Check(string path)
    {
        var paths = "{ \"" + path + "\": {} }";
        var findings = new StructureFindings("api.yaml");
        PathRules.Check(YamlNodes.Mapping(paths).Members[0], findings);
        var told = findings.All.ToldIn(paths);
        told.Count.ShouldBeLessThanOrEqualTo(1);
        return told.Count == 0 ? null : told[0];
    }
}
