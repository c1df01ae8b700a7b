using Clientele.Generator.CSharp.Planning;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Planning;

/// <summary>What a class of headers is called after the headers in it.</summary>
public sealed class HeaderTypeNamesTests
{
    [Theory]
    [InlineData("Link", "LinkHeaders")]
    [InlineData("link", "LinkHeaders")]
    [InlineData("ETag", "ETagHeaders")]
    [InlineData("2fa", "N2faHeaders")]
    [InlineData("X-Request-Id", "XRequestIdHeaders")]
    [InlineData("Link X-Total-Count", "LinkXTotalCountHeaders")]
    [InlineData("X-Total-Count Link", "LinkXTotalCountHeaders")]
    [InlineData("RateLimit-Limit RateLimit-Reset", "RateLimitLimitRateLimitResetHeaders")]
    public void One_or_two_headers_are_named(string headers, string name) => Name(headers).ShouldBe(name);

    [Theory]
    [InlineData("RateLimit-Limit RateLimit-Remaining RateLimit-Reset", "RateLimitHeaders")]
    [InlineData("RateLimit RateLimit-Remaining RateLimit-Reset", "RateLimitHeaders")]
    [InlineData("X-RateLimit-Limit x-ratelimit-remaining X-RATELIMIT-RESET", "XRateLimitHeaders")]
    [InlineData(
        "Access-Control-Allow-Origin Access-Control-Allow-Methods Access-Control-Max-Age",
        "AccessControlHeaders"
    )]
    [InlineData("2-a 2-b 2-c", "N2Headers")]
    public void More_headers_are_named_by_the_words_that_all_begin_with(string headers, string name) =>
        Name(headers).ShouldBe(name);

    [Theory]
    [InlineData("Link Location X-Total-Count")]
    [InlineData("RateLimit RateLimitReset RateLimitLimit")]
    [InlineData("X-Total-Count X-Page X-Per-Page")]
    [InlineData("X-A-Header-With-A-Very-Long-Name X-Another-Longer-Header")]
    public void Without_such_words_and_beyond_50_characters_there_is_no_name(string headers) =>
        Name(headers).ShouldBeNull();

    [Fact]
    public void A_name_may_have_50_characters()
    {
        var header = new string('A', 42);

        Name(header + "b")!.Length.ShouldBe(50);
        Name(header + "bc").ShouldBeNull();
    }

    private static string? Name(string headers) => HeaderTypeNames.Local(headers.Split(' '));
}
