using Clientele.Generator.Api.Resolution.Operations;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

/// <summary>Paths of an operation that has the query parameters <c>tag</c> and <c>limit</c>.</summary>
public sealed class PathTemplateTests
{
    [Theory]
    [InlineData("/pets{?tag,limit}", "/pets")]
    [InlineData("/pets{?tag*}", "/pets")]
    [InlineData("/pets?a=1{&tag, limit}", "/pets?a=1")]
    [InlineData("/pets{?tag}{&limit}", "/pets")]
    [InlineData("/pets?tag={tag}", "/pets")]
    [InlineData("/pets?tag={tag}&a=1&limit={max}", "/pets?a=1")]
    [InlineData("/pets/{id}?tag={tag}", "/pets/{id}")]
    public void A_variable_that_is_a_parameter_of_the_query_is_no_part_of_the_path(string path, string without) =>
        PathTemplate.WithoutQuery(path, IsQuery).ShouldBe(without);

    [Theory]
    [InlineData("/pets/{tag}")]
    [InlineData("/pets{?tag,other}")]
    [InlineData("/pets{?Tag}")]
    [InlineData("/pets?other={tag}")]
    [InlineData("/pets?tag=1")]
    [InlineData("/pets?tag=x{tag}")]
    [InlineData("/pets?tag={tag}x&a={b}")]
    [InlineData("/pets?{tag}")]
    [InlineData("/pets{?tag")]
    public void Everything_else_is(string path) => PathTemplate.WithoutQuery(path, IsQuery).ShouldBe(path);

    private static bool IsQuery(string name) => name is "tag" or "limit";
}
