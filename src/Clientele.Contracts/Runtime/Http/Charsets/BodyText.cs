using System;
using System.Text;
using System.Text.Unicode;

namespace Clientele.Runtime.Http;

/// <summary>
/// Converts a body in any charset to UTF-8. The encoding is determined by the byte order mark, then by the positions of
/// zeros as in UTF-16, then by the charset, then by an XML declaration.
/// </summary>
internal static class BodyText
{
    private static readonly UTF32Encoding BigEndianUtf32 = new(bigEndian: true, byteOrderMark: false);

    /// <summary>Converts text to UTF-8 without byte order mark.</summary>
    /// <param name="received">The bytes as received.</param>
    /// <param name="charset">The charset that was declared for them.</param>
    /// <param name="format">The notation of the body.</param>
    /// <param name="refused">
    /// The charset if the bytes can't be decoded from it, so that they are returned as received; otherwise,
    /// <see langword="null"/>.
    /// </param>
    public static ReadOnlySpan<byte> ToUtf8(
        ReadOnlySpan<byte> received,
        string? charset,
        BodyFormat format,
        out string? refused
    )
    {
        refused = null;
        return IsPlainUtf8(received, charset, format) ? received : Convert(received, charset, format, out refused);
    }

    /// <summary>
    /// Returns the input for an XML reader: the document as received, which declares its own encoding, unless the
    /// charset is known and takes precedence.
    /// </summary>
    public static ReadOnlySpan<byte> ToXml(ReadOnlySpan<byte> received, ReadOnlySpan<byte> utf8, string? charset) =>
        charset is null || Encodings.Find(charset.Trim('"', '\'', ' ')) is null ? received : WithoutDeclaration(utf8);

    /// <summary>Removes the XML declaration, which may still name the original encoding.</summary>
    public static ReadOnlySpan<byte> WithoutDeclaration(ReadOnlySpan<byte> utf8)
    {
        var end = utf8.StartsWith("<?xml "u8) ? utf8.IndexOf("?>"u8) : -1;
        return end < 0 ? utf8 : utf8[(end + 2)..];
    }

    /// <summary>
    /// Recognizes the most common case: a start that does not suggest another encoding, and a charset that agrees.
    /// </summary>
    private static bool IsPlainUtf8(ReadOnlySpan<byte> received, string? charset, BodyFormat format) =>
        received is [not (0 or 0xEF or 0xFE or 0xFF), not 0, ..]
        && (charset is null ? format != BodyFormat.Xml : charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<byte> Convert(
        ReadOnlySpan<byte> received,
        string? charset,
        BodyFormat format,
        out string? refused
    )
    {
        refused = null;
        var encoding = ByMark(received, out var mark);
        var text = received[mark..];
        if (mark == 0 && format != BodyFormat.Other)
        {
            encoding = ByZeros(text)
                ?? ByCharset(charset ?? (format == BodyFormat.Xml ? Declared(text) : null), text, out refused);

            // Rejecting what a document itself declares is left to its reader.
            refused = charset is null ? null : refused;
            encoding = encoding is UnicodeEncoding or UTF32Encoding && ByZeros(text) is null ? null : encoding;
        }
        else if (mark == 0)
        {
            encoding = ByCharset(charset, text, out refused);
        }

        return encoding is null or UTF8Encoding || text.IsEmpty
            ? text
            : Encoding.UTF8.GetBytes(encoding.GetString(text));
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> bytes, out int length)
    {
        (length, var encoding) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (3, Encoding.UTF8),
            [0xFF, 0xFE, 0, 0, ..] => (4, Encoding.UTF32),
            [0, 0, 0xFE, 0xFF, ..] => (4, BigEndianUtf32),
            [0xFF, 0xFE, ..] => (2, Encoding.Unicode),
            [0xFE, 0xFF, ..] => (2, Encoding.BigEndianUnicode),
            _ => (0, (Encoding?)null),
        };
        return encoding;
    }

    /// <summary>JSON and XML begin with ASCII, so a zero among the first bytes indicates a wider encoding.</summary>
    private static Encoding? ByZeros(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0, 0, 0, not 0, ..] => BigEndianUtf32,
            [not 0, 0, 0, 0, ..] => Encoding.UTF32,
            [0, not 0, ..] => Encoding.BigEndianUnicode,
            [not 0, 0, ..] => Encoding.Unicode,
            _ => null,
        };

    private static Encoding? ByCharset(string? charset, ReadOnlySpan<byte> text, out string? refused)
    {
        refused = null;
        var name = charset?.Trim('"', '\'', ' ');
        if (string.IsNullOrEmpty(name) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var encoding = Encodings.Find(name);

        // A charset that is unknown to this machine is more likely a typo than an encoding other than UTF-8, which the
        // bytes would reveal. UTF-7 gives ASCII characters another meaning.
        var isOther =
            encoding is null && (name.Equals("utf-7", StringComparison.OrdinalIgnoreCase) || !Utf8.IsValid(text));
        refused = isOther ? name : null;
        return encoding;
    }

    private static string? Declared(ReadOnlySpan<byte> text)
    {
        var end = text.StartsWith("<?xml"u8) ? text.IndexOf("?>"u8) : -1;
        var declaration = end < 0 ? default : text[..end];
        var start = declaration.IndexOf("encoding"u8);
        if (start < 0)
        {
            return null;
        }

        var value = declaration[(start + "encoding".Length)..].TrimStart(" \t\r\n="u8);
        var quote = value.IsEmpty ? -1 : value[1..].IndexOf(value[0]);
        return quote < 0 ? null : Encoding.ASCII.GetString(value.Slice(1, quote));
    }
}
