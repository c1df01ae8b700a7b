using System.Collections.Generic;
using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

public sealed class ServerRulesTests
{
    [Theory]
    [InlineData("url: 'https://{host}.example.com:{port}/{path}', variables: { host: {}, port: {}, path: {} }")]
    [InlineData("url: ''")]
    [InlineData("url: ./v1")]
    [InlineData("url: '//{a b}', variables: { a b: {} }")]
    [InlineData("url: '//a', variables: { v: { default: x } }")]
    [InlineData("url: '//{v}', variables: { v: { enum: [ 1, b ], default: '1' } }")]
    [InlineData("url: '//{v}', variables: { v: { enum: [ a ] } }")]
    [InlineData("url: null, variables: { v: { enum: [] } }")]
    [InlineData("description: nowhere")]
    public void A_URL_with_its_variables_is_right(string server) => Check(server).ShouldBeEmpty();

    [Theory]
    [InlineData("url: '//a|b'", "(1,8): warning CLI0118: The server '//a|b' is not a URL")]
    [InlineData("url: '//{v', variables: { v: {} }", "(1,8): warning CLI0118: The server '//{v' is not a URL")]
    public void What_has_characters_of_no_URL_outside_its_variables_is_told(string server, string told) =>
        Check(server).ShouldBe([told]);

    [Theory]
    [InlineData("url: '//{v}/{v}/{w}', variables: { w: {} }")]
    [InlineData("url: '//{v}/{v}'")]
    [InlineData("url: '//{v}', variables: { V: {} }")]
    public void A_variable_that_is_not_declared_is_told_once_at_the_URL(string server) =>
        Check(server).ShouldHaveSingleItem().ShouldEndWith("has no variable 'v'");

    [Fact]
    public void Values_of_a_variable_are_told_at_themselves_whether_the_URL_has_it_or_not() =>
        Check("url: '//a', variables: { v: { enum: [] }, w: { enum: [ a, b ], default: A } }")
            .ShouldBe([
                "(1,39): warning CLI0118: The server '//a' has no value for 'v'",
                "(1,75): warning CLI0118: The server '//a' has a default for 'w' that is not one of its values",
            ]);

    private static IReadOnlyList<string> Check(string members)
    {
        var server = "{ " + members + " }";
        var findings = new StructureFindings("api.yaml");
        ServerRules.Check(YamlNodes.Mapping(server), findings);
        return findings.All.ToldIn(server);
    }
}
