using System.Linq;
using System.Text.RegularExpressions;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>Checks string formats, as far as a mistake is certain.</summary>
internal static class TextFormats
{
    private const string Token = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";

    private static readonly Regex MediaType = new(
        "^\\s*"
            + Token
            + "/"
            + Token
            + "\\s*(;\\s*("
            + Token
            + "(\\s*=\\s*("
            + Token
            + "|\"([^\"\\\\]|\\\\.)*\"))?\\s*)?)*\\z",
        RegexOptions.CultureInvariant
    );

    /// <summary>
    /// Determines whether <paramref name="text"/> consists of URL characters (RFC 3986, section 2; RFC 3987 beyond
    /// ASCII).
    /// </summary>
    public static bool IsUrl(string text) =>
        text.All(static c => c > ' ' && c != '\u007F' && "<>\"\\^`{|}".IndexOf(c) < 0);

    /// <summary>
    /// Determines whether <paramref name="text"/> is a mailbox and a domain (RFC 5322, section 3.4.1), or empty.
    /// </summary>
    public static bool IsEmail(string text) =>
        text.Length == 0
        || (text.LastIndexOf('@') is var at && at > 0 && at < text.Length - 1 && !text.Any(char.IsWhiteSpace));

    /// <summary>
    /// Determines whether <paramref name="text"/> is a media type or a range of them (RFC 9110, sections 8.3.1 and
    /// 12.5.1).
    /// </summary>
    public static bool IsMediaType(string text) => MediaType.IsMatch(text);

    /// <summary>
    /// Determines whether the groups and classes of a regular expression (ECMA-262, section 22.2.1) are closed.
    /// </summary>
    public static bool IsPattern(string text)
    {
        var depth = 0;
        var isClass = false;
        for (var at = 0; at < text.Length && depth >= 0; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '[':
                    isClass = true;
                    break;
                case ']':
                    isClass = false;
                    break;
                case '(' when !isClass:
                    depth++;
                    break;
                case ')' when !isClass:
                    depth--;
                    break;
            }
        }

        return depth == 0 && !isClass;
    }
}
