using System;
using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace Clientele.Json;

public ref partial struct JsonReader
{
    /// <summary>Reads a string.</summary>
    /// <returns>The string.</returns>
    public string ReadString()
    {
        var next = Peek();
        if (next == '"')
        {
            return Text(StringBody());
        }

        if (next == 'n')
        {
            ThrowNull();
        }

        ThrowExpected("a string");
        return "";
    }

    /// <summary>Reads a string, or null.</summary>
    /// <returns>The string, or <see langword="null"/>.</returns>
    public string? ReadStringOrNull() => TryReadNull() ? null : ReadString();

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
            case 'n':
                ThrowNull();
                return false;
            default:
                ThrowExpected("true or false");
                return false;
        }
    }

    /// <summary>Reads a boolean, or null.</summary>
    /// <returns>Its value, or <see langword="null"/>.</returns>
    public bool? ReadBooleanOrNull() => TryReadNull() ? null : ReadBoolean();

    /// <summary>Reads a UUID (RFC 9562).</summary>
    /// <returns>The UUID.</returns>
    public Guid ReadGuid() => Parse(Guid.TryParseExact(ReadString(), "D", out var value), value, "UUID");

    /// <summary>Reads a UUID (RFC 9562), or null.</summary>
    /// <returns>The UUID, or <see langword="null"/>.</returns>
    public Guid? ReadGuidOrNull() => TryReadNull() ? null : ReadGuid();

    /// <summary>Reads a full-date (RFC 3339).</summary>
    /// <returns>The date.</returns>
    public DateOnly ReadDate() =>
        Parse(DateOnly.TryParseExact(ReadString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value), value, "date");

    /// <summary>Reads a full-date (RFC 3339), or null.</summary>
    /// <returns>The date, or <see langword="null"/>.</returns>
    public DateOnly? ReadDateOrNull() => TryReadNull() ? null : ReadDate();

    /// <summary>Reads a date-time (RFC 3339); one without offset is taken as UTC.</summary>
    /// <returns>The moment with its offset.</returns>
    public DateTimeOffset ReadDateTime() => Parse(
        DateTimeOffset.TryParse(ReadString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value),
        value,
        "date-time");

    /// <summary>Reads a date-time (RFC 3339), or null.</summary>
    /// <returns>The moment, or <see langword="null"/>.</returns>
    public DateTimeOffset? ReadDateTimeOrNull() => TryReadNull() ? null : ReadDateTime();

    /// <summary>Reads a time of day.</summary>
    /// <returns>The time.</returns>
    public TimeOnly ReadTime() =>
        Parse(TimeOnly.TryParse(ReadString(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var value), value, "time");

    /// <summary>Reads a time of day, or null.</summary>
    /// <returns>The time, or <see langword="null"/>.</returns>
    public TimeOnly? ReadTimeOrNull() => TryReadNull() ? null : ReadTime();

    /// <summary>Reads a duration (ISO 8601, or .NET's own notation).</summary>
    /// <returns>The duration.</returns>
    public TimeSpan ReadDuration()
    {
        var text = ReadString();
        if (TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (FormatException)
        {
            Throw("a duration is expected");
            throw;
        }
    }

    /// <summary>Reads a duration (ISO 8601), or null.</summary>
    /// <returns>The duration, or <see langword="null"/>.</returns>
    public TimeSpan? ReadDurationOrNull() => TryReadNull() ? null : ReadDuration();

    /// <summary>Reads a URI or a relative reference (RFC 3986).</summary>
    /// <returns>The URI.</returns>
    public Uri ReadUri() => Parse(Uri.TryCreate(ReadString(), UriKind.RelativeOrAbsolute, out var value), value!, "URI");

    /// <summary>Reads a URI or a relative reference (RFC 3986), or null.</summary>
    /// <returns>The URI, or <see langword="null"/>.</returns>
    public Uri? ReadUriOrNull() => TryReadNull() ? null : ReadUri();

    /// <summary>Reads bytes in base64 (RFC 4648, section 4).</summary>
    /// <returns>The bytes.</returns>
    public byte[] ReadBytes()
    {
        var text = ReadString();
        var bytes = new byte[text.Length / 4 * 3];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            Throw("bytes in base64 are expected");
        }

        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <summary>Reads bytes in base64 (RFC 4648, section 4), or null.</summary>
    /// <returns>The bytes, or <see langword="null"/>.</returns>
    public byte[]? ReadBytesOrNull() => TryReadNull() ? null : ReadBytes();

    /// <summary>Reads a value of any kind, null included.</summary>
    /// <returns>The value, independent of the text.</returns>
    public JsonElement ReadElement()
    {
        var reader = new Utf8JsonReader(RawValue(), new JsonReaderOptions { MaxDepth = _maxDepth });
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Reads a value of any kind.</summary>
    /// <returns>The value, or <see langword="null"/> for null.</returns>
    public JsonElement? ReadElementOrNull() => TryReadNull() ? null : ReadElement();

    private readonly T Parse<T>(bool parsed, T value, string expected)
    {
        if (!parsed)
        {
            Throw($"a {expected} is expected");
        }

        return value;
    }
}
