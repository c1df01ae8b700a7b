using Clientele.Runtime.Http;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Http;

/// <summary>The examples of RFC 8288, and what it allows besides.</summary>
public sealed class LinkHeaderTests
{
    [Theory]
    [InlineData(
        "<http://example.com/TheBook/chapter2>; rel=\"previous\"; title=\"previous chapter\"",
        "previous",
        "http://example.com/TheBook/chapter2"
    )]
    [InlineData("</>; rel=\"http://example.net/foo\"", "http://example.net/foo", "/")]
    [InlineData("</terms>; rel=\"copyright\"; anchor=\"#foo\"", "copyright", null)]
    [InlineData(
        "</TheBook/chapter2>; rel=\"previous\"; title*=UTF-8'de'letztes%20Kapitel, </TheBook/chapter4>; rel=\"next\"; title*=UTF-8'de'n%c3%a4chstes%20Kapitel",
        "next",
        "/TheBook/chapter4"
    )]
    [InlineData(
        "<http://example.org/>; rel=\"start http://example.net/relation/other\"",
        "start",
        "http://example.org/"
    )]
    [InlineData(
        "<https://example.org/>; rel=\"start\", <https://example.org/index>; rel=\"index\"",
        "index",
        "https://example.org/index"
    )]
    [InlineData("<a,b;c>;REL=Next", "next", "a,b;c")]
    [InlineData("<a>; rel=prev; rel=next", "next", null)]
    [InlineData("<a>; title=\"rel=next\"", "next", null)]
    [InlineData("<a>; title=\"; rel=next, <b>\\\"\"; rel=next", "next", "a")]
    [InlineData("<a", "next", null)]
    [InlineData("<a>; rel", "next", null)]
    [InlineData("<>; rel=next", "next", "")]
    [InlineData("", "next", null)]
    public void A_relations_target_is_found(string header, string relation, string? target) =>
        LinkHeader.Find([header], relation).ShouldBe(target);
}
