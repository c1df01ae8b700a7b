using System.Globalization;
using System.Text;

namespace Clientele.Generator.Diagnostics;

/// <summary>
/// Makes text from a description safe to print. Build tools read messages line by line, and terminals and editors obey
/// control characters, so a description could otherwise forge a compiler message or hide part of one.
/// </summary>
internal static class MessageText
{
    /// <summary>The maximum number of characters printed of one text.</summary>
    public const int MaxLength = 300;

    /// <summary>
    /// Gets the text on one line, with invisible characters written as <c>\uXXXX</c>, truncated if it is long.
    /// </summary>
    public static string Escape(string text)
    {
        if (text.Length <= MaxLength && !HasHidden(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length < MaxLength ? text.Length + 16 : MaxLength + 16);
        var at = 0;
        for (; at < text.Length && result.Length < MaxLength; at++)
        {
            if (
                char.IsHighSurrogate(text[at])
                && at + 1 < text.Length
                && char.IsLowSurrogate(text[at + 1])
                && !IsHidden(CharUnicodeInfo.GetUnicodeCategory(text, at))
            )
            {
                result.Append(text, at++, 2);
            }
            else
            {
                Append(result, text[at]);
            }
        }

        return at < text.Length ? result.Append('…').ToString() : result.ToString();
    }

    private static void Append(StringBuilder result, char c)
    {
        if (!IsHidden(CharUnicodeInfo.GetUnicodeCategory(c)))
        {
            result.Append(c);
            return;
        }

        var escape = c switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        };
        result.Append(escape);
    }

    private static bool HasHidden(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' && IsHidden(CharUnicodeInfo.GetUnicodeCategory(c)))
            {
                return true;
            }
        }

        return false;
    }

    // Bidirectional and zero-width characters are format characters (Cf); surrogates are examined in pairs.
    private static bool IsHidden(UnicodeCategory category) =>
        category
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
