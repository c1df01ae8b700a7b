using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

public sealed class OperationRulesTests
{
    [Theory]
    [InlineData("id: a; id: b; id: A", "")]
    [InlineData("id: a; id: a", "2 CLI0109")]
    [InlineData("id: a, tags: [ x ]; id: a, tags: [ y ]", "2 CLI0127")]
    [InlineData("id: a, tags: [ x ]; id: a", "2 CLI0127")]
    [InlineData("id: a, tags: [ x, y ]; id: a, tags: [ X ]", "2 CLI0109")]
    [InlineData("id: a, tags: [ x ]; id: a, tags: [ y ]; id: a, tags: [ x ]", "2 CLI0127, 3 CLI0109")]
    [InlineData("id: a, tags: [ x ]; id: a, tags: [ y ]; id: a, tags: [ y ]", "2 CLI0127, 3 CLI0109")]
    [InlineData("id: null; id: null", "")]
    public void An_operationId_is_repeated_where_the_first_tag_is_the_same_and_else_shared(
        string operations,
        string told
    )
    {
        var texts = operations.Split("; ");
        var findings = new StructureFindings("api.yaml");
        var rules = new OperationRules(findings);
        var found = texts.SelectMany(
            (text, index) =>
            {
                var before = findings.All.Count;
                rules.Check(YamlNodes.Mapping("{ operationId" + text[2..] + " }"), "Operation");
                return findings.All.Skip(before).Select(info => $"{index + 1} {info.Descriptor.Id}");
            }
        );

        string.Join(", ", found).ShouldBe(told);
    }

    [Theory]
    [InlineData("Operation", "(1,40): warning CLI0110: The parameter 'a' in query is repeated; the last one is used")]
    [InlineData("PathItem", "(1,40): warning CLI0110: The parameter 'a' in query is repeated; the last one is used")]
    [InlineData("Schema", null)]
    public void A_parameter_is_its_name_and_its_place(string objectName, string? told)
    {
        const string Text =
            "{ parameters: [ { name: a, in: query}, { name: a, in: query }, { name: a, in: path }, { name: A, in: query }, { $ref: x }, { $ref: x }, text ] }";

        Check(Text, objectName).ShouldBe(told is null ? [] : [told]);
    }

    [Fact]
    public void An_operation_may_repeat_a_parameter_of_its_path()
    {
        const string Text = "{ parameters: [ { name: a, in: query } ] }";
        var findings = new StructureFindings("api.yaml");
        var rules = new OperationRules(findings);

        rules.Check(YamlNodes.Mapping(Text), "PathItem");
        rules.Check(YamlNodes.Mapping(Text), "Operation");

        findings.All.ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Check(string text, string objectName)
    {
        var findings = new StructureFindings("api.yaml");
        new OperationRules(findings).Check(YamlNodes.Mapping(text), objectName);
        return findings.All.ToldIn(text);
    }
}
