using System;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    /// <summary>Reads a string.</summary>
    /// <returns>The string.</returns>
    public string ReadString()
    {
        if (Current != '"')
        {
            FindString("a string");
        }

        return QuotedText();
    }

    /// <summary>Reads a string, or null.</summary>
    /// <returns>The string, or <see langword="null"/>.</returns>
    public string? ReadStringOrNull()
    {
        if (Current != '"')
        {
            if (TryReadNull())
            {
                return null;
            }

            FindString("a string");
        }

        return QuotedText();
    }

    /// <summary>Reads a boolean.</summary>
    /// <returns>Its value.</returns>
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
            case var next:
                ThrowUnexpected(next, "true or false");
                return false;
        }
    }

    /// <summary>Reads a boolean, or null.</summary>
    /// <returns>Its value, or <see langword="null"/>.</returns>
    public bool? ReadBooleanOrNull() => TryReadNull() ? null : ReadBoolean();

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
        var text = Utf8Text(Expected);
        if (!Utf8Parser.TryParse(text, out Guid value, out var consumed, 'D') || consumed != text.Length)
        {
            ThrowExpected(start, Expected);
        }

        return value;
    }

    /// <summary>Reads a UUID (RFC 9562), or null.</summary>
    /// <returns>The UUID, or <see langword="null"/>.</returns>
    public Guid? ReadGuidOrNull() => TryReadNull() ? null : ReadGuid();

    /// <summary>Reads a full-date (RFC 3339); of a date-time, the date as it is written.</summary>
    /// <returns>The date.</returns>
    public DateOnly ReadDate()
    {
        const string Expected = "a date (yyyy-MM-dd)";
        var start = _position;
        if (!IsoDateTime.TryParseDateOf(Utf8Text(Expected), out var value))
        {
            ThrowExpected(start, Expected);
        }

        return value;
    }

    /// <summary>Reads a full-date (RFC 3339), or null.</summary>
    /// <returns>The date, or <see langword="null"/>.</returns>
    public DateOnly? ReadDateOrNull() => TryReadNull() ? null : ReadDate();

    /// <summary>Reads a date-time (RFC 3339); one without offset is taken as UTC.</summary>
    /// <returns>The moment with its offset.</returns>
    public DateTimeOffset ReadDateTime()
    {
        const string Expected = "a date-time (RFC 3339)";
        var rest = _data[Math.Min(_position + 1, _data.Length)..];
        if (Current == '"' && IsoDateTime.TryParseStart(rest, out var usual, out var length) && (uint)length < (uint)rest.Length && rest[length] == '"')
        {
            _position += length + 2;
            return usual;
        }

        var start = _position;
        if (!IsoDateTime.TryParse(Utf8Text(Expected), out var value))
        {
            ThrowExpected(start, Expected);
        }

        return value;
    }

    /// <summary>Reads a date-time (RFC 3339), or null.</summary>
    /// <returns>The moment, or <see langword="null"/>.</returns>
    public DateTimeOffset? ReadDateTimeOrNull() => TryReadNull() ? null : ReadDateTime();

    /// <summary>Reads a time of day without offset (RFC 3339's partial-time).</summary>
    /// <returns>The time.</returns>
    public TimeOnly ReadLocalTime()
    {
        const string Expected = "a time of day (HH:mm:ss)";
        var start = _position;
        if (!IsoDateTime.TryParseTime(Utf8Text(Expected), out var value))
        {
            ThrowExpected(start, Expected);
        }

        return value;
    }

    /// <summary>Reads a time of day without offset, or null.</summary>
    /// <returns>The time, or <see langword="null"/>.</returns>
    public TimeOnly? ReadLocalTimeOrNull() => TryReadNull() ? null : ReadLocalTime();

    /// <summary>Reads a time of day (RFC 3339's full-time); its offset may be absent.</summary>
    /// <returns>The time.</returns>
    public OffsetTime ReadTime()
    {
        const string Expected = "a time of day (RFC 3339)";
        var start = _position;
        if (!OffsetTime.TryParse(Utf8Text(Expected), out OffsetTime value))
        {
            ThrowExpected(start, Expected);
        }

        return value;
    }

    /// <summary>Reads a time of day (RFC 3339's full-time), or null.</summary>
    /// <returns>The time, or <see langword="null"/>.</returns>
    public OffsetTime? ReadTimeOrNull() => TryReadNull() ? null : ReadTime();

    /// <summary>Reads a duration (ISO 8601, or .NET's own notation).</summary>
    /// <returns>The duration.</returns>
    public Duration ReadDuration()
    {
        const string Expected = "a duration (ISO 8601)";
        var start = _position;
        if (!Duration.TryParse(Utf8Text(Expected), out Duration value))
        {
            ThrowExpected(start, Expected);
        }

        return value;
    }

    /// <summary>Reads a duration (ISO 8601), or null.</summary>
    /// <returns>The duration, or <see langword="null"/>.</returns>
    public Duration? ReadDurationOrNull() => TryReadNull() ? null : ReadDuration();

    /// <summary>Reads a URI or a relative reference (RFC 3986).</summary>
    /// <returns>The URI.</returns>
    public Uri ReadUri()
    {
        const string Expected = "a URI";
        var start = _position;
        if (!Uri.TryCreate(Encoding.UTF8.GetString(Utf8Text(Expected)), UriKind.RelativeOrAbsolute, out var value))
        {
            ThrowExpected(start, Expected);
        }

        return value;
    }

    /// <summary>Reads a URI or a relative reference (RFC 3986), or null.</summary>
    /// <returns>The URI, or <see langword="null"/>.</returns>
    public Uri? ReadUriOrNull() => TryReadNull() ? null : ReadUri();

    /// <summary>Reads bytes in base64 or base64url (RFC 4648, sections 4 and 5), with padding or without.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ReadBytes()
    {
        const string Expected = "base64";
        var start = _position;
        if (!Base64Text.TryDecode(Utf8Text(Expected), out var value))
        {
            ThrowExpected(start, Expected);
        }

        return value;
    }

    /// <summary>Reads bytes in base64 or base64url, or null.</summary>
    /// <returns>The bytes, or <see langword="null"/>.</returns>
    public byte[]? ReadBytesOrNull() => TryReadNull() ? null : ReadBytes();

    /// <summary>Reads a value of any kind, null included.</summary>
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
        var text = Utf8Text(Expected);
        var isTrue = text.SequenceEqual("true"u8);
        if (!isTrue && !text.SequenceEqual("false"u8))
        {
            ThrowExpected(start, Expected);
        }

        return isTrue;
    }
}
