using Clientele.Generator.CSharp.Mapping.Context;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Context;

public sealed class HttpTokensTests
{
    [Theory]
    [InlineData("X-Id", true)]
    [InlineData("!#$%&'*+-.^_`|~09azAZ", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a:b", false)]
    [InlineData("(a)", false)]
    [InlineData("a\u007f", false)]
    [InlineData("größe", false)]
    public void Names_of_headers_are_tokens(string text, bool isToken) => HttpTokens.IsToken(text).ShouldBe(isToken);
}
