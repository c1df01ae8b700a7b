using System;
using System.Text;
using Clientele.Runtime.Json;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>A body that was read into memory.</summary>
internal readonly ref struct ResponseBody
{
    private readonly BodyFormat _format;
    private readonly string? _charset;

    /// <param name="received">The bytes that came.</param>
    /// <param name="mediaType">Its media type without parameters.</param>
    /// <param name="charset">Its charset.</param>
    /// <param name="isText">Whether it is wanted as text.</param>
    public ResponseBody(ReadOnlySpan<byte> received, string? mediaType, string? charset, bool isText = true)
    {
        Received = received;
        _charset = charset;
        MediaType = mediaType;
        _format = MediaTypes.FormatOf(mediaType);
        string? refused = null;
        Utf8 = isText ? BodyText.ToUtf8(received, charset, _format, out refused) : received;
        RefusedCharset = refused;
    }

    /// <summary>The bytes that came.</summary>
    public ReadOnlySpan<byte> Received { get; }

    /// <summary>The same text in UTF-8, without byte order mark.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>The same for a reader of XML.</summary>
    public ReadOnlySpan<byte> Xml => BodyText.ToXml(Received, Utf8, _charset);

    /// <summary>Its media type without parameters.</summary>
    public string? MediaType { get; }

    /// <summary>
    /// The charset in which the text can't be read, so that <see cref="Utf8"/> is what came; <see langword="null"/>: it
    /// could.
    /// </summary>
    public string? RefusedCharset { get; }

    /// <summary>Whether what deviates may be tolerated.</summary>
    public bool IsTolerant { get; init; }

    /// <summary>Takes what deviates; <see langword="null"/>: nothing is tolerated yet.</summary>
    public DeviationLog? Log { get; init; }

    /// <summary>Whether deviations will be tolerated once one is found.</summary>
    public bool IsFirst => IsTolerant && Log is null;

    /// <summary>How its JSON is read.</summary>
    public JsonReaderSettings JsonSettings => JsonReaderSettings.Default with { Log = Log, IsFirst = IsFirst };

    /// <summary>Whether it is text by its media type, and neither JSON nor XML.</summary>
    public bool IsPlainText =>
        MediaType is not null
        && MediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        && _format == BodyFormat.Other;

    /// <summary>
    /// The notation by the media type; without one, or with one that says nothing of text, by the first character.
    /// </summary>
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

    /// <summary>The same body, whose deviations are told.</summary>
    public ResponseBody Tolerating(DeviationLog log) => this with { Log = log };

    /// <summary>The text.</summary>
    public string GetText() => Encoding.UTF8.GetString(Utf8);
}
