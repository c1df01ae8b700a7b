using System.Linq;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Nodes;

public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("#", "")]
    [InlineData("/", "<>")]
    [InlineData("#/a/b", "<a><b>")]
    [InlineData("/~01/~1~0", "<~1></~>")]
    [InlineData("#/a%20b/%7e1/%2525", "<a b></><%25>")]
    [InlineData("/a%20b", "<a%20b>")]
    public void Segments_are_unescaped_and_percent_signs_are_those_of_fragments(string path, string segments) =>
        string.Concat(JsonPointer.Segments(path).Select(static segment => "<" + segment + ">")).ShouldBe(segments);

    [Fact]
    public void A_key_is_escaped_so_that_it_is_one_segment()
    {
        JsonPointer.Append("#/a", "b~/c").ShouldBe("#/a/b~0~1c");
        JsonPointer.Segments(JsonPointer.Append("#", "~1/~0")).ShouldBe(["~1/~0"]);
        JsonPointer.Append("#/a", 1).ShouldBe("#/a/1");
    }

    [Theory]
    [InlineData("{ a: x }", "a", "x")]
    [InlineData("{ 0: x }", "0", "x")]
    [InlineData("{ a: x }", "A", null)]
    [InlineData("[ x, y ]", "1", "y")]
    [InlineData("[ x, y ]", "2", null)]
    [InlineData("[ x, y ]", "-1", null)]
    [InlineData("[ x, y ]", "-", null)]
    [InlineData("x", "0", null)]
    public void A_step_goes_to_a_member_by_its_name_and_to_an_item_by_its_number(
        string node,
        string segment,
        string? text
    ) => ((JsonPointer.Step(YamlNodes.Node(node), segment) as ScalarNode)?.Text).ShouldBe(text);
}
