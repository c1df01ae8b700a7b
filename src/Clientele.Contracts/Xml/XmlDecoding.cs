using System;
using System.Text;
using System.Xml;

namespace Clientele.Xml;

/// <summary>Brings a document into UTF-8 (XML 1.0, appendix F).</summary>
internal static class XmlDecoding
{
    /// <summary>The document in UTF-8: itself, or a transcoded copy.</summary>
    /// <exception cref="XmlException">It declares an encoding that is not known.</exception>
    public static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> xml)
    {
        if (xml.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || xml.StartsWith((ReadOnlySpan<byte>)[(byte)'<', 0]))
        {
            return Transcode(xml, Encoding.Unicode);
        }

        if (xml.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || xml.StartsWith((ReadOnlySpan<byte>)[0, (byte)'<']))
        {
            return Transcode(xml, Encoding.BigEndianUnicode);
        }

        return Declared(xml) is { } name && !name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase)
            ? Transcode(xml, Find(name))
            : xml;
    }

    private static byte[] Transcode(ReadOnlySpan<byte> xml, Encoding encoding) => Encoding.UTF8.GetBytes(encoding.GetString(xml));

    private static string? Declared(ReadOnlySpan<byte> xml)
    {
        var end = xml.StartsWith("<?xml"u8) ? xml.IndexOf("?>"u8) : -1;
        var declaration = end < 0 ? default : xml[..end];
        var start = declaration.IndexOf("encoding"u8);
        if (start < 0)
        {
            return null;
        }

        var text = Encoding.ASCII.GetString(declaration[(start + 8)..]).Trim([' ', '\t', '\r', '\n', '=']);
        var close = text.Length > 1 ? text.IndexOf(text[0], 1) : -1;
        return close < 0 ? null : text[1..close];
    }

    private static Encoding Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException error)
        {
            throw new XmlException($"The encoding '{name}' is not known.", error);
        }
    }
}
