using System;
using System.Text;
using Clientele.Runtime.Json;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>Represents a body that was read into memory.</summary>
internal readonly ref struct ResponseBody
{
    private readonly BodyFormat _format;
    private readonly string? _charset;

    /// <param name="received">The bytes as received.</param>
    /// <param name="mediaType">The media type without parameters.</param>
    /// <param name="charset">The charset.</param>
    /// <param name="isText">Whether the body is to be decoded as text.</param>
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

    /// <summary>Gets the bytes as received.</summary>
    public ReadOnlySpan<byte> Received { get; }

    /// <summary>Gets the text in UTF-8, without byte order mark.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>Gets the text for an XML reader.</summary>
    public ReadOnlySpan<byte> Xml => BodyText.ToXml(Received, Utf8, _charset);

    /// <summary>Gets the media type without parameters.</summary>
    public string? MediaType { get; }

    /// <summary>
    /// Gets the charset if the text can't be decoded from it and <see cref="Utf8"/> contains the bytes as received, or
    /// <see langword="null"/> otherwise.
    /// </summary>
    public string? RefusedCharset { get; }

    /// <summary>Gets a value that indicates whether deviations may be tolerated.</summary>
    public bool IsTolerant { get; init; }

    /// <summary>Gets the log of deviations, or <see langword="null"/> if nothing is tolerated yet.</summary>
    public DeviationLog? Log { get; init; }

    /// <summary>Gets a value that indicates whether deviations will be tolerated once one is found.</summary>
    public bool IsFirst => IsTolerant && Log is null;

    /// <summary>Gets the settings for reading the body as JSON.</summary>
    public JsonReaderSettings JsonSettings => JsonReaderSettings.Default with { Log = Log, IsFirst = IsFirst };

    /// <summary>Gets a value that indicates whether the media type is text, but neither JSON nor XML.</summary>
    public bool IsPlainText =>
        MediaType is not null
        && MediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        && _format == BodyFormat.Other;

    /// <summary>
    /// Gets the notation by the media type, or by the first character if the media type is missing or says nothing
    /// about text.
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

    /// <summary>Returns the same body with a log of deviations.</summary>
    public ResponseBody Tolerating(DeviationLog log) => this with { Log = log };

    /// <summary>Returns the text.</summary>
    public string GetText() => Encoding.UTF8.GetString(Utf8);
}
