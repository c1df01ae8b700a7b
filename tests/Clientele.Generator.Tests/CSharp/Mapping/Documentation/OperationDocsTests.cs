using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Documentation;

/// <summary>What the docs of an operation say, and in which order.</summary>
public sealed class OperationDocsTests
{
    [Fact]
    public void What_it_is_for_comes_first_then_the_request_then_statuses_links_and_headers()
    {
        var docs = Map(
            """
            summary: Gets.
            description: "First.\n\nSecond."
            parameters: [{ name: X-Request-Id, in: header, description: An id., schema: { type: string } }]
            responses:
              '200': { description: Found., links: { next: { operationId: more, parameters: { id: $response.body#/id }, description: Goes on. } } }
              '404': { description: None. }
            """
        ).Documentation;

        docs.Summary.ShouldBe("Gets.");
        docs.Remarks.ShouldBe([
            "First.",
            "Second.",
            "GET /a\\_b",
            "200: Found.",
            "404: None.",
            "Link next → more(id = $response.body#/id): Goes on.",
            "CallOptions.Headers\\[\"X-Request-Id\"] sets this header: An id.",
        ]);
    }

    [Theory]
    [InlineData("description: ''", "GET /a\\_b", "")]
    [InlineData("summary: Same.\ndescription: Same.", "Same.", "GET /a\\_b")]
    public void Nothing_is_said_twice_and_without_words_the_request_is_said(
        string members,
        string summary,
        string remarks
    )
    {
        var docs = Map(members + "\nresponses: { '200': { description: ' ' } }").Documentation;

        docs.Summary.ShouldBe(summary);
        string.Join('|', docs.Remarks).ShouldBe(remarks);
    }

    [Theory]
    [InlineData("{ operationId: more }", "Link next → more")]
    [InlineData("{ description: Goes on. }", "Link next: Goes on.")]
    [InlineData("{}", "Link next")]
    public void A_link_says_what_it_has(string link, string text) =>
        Map($"responses: {{ '200': {{ description: ok, links: {{ next: {link} }} }} }}")
            .Documentation.Remarks[^1]
            .ShouldBe(text);

    [Theory]
    [InlineData("'404': { description: None. }, '200': { description: ' Found. ' }", "Found.")]
    [InlineData("'200': { description: '' }", "")]
    [InlineData("default: { description: All. }", "All.")]
    public void What_a_call_returns_is_said_by_its_success(string responses, string summary) =>
        Map($"responses: {{ {responses} }}").ResultSummary.ShouldBe(summary);

    private static OperationDeclaration Map(string members) =>
        Mapped
            .Map(
                Mapped.Read(
                    Infrastructure.YamlDescription.WithPaths(
                        "/a_b:\n  get:\n    operationId: more\n    "
                            + members.Replace("\n", "\n    ", System.StringComparison.Ordinal)
                    )
                )
            )
            .Operations()
            .Single();
}
