using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.Emit.Text;

/// <summary>The one place where text from a description becomes C#: all of it passes through here.</summary>
internal static class CSharpText
{
    // Keywords in contexts where names are printed.
    private static readonly HashSet<string> Contextual = new(
        "await field record var dynamic async scoped file required where yield partial when nameof global".Split(' '),
        System.StringComparer.Ordinal
    );

    /// <summary>
    /// Gets a string literal with quotes, for code and attribute arguments; <c>null</c> for a null string.
    /// </summary>
    public static string Literal(string? text) => text is null ? "null" : Quoted(text, "\"");

    /// <summary>
    /// Gets a UTF-8 literal (<c>"id"u8</c>); lone surrogates, which have no UTF-8 form, become U+FFFD.
    /// </summary>
    public static string Utf8Literal(string text) => Quoted(WithoutLoneSurrogates(text), "\"u8");

    /// <summary>
    /// Gets the UTF-8 literal of a JSON member's comma, name and colon (<c>",\"id\":"u8</c>), with the name escaped as
    /// <c>JavaScriptEncoder.Default</c> does.
    /// </summary>
    public static string JsonNameSegment(string name) => Utf8Literal(",\"" + JsonEscaped(name) + "\":");

    /// <summary>Gets an identifier as written in code, with an <c>@</c> if it is a keyword.</summary>
    public static string Identifier(string name) =>
        Identifiers.IsReserved(name) || Contextual.Contains(name) ? "@" + name : name;

    /// <summary>Gets a dotted name with each part as an identifier.</summary>
    public static string DottedName(string name) => string.Join(".", name.Split('.').Select(Identifier));

    /// <summary>
    /// Gets text of any origin as doc comment text: no markup, no line breaks, nothing that XML forbids.
    /// </summary>
    public static string DocText(string text)
    {
        var result = new StringBuilder(text.Length);
        AppendDocText(result, text);
        return result.ToString();
    }

    /// <summary>Appends the result of <see cref="DocText"/>.</summary>
    public static void AppendDocText(StringBuilder result, string text)
    {
        foreach (var character in WithoutLoneSurrogates(text))
        {
            if (IsSpace(character))
            {
                result.Append(' ');
            }
            else if (!IsUnsafe(character))
            {
                AppendXmlEscaped(result, character);
            }
        }
    }

    /// <summary>Gets text for the rest of a comment line: whatever could end the line becomes a space.</summary>
    public static string Comment(string text) => string.Join(" ", Words(text));

    private static string Quoted(string text, string end)
    {
        if (IsWord(text))
        {
            return "\"" + text + end;
        }

        var result = new StringBuilder(text.Length + 4).Append('"');
        foreach (var character in text)
        {
            AppendEscaped(result, character);
        }

        return result.Append(end).ToString();
    }

    // Whether no literal would escape any of the text, as is true of most names.
    private static bool IsWord(string text)
    {
        foreach (var character in text)
        {
            if (
                character
                is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.')
            )
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        var cleaned = WithoutLoneSurrogates(text);
        foreach (var character in cleaned)
        {
            if (IsSpace(character))
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                    word.Clear();
                }
            }
            else if (!IsUnsafe(character))
            {
                word.Append(character);
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static void AppendXmlEscaped(StringBuilder result, char character)
    {
        switch (character)
        {
            case '<':
                result.Append("&lt;");
                break;
            case '>':
                result.Append("&gt;");
                break;
            case '&':
                result.Append("&amp;");
                break;
            default:
                result.Append(character);
                break;
        }
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character < ' ';

    private static bool IsUnsafe(char character) =>
        character > '~'
        && !char.IsSurrogate(character)
        && (
            character is '\uFFFE' or '\uFFFF'
            || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
        );

    private static void AppendEscaped(StringBuilder result, char character)
    {
        switch (character)
        {
            case '"':
                result.Append("\\\"");
                break;
            case '\\':
                result.Append("\\\\");
                break;
            case '\n':
                result.Append("\\n");
                break;
            case '\r':
                result.Append("\\r");
                break;
            case '\t':
                result.Append("\\t");
                break;
            case >= ' ' and <= '~':
                result.Append(character);
                break;
            default:
                if (char.IsLetterOrDigit(character))
                {
                    result.Append(character);
                }
                else
                {
                    AppendCode(result, character);
                }

                break;
        }
    }

    private static string JsonEscaped(string name)
    {
        if (IsWord(name))
        {
            return name;
        }

        var result = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            switch (character)
            {
                case '\\':
                    result.Append("\\\\");
                    break;
                case '\b':
                    result.Append("\\b");
                    break;
                case '\t':
                    result.Append("\\t");
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                case '\f':
                    result.Append("\\f");
                    break;
                case '\r':
                    result.Append("\\r");
                    break;
                case '"' or '&' or '\'' or '<' or '>' or '+' or '`' or < ' ' or > '~':
                    AppendCode(result, character);
                    break;
                default:
                    result.Append(character);
                    break;
            }
        }

        return result.ToString();
    }

    private static void AppendCode(StringBuilder result, char character) =>
        result.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));

    private static string WithoutLoneSurrogates(string text)
    {
        var first = 0;
        while (first < text.Length && !char.IsSurrogate(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                result.Append(text[i]).Append(text[++i]);
            }
            else
            {
                result.Append(char.IsSurrogate(text[i]) ? '\uFFFD' : text[i]);
            }
        }

        return result.ToString();
    }
}
