using System;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    /// <summary>Reads a string.</summary>
    /// <returns>The string.</returns>
    public string ReadString() => Current == '"' || Peek() == '"' ? QuotedText() : Refused<string>(_position, AString);

    /// <summary>Reads a string, or null.</summary>
    /// <returns>The string, or <see langword="null"/>.</returns>
    public string? ReadStringOrNull() => Current == '"' ? QuotedText() : ReadUnusualString();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? ReadUnusualString()
    {
        if (TryReadNull())
        {
            return null;
        }

        return Peek() == '"' ? QuotedText() : Refused<string?>(_position, AString);
    }

    /// <summary>Reads a boolean.</summary>
    /// <returns>The value.</returns>
    public bool ReadBoolean()
    {
        switch (Peek())
        {
            case 't':
                Literal("true"u8);
                return true;
            case 'f':
                Literal("false"u8);
                return false;
            case '"' when _settings.FromStrings:
                return BooleanText();
            default:
                return Refused<bool>(_position, "true or false");
        }
    }

    /// <summary>Reads a boolean, or null.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public bool? ReadBooleanOrNull() => TryReadNull() ? null : Kept(ReadBoolean());

    /// <summary>Reads a UUID (RFC 9562).</summary>
    /// <returns>The UUID.</returns>
    public Guid ReadGuid()
    {
        const string Expected = "a UUID";
        if (Current == '"' && UuidText.TryParse(_data[(_position + 1)..], out var usual))
        {
            _position += UuidText.Length + 2;
            return usual;
        }

        var start = _position;
        return
            TryUtf8Text(out var text)
            && Utf8Parser.TryParse(text, out Guid value, out var consumed, 'D')
            && consumed == text.Length
            ? value
            : Refused<Guid>(start, Expected);
    }

    /// <summary>Reads a UUID (RFC 9562), or null.</summary>
    /// <returns>The UUID, or <see langword="null"/>.</returns>
    public Guid? ReadGuidOrNull() => TryReadNull() ? null : Kept(ReadGuid());

    /// <summary>Reads a full-date (RFC 3339), or the date of a date-time as it is written.</summary>
    /// <returns>The date.</returns>
    public DateOnly ReadDate()
    {
        const string Expected = "a date (yyyy-MM-dd)";
        var start = _position;
        return TryUtf8Text(out var text) && IsoDateTime.TryParseDateOf(text, out var value)
            ? value
            : Refused<DateOnly>(start, Expected);
    }

    /// <summary>Reads a full-date (RFC 3339), or null.</summary>
    /// <returns>The date, or <see langword="null"/>.</returns>
    public DateOnly? ReadDateOrNull() => TryReadNull() ? null : Kept(ReadDate());

    /// <summary>Reads a date-time (RFC 3339). Without an offset, it is interpreted as UTC.</summary>
    /// <returns>The date and time with its offset.</returns>
    public DateTimeOffset ReadDateTime()
    {
        const string Expected = "a date-time (RFC 3339)";
        var rest = _data[Math.Min(_position + 1, _data.Length)..];
        if (
            Current == '"'
            && IsoDateTime.TryParseStart(rest, out var usual, out var length)
            && (uint)length < (uint)rest.Length
            && rest[length] == '"'
        )
        {
            _position += length + 2;
            return usual;
        }

        var start = _position;
        return TryUtf8Text(out var text) && IsoDateTime.TryParse(text, out var value)
            ? value
            : Refused<DateTimeOffset>(start, Expected);
    }

    /// <summary>Reads a date-time (RFC 3339), or null.</summary>
    /// <returns>The date and time, or <see langword="null"/>.</returns>
    public DateTimeOffset? ReadDateTimeOrNull() => TryReadNull() ? null : Kept(ReadDateTime());

    /// <summary>Reads a time of day without offset (partial-time in RFC 3339).</summary>
    /// <returns>The time.</returns>
    public TimeOnly ReadLocalTime()
    {
        const string Expected = "a time of day (HH:mm:ss)";
        var start = _position;
        return TryUtf8Text(out var text) && IsoDateTime.TryParseTime(text, out var value)
            ? value
            : Refused<TimeOnly>(start, Expected);
    }

    /// <summary>Reads a time of day without offset, or null.</summary>
    /// <returns>The time, or <see langword="null"/>.</returns>
    public TimeOnly? ReadLocalTimeOrNull() => TryReadNull() ? null : Kept(ReadLocalTime());

    /// <summary>Reads a time of day (full-time in RFC 3339), with an optional offset.</summary>
    /// <returns>The time.</returns>
    public OffsetTime ReadTime()
    {
        const string Expected = "a time of day (RFC 3339)";
        var start = _position;
        return TryUtf8Text(out var text) && OffsetTime.TryParse(text, out OffsetTime value)
            ? value
            : Refused<OffsetTime>(start, Expected);
    }

    /// <summary>Reads a time of day (full-time in RFC 3339), or null.</summary>
    /// <returns>The time, or <see langword="null"/>.</returns>
    public OffsetTime? ReadTimeOrNull() => TryReadNull() ? null : Kept(ReadTime());

    /// <summary>Reads a duration (ISO 8601, or .NET's own notation).</summary>
    /// <returns>The duration.</returns>
    public Duration ReadDuration()
    {
        const string Expected = "a duration (ISO 8601)";
        var start = _position;
        return TryUtf8Text(out var text) && Duration.TryParse(text, out Duration value)
            ? value
            : Refused<Duration>(start, Expected);
    }

    /// <summary>Reads a duration (ISO 8601), or null.</summary>
    /// <returns>The duration, or <see langword="null"/>.</returns>
    public Duration? ReadDurationOrNull() => TryReadNull() ? null : Kept(ReadDuration());

    /// <summary>Reads a URI or a relative reference (RFC 3986).</summary>
    /// <returns>The URI.</returns>
    public Uri ReadUri()
    {
        const string Expected = "a URI";
        var start = _position;
        return
            TryUtf8Text(out var text)
            && Uri.TryCreate(Encoding.UTF8.GetString(text), UriKind.RelativeOrAbsolute, out var value)
            ? value
            : Refused<Uri>(start, Expected);
    }

    /// <summary>Reads a URI or a relative reference (RFC 3986), or null.</summary>
    /// <returns>The URI, or <see langword="null"/>.</returns>
    public Uri? ReadUriOrNull() => TryReadNull() ? null : ReadUri();

    /// <summary>Reads bytes in base64 or base64url (RFC 4648, sections 4 and 5), with or without padding.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ReadBytes()
    {
        const string Expected = "base64";
        var start = _position;
        return TryUtf8Text(out var text) && Base64Text.TryDecode(text, out var value)
            ? value
            : Refused<byte[]>(start, Expected);
    }

    /// <summary>Reads bytes in base64 or base64url, or null.</summary>
    /// <returns>The bytes, or <see langword="null"/>.</returns>
    public byte[]? ReadBytesOrNull() => TryReadNull() ? null : ReadBytes();

    /// <summary>Reads a value of any kind, including null.</summary>
    /// <returns>The value, independent of the text.</returns>
    public JsonElement ReadElement()
    {
        var reader = new Utf8JsonReader(RawValue(), new JsonReaderOptions { MaxDepth = _settings.MaxDepth });
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Reads a value of any kind.</summary>
    /// <returns>The value, or <see langword="null"/> for null.</returns>
    public JsonElement? ReadElementOrNull() => TryReadNull() ? null : ReadElement();

    private bool BooleanText()
    {
        const string Expected = "true or false";
        var start = _position;
        TryUtf8Text(out var text);
        var isTrue = text.SequenceEqual("true"u8);
        return isTrue || text.SequenceEqual("false"u8) ? isTrue : Refused<bool>(start, Expected);
    }
}
