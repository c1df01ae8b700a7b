using System.Linq;

namespace Clientele.Generator.CSharp.Mapping.Context;

/// <summary>Recognizes HTTP tokens (RFC 9110, section 5.6.2).</summary>
internal static class HttpTokens
{
    private const string Symbols = "!#$%&'*+-.^_`|~";

    /// <summary>Determines whether <paramref name="text"/> can be a header's name or a method.</summary>
    public static bool IsToken(string text) =>
        text.Length > 0
        && text.All(static character =>
            character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            || Symbols.IndexOf(character) >= 0
        );
}
