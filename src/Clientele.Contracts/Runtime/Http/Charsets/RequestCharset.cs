using System;
using System.Net.Http.Headers;
using System.Text;
using System.Xml;
using Clientele.Runtime.Xml;

namespace Clientele.Runtime.Http;

/// <summary>Encodes a body in the charset that its media type specifies, or else corrects the media type.</summary>
internal sealed class RequestCharset
{
    private readonly bool _isXml;
    private readonly Encoding? _encoding;
    private readonly string _mediaType;
    private readonly string _utf8MediaType;

    private RequestCharset(string mediaType, MediaTypeHeaderValue parsed, BodyFormat format)
    {
        _isXml = format == BodyFormat.Xml;
        _mediaType = mediaType;
        _encoding = Encodings.Find(parsed.CharSet!.Trim('"', '\'', ' ')) is { } encoding
            ? WithReferences(encoding, format)
            : null;
        parsed.CharSet = "utf-8";
        _utf8MediaType = parsed.ToString();
    }

    /// <summary>
    /// Creates the charset of a media type, or returns <see langword="null"/> if it specifies none or UTF-8.
    /// </summary>
    public static RequestCharset? Create(string mediaType, BodyFormat format)
    {
        if (
            format == BodyFormat.Other
            || !MediaTypeHeaderValue.TryParse(mediaType, out var parsed)
            || parsed.CharSet is not { Length: > 0 } charset
        )
        {
            return null;
        }

        return charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? null
            : new RequestCharset(mediaType, parsed, format);
    }

    /// <summary>Returns the bytes to send and the media type to send them with.</summary>
    /// <param name="utf8">
    /// The body. In JSON and XML, characters that the encoding can't represent are written as references.
    /// </param>
    public (byte[] Bytes, string MediaType) Encode(byte[] utf8)
    {
        if (_encoding is null or UTF8Encoding)
        {
            return (utf8, _utf8MediaType);
        }

        var text = Encoding.Convert(Encoding.UTF8, _encoding, utf8);

        // Names can't contain references.
        return _isXml && !IsWellFormed(_encoding.GetString(text))
            ? (utf8, _utf8MediaType)
            : ([.. _encoding.GetPreamble(), .. text], _mediaType);
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            var reader = new Utf8XmlReader(XmlDecoding.ToUtf8(text));
            reader.SkipMember();
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static Encoding WithReferences(Encoding encoding, BodyFormat format)
    {
        var clone = (Encoding)encoding.Clone();
        clone.EncoderFallback = new ReferenceFallback(format == BodyFormat.Json);
        return clone;
    }
}
