using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.Operations;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

/// <summary>What <see cref="PagingRuleReader"/> makes an <see cref="ApiPagingRule"/> of.</summary>
public sealed class PagingRuleReaderTests
{
    private static readonly ApiPagingRule Nothing = new(
        IsOff: false,
        Items: null,
        Next: null,
        Parameter: null,
        Counts: null,
        First: null,
        Total: null,
        Pages: null,
        More: null,
        Done: null
    );

    [Theory]
    [InlineData("get: {}")]
    [InlineData("x-clientele-paging: true")]
    [InlineData("x-clientele-paging: 'false'")]
    [InlineData("x-clientele-paging: [ items ]")]
    public void What_is_no_rule_says_nothing(string operation) => Read(operation).ShouldBeNull();

    [Fact]
    public void False_says_that_a_list_does_not_come_in_pages() =>
        Read("x-clientele-paging: false").ShouldBe(Nothing with { IsOff = true });

    [Fact]
    public void Each_member_says_where_something_is() =>
        Read(
                "x-clientele-paging: { items: a.b, next: c, parameter: d, counts: pages, first: 0, total: e, pages: f, more: g, done: h }"
            )
            .ShouldBe(new ApiPagingRule(false, "a.b", "c", "d", "pages", 0, "e", "f", "g", "h"));

    [Theory]
    [InlineData("-1", -1L)]
    [InlineData("'1'", 1L)]
    [InlineData("1.5", null)]
    [InlineData("one", null)]
    public void The_first_number_is_a_whole_one(string first, long? number) =>
        Read("x-clientele-paging: { first: " + first + " }").ShouldBe(Nothing with { First = number });

    private static ApiPagingRule? Read(string operation) =>
        PagingRuleReader.Read(new DescriptionReading(operation).Root);
}
