using System;
using System.Text;
using System.Xml;
using Clientele.Runtime.Http;

namespace Clientele.Runtime.Xml;

/// <summary>Brings a document into UTF-8 (XML 1.0, appendix F).</summary>
internal static class XmlDecoding
{
    private static readonly UTF32Encoding BigEndianUtf32 = new(bigEndian: true, byteOrderMark: false);

    /// <summary>The document in UTF-8: itself, or a transcoded copy.</summary>
    /// <exception cref="XmlException">
    /// It declares an encoding that is not known, or is not written in its encoding.
    /// </exception>
    public static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> xml)
    {
        if (Wide(xml) is { } wide)
        {
            return Transcode(xml, wide);
        }

        if (!XmlDeclaration.Starts(xml))
        {
            return xml;
        }

        // Text that a program kept in UTF-16 and sends in UTF-8 often still says so.
        var name = new XmlDeclaration(xml).Encoding;
        var isUtf8 =
            name.IsEmpty
            || Ascii.EqualsIgnoreCase(name, "utf-8"u8)
            || (name.Length >= 6 && Ascii.EqualsIgnoreCase(name[..6], "utf-16"u8));
        return isUtf8 ? xml : Transcode(xml, Find(xml, name));
    }

    /// <summary>Text in UTF-8.</summary>
    /// <exception cref="XmlException">It has half a surrogate pair.</exception>
    public static byte[] ToUtf8(string xml)
    {
        try
        {
            return Strict(Encoding.UTF8).GetBytes(xml);
        }
        catch (EncoderFallbackException error)
        {
            throw XmlErrors.After(
                Encoding.UTF8.GetBytes(xml[..Math.Max(error.Index, 0)]),
                "there is half a surrogate pair",
                error
            );
        }
    }

    /// <summary>
    /// An encoding of more than one byte a character: the byte order mark tells it, or where the zeros stand.
    /// </summary>
    private static Encoding? Wide(ReadOnlySpan<byte> xml) =>
        xml switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [(byte)'<', 0, 0, 0, ..] => Encoding.UTF32,
            [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, (byte)'<', ..] => BigEndianUtf32,
            [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
            _ => null,
        };

    private static byte[] Transcode(ReadOnlySpan<byte> xml, Encoding encoding)
    {
        try
        {
            return Encoding.UTF8.GetBytes(Strict(encoding).GetString(xml));
        }
        catch (DecoderFallbackException error)
        {
            var before = Encoding.UTF8.GetBytes(encoding.GetString(xml[..Math.Clamp(error.Index, 0, xml.Length)]));
            throw XmlErrors.After(before, $"it is not valid {encoding.WebName}", error);
        }
    }

    private static Encoding Find(ReadOnlySpan<byte> xml, ReadOnlySpan<byte> name)
    {
        if (Encodings.Find(Encoding.ASCII.GetString(name)) is { } encoding)
        {
            return encoding;
        }

        xml.Overlaps(name, out var start);
        throw XmlErrors.After(xml[..start], $"the encoding '{Encoding.ASCII.GetString(name)}' is not known");
    }

    private static Encoding Strict(Encoding encoding)
    {
        encoding = (Encoding)encoding.Clone();
        encoding.EncoderFallback = EncoderFallback.ExceptionFallback;
        encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        return encoding;
    }
}
