using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace Clientele.Runtime.Http;

/// <summary>A body that was read into memory.</summary>
internal readonly ref struct ResponseBody
{
    private readonly BodyFormat _format;
    private readonly string? _charset;

    public ResponseBody(ReadOnlySpan<byte> received, string? mediaType, string? charset)
    {
        Received = received;
        _charset = charset;
        MediaType = mediaType;
        _format = MediaTypes.FormatOf(mediaType);
        Utf8 = BodyText.ToUtf8(received, charset, _format);
    }

    /// <summary>The bytes that came.</summary>
    public ReadOnlySpan<byte> Received { get; }

    /// <summary>The same text in UTF-8, without byte order mark.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>The same for a reader of XML.</summary>
    public ReadOnlySpan<byte> Xml => BodyText.ToXml(Received, Utf8, _charset);

    /// <summary>Its media type without parameters.</summary>
    public string? MediaType { get; }

    /// <summary>Whether an exception says that a body is not what it should be.</summary>
    public static bool IsMalformed(Exception exception) =>
        exception is JsonException or XmlException or FormatException or OverflowException or InvalidDataException or DecoderFallbackException;

    /// <summary>The notation by the media type; without one, or with one that says nothing of text, by the first character.</summary>
    public BodyFormat GuessFormat()
    {
        if (_format != BodyFormat.Other || MediaType is not (null or "text/plain" or "application/octet-stream"))
        {
            return _format;
        }

        var text = Utf8.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty)
        {
            return BodyFormat.Other;
        }

        return text[0] == '<' ? BodyFormat.Xml : BodyFormat.Json;
    }

    /// <summary>The text.</summary>
    public string GetText() => Encoding.UTF8.GetString(Utf8);
}
