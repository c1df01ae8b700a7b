using System;
using System.Net.Http.Headers;
using System.Text;
using System.Xml;
using Clientele.Runtime.Xml;

namespace Clientele.Runtime.Http;

/// <summary>Brings a body into the charset that its media type names, or changes what the media type says.</summary>
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

    /// <summary>What a media type says of the bytes; <see langword="null"/>: nothing, or that they are UTF-8.</summary>
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

    /// <summary>The bytes that are sent, and the media type that they are sent with.</summary>
    /// <param name="utf8">
    /// The body; in JSON and XML what an encoding has no character for is written as a reference.
    /// </param>
    public (byte[] Bytes, string MediaType) Encode(byte[] utf8)
    {
        if (_encoding is null or UTF8Encoding)
        {
            return (utf8, _utf8MediaType);
        }

        var text = Encoding.Convert(Encoding.UTF8, _encoding, utf8);

        // A name can't have references in it.
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
