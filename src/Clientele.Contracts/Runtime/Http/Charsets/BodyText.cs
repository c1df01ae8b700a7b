using System;
using System.Text;
using System.Text.Unicode;

namespace Clientele.Runtime.Http;

/// <summary>
/// Turns a body of any charset into UTF-8: the byte order mark decides, then where the zeros of UTF-16 stand, then the
/// charset, then an XML declaration.
/// </summary>
internal static class BodyText
{
    private static readonly UTF32Encoding BigEndianUtf32 = new(bigEndian: true, byteOrderMark: false);

    /// <summary>The text in UTF-8, without byte order mark.</summary>
    /// <param name="received">The bytes that came.</param>
    /// <param name="charset">The charset that they are said to be in.</param>
    /// <param name="format">The notation.</param>
    /// <param name="refused">
    /// The charset in which they can't be read, so that they are given as they came; <see langword="null"/>: they
    /// could.
    /// </param>
    public static ReadOnlySpan<byte> ToUtf8(
        ReadOnlySpan<byte> received,
        string? charset,
        BodyFormat format,
        out string? refused
    )
    {
        refused = null;
        if (IsPlainUtf8(received, charset, format))
        {
            return received;
        }

        var encoding = ByMark(received, out var mark);
        var text = received[mark..];
        if (mark == 0 && format != BodyFormat.Other)
        {
            encoding = ByZeros(text)
                ?? ByCharset(charset ?? (format == BodyFormat.Xml ? Declared(text) : null), text, out refused);

            // What a document declares is its reader's to refuse.
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

    /// <summary>
    /// What an XML reader gets: the document as it came, which tells its encoding itself, unless a charset that is
    /// known does.
    /// </summary>
    public static ReadOnlySpan<byte> ToXml(ReadOnlySpan<byte> received, ReadOnlySpan<byte> utf8, string? charset) =>
        charset is null || Encodings.Find(charset.Trim('"', '\'', ' ')) is null ? received : WithoutDeclaration(utf8);

    /// <summary>XML in UTF-8 without its declaration, which may still name the encoding that it came in.</summary>
    public static ReadOnlySpan<byte> WithoutDeclaration(ReadOnlySpan<byte> utf8)
    {
        var end = utf8.StartsWith("<?xml "u8) ? utf8.IndexOf("?>"u8) : -1;
        return end < 0 ? utf8 : utf8[(end + 2)..];
    }

    /// <summary>
    /// What nearly all bodies are: nothing at their start that speaks for another encoding, and a charset that says so.
    /// </summary>
    private static bool IsPlainUtf8(ReadOnlySpan<byte> received, string? charset, BodyFormat format) =>
        received is [not (0 or 0xEF or 0xFE or 0xFF), not 0, ..]
        && (charset is null ? format != BodyFormat.Xml : charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

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

    /// <summary>JSON and XML begin with ASCII, so a zero among the first bytes betrays a wider encoding.</summary>
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

        // A charset that this machine does not know is more often a typing error than not UTF-8, which is seen; in
        // UTF-7 ASCII means something else.
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
