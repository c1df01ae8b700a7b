using System.Linq;
using Clientele.Generator.CSharp.Mapping.Requests;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Requests;

public sealed class OperationPathsTests
{
    [Theory]
    [InlineData("/pets/{id}/toys", "/pets/|{id}|/toys")]
    [InlineData("/{a}{b}", "/|{a}|{b}")]
    [InlineData("pets", "/pets")]
    [InlineData("/pets#all", "/pets")]
    [InlineData("/a b/größe", "/a%20b/gr%C3%B6%C3%9Fe")]
    [InlineData("/%2f/50%/%zz", "/%2f/50%25/%25zz")]
    [InlineData("/pets('{id}')?x=1", "/pets('|{id}|')?x=1")]
    [InlineData("/a/{id", "/a/%7Bid")]
    public void A_template_is_split_and_its_literals_are_encoded_once(string template, string parts) =>
        string.Join(
                '|',
                OperationPaths.Split(template).Select(static part => part.Literal ?? $"{{{part.ParameterName}}}")
            )
            .ShouldBe(parts);

    [Theory]
    [InlineData("/./pets", true)]
    [InlineData("/toys/..", true)]
    [InlineData("/a.b/..c/d..", false)]
    [InlineData("/pets?at=/../", false)]
    public void Segments_that_servers_resolve_are_known(string template, bool hasDots) =>
        OperationPaths.HasDots(template).ShouldBe(hasDots);
}
