using Clientele.Generator.OpenApi.Structure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

public class TextFormatsTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("^[a-z()]+(\\)|x)$", true)]
    [InlineData("[[:alpha:]]", true)]
    [InlineData("[", false)]
    [InlineData("(a", false)]
    [InlineData("a)(", false)]
    [InlineData("\\", true)]
    public void A_pattern_is_closed(string pattern, bool expected) => TextFormats.IsPattern(pattern).ShouldBe(expected);

    [Theory]
    [InlineData("", true)]
    [InlineData("a@b", true)]
    [InlineData("@b", false)]
    [InlineData("a@", false)]
    [InlineData("hr%6A#5", false)]
    [InlineData("a b@c", false)]
    public void An_address_has_a_mailbox_and_a_domain(string email, bool expected) =>
        TextFormats.IsEmail(email).ShouldBe(expected);

    [Theory]
    [InlineData("", true)]
    [InlineData("https://example.com/a?b=c#d", true)]
    [InlineData("../a(b)", true)]
    [InlineData("https://例え.jp", true)]
    [InlineData("ht<p://a", false)]
    [InlineData("a b", false)]
    public void A_URL_has_no_character_that_is_not_allowed(string url, bool expected) =>
        TextFormats.IsUrl(url).ShouldBe(expected);
}
