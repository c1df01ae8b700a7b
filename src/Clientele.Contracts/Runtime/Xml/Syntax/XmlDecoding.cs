using System;
using System.Text;
using System.Xml;
using Clientele.Runtime.Http;

namespace Clientele.Runtime.Xml;

/// <summary>Converts a document to UTF-8 (XML 1.0, appendix F).</summary>
internal static class XmlDecoding
{
    private static readonly UTF32Encoding BigEndianUtf32 = new(bigEndian: true, byteOrderMark: false);

    /// <summary>Returns the document in UTF-8, either unchanged or transcoded.</summary>
    /// <exception cref="XmlException">
    /// The document declares an unknown encoding, or is not valid in its encoding.
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

        // Text that was stored in UTF-16 but is sent in UTF-8 often still declares UTF-16.
        var name = new XmlDeclaration(xml).Encoding;
        var isUtf8 =
            name.IsEmpty
            || Ascii.EqualsIgnoreCase(name, "utf-8"u8)
            || (name.Length >= 6 && Ascii.EqualsIgnoreCase(name[..6], "utf-16"u8));
        return isUtf8 ? xml : Transcode(xml, Find(xml, name));
    }

    /// <summary>Converts text to UTF-8.</summary>
    /// <exception cref="XmlException">The text contains a lone surrogate.</exception>
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
    /// Recognizes encodings with more than one byte per character by the byte order mark or the positions of zeros.
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
