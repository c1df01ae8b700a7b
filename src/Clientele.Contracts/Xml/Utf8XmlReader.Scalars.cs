using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace Clientele.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Reads text; white space stays.</summary>
    /// <returns>The text.</returns>
    public string ReadString() => Encoding.UTF8.GetString(Value());

    /// <summary>Reads text, or nil.</summary>
    /// <returns>The text, or <see langword="null"/>.</returns>
    public string? ReadStringOrNull() => TryReadNil() ? null : ReadString();

    /// <summary>Reads a number as <see cref="SByte"/>.</summary>
    /// <returns>The value.</returns>
    public sbyte ReadSByte() => ReadNumber<sbyte>();

    /// <summary>Reads a number as <see cref="SByte"/>, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public sbyte? ReadSByteOrNull() => IsNothing() ? null : ReadSByte();

    /// <summary>Reads a number as <see cref="Byte"/>.</summary>
    /// <returns>The value.</returns>
    public byte ReadByte() => ReadNumber<byte>();

    /// <summary>Reads a number as <see cref="Byte"/>, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public byte? ReadByteOrNull() => IsNothing() ? null : ReadByte();

    /// <summary>Reads a number as <see cref="Int16"/>.</summary>
    /// <returns>The value.</returns>
    public short ReadInt16() => ReadNumber<short>();

    /// <summary>Reads a number as <see cref="Int16"/>, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public short? ReadInt16OrNull() => IsNothing() ? null : ReadInt16();

    /// <summary>Reads a number as <see cref="UInt16"/>.</summary>
    /// <returns>The value.</returns>
    public ushort ReadUInt16() => ReadNumber<ushort>();

    /// <summary>Reads a number as <see cref="UInt16"/>, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public ushort? ReadUInt16OrNull() => IsNothing() ? null : ReadUInt16();

    /// <summary>Reads a number as <see cref="Int32"/>.</summary>
    /// <returns>The value.</returns>
    public int ReadInt32() => ReadNumber<int>();

    /// <summary>Reads a number as <see cref="Int32"/>, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public int? ReadInt32OrNull() => IsNothing() ? null : ReadInt32();

    /// <summary>Reads a number as <see cref="UInt32"/>.</summary>
    /// <returns>The value.</returns>
    public uint ReadUInt32() => ReadNumber<uint>();

    /// <summary>Reads a number as <see cref="UInt32"/>, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public uint? ReadUInt32OrNull() => IsNothing() ? null : ReadUInt32();

    /// <summary>Reads a number as <see cref="Int64"/>.</summary>
    /// <returns>The value.</returns>
    public long ReadInt64() => ReadNumber<long>();

    /// <summary>Reads a number as <see cref="Int64"/>, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public long? ReadInt64OrNull() => IsNothing() ? null : ReadInt64();

    /// <summary>Reads a number as <see cref="UInt64"/>.</summary>
    /// <returns>The value.</returns>
    public ulong ReadUInt64() => ReadNumber<ulong>();

    /// <summary>Reads a number as <see cref="UInt64"/>, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public ulong? ReadUInt64OrNull() => IsNothing() ? null : ReadUInt64();

    /// <summary>Reads a number as <see cref="Decimal"/>.</summary>
    /// <returns>The value.</returns>
    public decimal ReadDecimal() => ReadNumber<decimal>();

    /// <summary>Reads a number as <see cref="Decimal"/>, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public decimal? ReadDecimalOrNull() => IsNothing() ? null : ReadDecimal();

    /// <summary>Reads a number as <see cref="Single"/> (XML Schema part 2, float).</summary>
    /// <returns>The value.</returns>
    public float ReadSingle() => (float)ReadDouble();

    /// <summary>Reads a number as <see cref="Single"/> (XML Schema part 2, float), or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public float? ReadSingleOrNull() => IsNothing() ? null : ReadSingle();

    /// <summary>Reads a number as <see cref="Double"/> (XML Schema part 2, double).</summary>
    /// <returns>The value.</returns>
    public double ReadDouble() => ToDouble(Trimmed());

    /// <summary>Reads a number as <see cref="Double"/> (XML Schema part 2, double), or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public double? ReadDoubleOrNull() => IsNothing() ? null : ReadDouble();

    /// <summary>Reads a boolean (XML Schema part 2).</summary>
    /// <returns>The value.</returns>
    public bool ReadBoolean() => ToBoolean(Trimmed());

    /// <summary>Reads a boolean (XML Schema part 2), or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public bool? ReadBooleanOrNull() => IsNothing() ? null : ReadBoolean();

    /// <summary>Reads a UUID (RFC 9562).</summary>
    /// <returns>The value.</returns>
    public Guid ReadGuid() => Parse(Guid.TryParse(Trimmed(), out var value), value, "UUID");

    /// <summary>Reads a UUID (RFC 9562), or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public Guid? ReadGuidOrNull() => IsNothing() ? null : ReadGuid();

    /// <summary>Reads a date (XML Schema part 2).</summary>
    /// <returns>The value.</returns>
    public DateOnly ReadDate() => Parse(DateOnly.TryParse(Trimmed(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var value), value, "date");

    /// <summary>Reads a date (XML Schema part 2), or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public DateOnly? ReadDateOrNull() => IsNothing() ? null : ReadDate();

    /// <summary>Reads a dateTime (XML Schema part 2); one without offset is taken as UTC.</summary>
    /// <returns>The value.</returns>
    public DateTimeOffset ReadDateTime() => Parse(DateTimeOffset.TryParse(Trimmed(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value), value, "dateTime");

    /// <summary>Reads a dateTime (XML Schema part 2); one without offset is taken as UTC, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public DateTimeOffset? ReadDateTimeOrNull() => IsNothing() ? null : ReadDateTime();

    /// <summary>Reads a time (XML Schema part 2).</summary>
    /// <returns>The value.</returns>
    public TimeOnly ReadTime() => Parse(TimeOnly.TryParse(Trimmed(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var value), value, "time");

    /// <summary>Reads a time (XML Schema part 2), or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public TimeOnly? ReadTimeOrNull() => IsNothing() ? null : ReadTime();

    /// <summary>Reads a duration (XML Schema part 2).</summary>
    /// <returns>The value.</returns>
    public TimeSpan ReadDuration() => ToDuration(Trimmed());

    /// <summary>Reads a duration (XML Schema part 2), or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public TimeSpan? ReadDurationOrNull() => IsNothing() ? null : ReadDuration();

    /// <summary>Reads a URI or a relative reference (RFC 3986).</summary>
    /// <returns>The value.</returns>
    public Uri ReadUri() => Parse(Uri.TryCreate(Trimmed(), UriKind.RelativeOrAbsolute, out var value), value!, "URI");

    /// <summary>Reads a URI or a relative reference (RFC 3986), or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public Uri? ReadUriOrNull() => IsNothing() ? null : ReadUri();

    /// <summary>Reads bytes in base64 (RFC 4648, section 4).</summary>
    /// <returns>The value.</returns>
    public byte[] ReadBytes() => ToBytes(Trimmed());

    /// <summary>Reads bytes in base64 (RFC 4648, section 4), or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public byte[]? ReadBytesOrNull() => IsNothing() ? null : ReadBytes();

    /// <summary>Reads text as a JSON string.</summary>
    /// <returns>The value.</returns>
    public JsonElement ReadElement() => JsonElementOf(ReadString());

    /// <summary>Reads text as a JSON string, or nil, or nothing.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public JsonElement? ReadElementOrNull() => IsNothing() ? null : ReadElement();

    private bool IsNothing()
    {
        if (TryReadNil())
        {
            return true;
        }

        if (_attribute >= 0 || _isText)
        {
            return false;
        }

        var probe = this;
        if (!probe.Value().Trim(" \t\r\n"u8).IsEmpty)
        {
            return false;
        }

        Value();
        return true;
    }

    private string Trimmed() => Encoding.UTF8.GetString(Value().Trim(" \t\r\n"u8));

    private T ReadNumber<T>()
        where T : struct, IUtf8SpanParsable<T>
    {
        var text = Value().Trim(" \t\r\n"u8);
        return Parse(T.TryParse(text, CultureInfo.InvariantCulture, out var value), value, typeof(T).Name);
    }

    private readonly double ToDouble(string text) => text switch
    {
        "INF" or "+INF" => double.PositiveInfinity,
        "-INF" => double.NegativeInfinity,
        _ => Parse(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value), value, "number"),
    };

    private readonly bool ToBoolean(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "1" => true,
        "FALSE" or "0" => false,
        _ => Parse(false, false, "boolean"),
    };

    private readonly TimeSpan ToDuration(string text)
    {
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

    private readonly byte[] ToBytes(string text)
    {
        var bytes = new byte[text.Length];
        var parsed = Convert.TryFromBase64String(text, bytes, out var length);
        return Parse(parsed, bytes[..length], "base64 text");
    }

    private static JsonElement JsonElementOf(string text)
    {
        using var document = JsonDocument.Parse(string.Concat("\"", JsonEncodedText.Encode(text).ToString(), "\""));
        return document.RootElement.Clone();
    }

    private readonly T Parse<T>(bool parsed, T value, string expected)
    {
        if (!parsed)
        {
            Throw($"a {expected} is expected");
        }

        return value;
    }
}
