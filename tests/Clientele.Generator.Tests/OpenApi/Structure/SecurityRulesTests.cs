using System.Collections.Generic;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

public sealed class SecurityRulesTests
{
    [Theory]
    [InlineData("security: [ {}, { key: [] } ], components: { securitySchemes: { key: {} } }")]
    [InlineData("security: [ { key: [] } ], securityDefinitions: { key: {} }")]
    [InlineData("security: [ { 'https://acme.example/schemes#key': [] } ]")]
    [InlineData("security: { key: [] }")]
    [InlineData("security: [ key ]")]
    public void A_scheme_that_is_declared_or_named_by_its_URI_is_right(string root) => Check(root).ShouldBeEmpty();

    [Theory]
    [InlineData("one: { security: [ { key: [] } ] }", "(1,24)", "one operation asks")]
    [InlineData("one: { security: [ { key: [] }, { key: [], Key: [] } ] }", "(1,24)", "one operation asks")]
    [InlineData("one: { security: [ { key: [] } ] }, two: { security: [ { key: [] } ] }", "(1,24)", "2 operations ask")]
    [InlineData(
        "one: { security: [ { key: [] } ] }, security: [ { key: [] } ]",
        "(1,53)",
        "the whole description asks"
    )]
    public void A_scheme_is_told_once_with_those_who_ask_for_it(string root, string place, string who) =>
        Check(root + ", components: { securitySchemes: { Key: {} } }")
            .ShouldBe([
                $"{place}: warning CLI0104: The security scheme 'key' is not declared, so that the client has no credential for it; {who} for it",
            ]);

    [Fact]
    public void Schemes_are_told_in_the_order_of_their_names()
    {
        var told = Check("security: [ { b: [] }, { a: [], c: [] } ]");

        told.Count.ShouldBe(3);
        told[0].ShouldContain("'a'");
        told[1].ShouldContain("'b'");
        told[2].ShouldContain("'c'");
    }

    // The members of the root stand for its operations, in order; the root comes last.
    private static IReadOnlyList<string> Check(string members)
    {
        var text = "{ " + members + " }";
        var root = YamlNodes.Mapping(text);
        var findings = new StructureFindings("api.yaml");
        var rules = new SecurityRules(root, findings);
        foreach (var member in root.Members)
        {
            if (member.Value is MappingNode operation)
            {
                rules.Check(operation);
            }
        }

        rules.Check(root);
        findings.All.ShouldBeEmpty("Nothing is told before everything is counted.");
        rules.Report();
        return findings.All.ToldIn(text);
    }
}
