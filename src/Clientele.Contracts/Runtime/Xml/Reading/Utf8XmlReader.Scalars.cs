using System;
using System.Text;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Reads a number as <see cref="SByte"/>.</summary>
    /// <returns>The value.</returns>
    public sbyte ReadSByte() => ToSByte(Trimmed());

    /// <summary>Reads a number as <see cref="SByte"/>, which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public sbyte? ReadSByteOrNull() => TryValue(out var text) ? Kept(ToSByte(text)) : null;

    /// <summary>Reads a number as <see cref="Byte"/>.</summary>
    /// <returns>The value.</returns>
    public byte ReadByte() => ToByte(Trimmed());

    /// <summary>Reads a number as <see cref="Byte"/>, which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public byte? ReadByteOrNull() => TryValue(out var text) ? Kept(ToByte(text)) : null;

    /// <summary>Reads a number as <see cref="Int16"/>.</summary>
    /// <returns>The value.</returns>
    public short ReadInt16() => ToInt16(Trimmed());

    /// <summary>Reads a number as <see cref="Int16"/>, which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public short? ReadInt16OrNull() => TryValue(out var text) ? Kept(ToInt16(text)) : null;

    /// <summary>Reads a number as <see cref="UInt16"/>.</summary>
    /// <returns>The value.</returns>
    public ushort ReadUInt16() => ToUInt16(Trimmed());

    /// <summary>Reads a number as <see cref="UInt16"/>, which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public ushort? ReadUInt16OrNull() => TryValue(out var text) ? Kept(ToUInt16(text)) : null;

    /// <summary>Reads a number as <see cref="Int32"/>.</summary>
    /// <returns>The value.</returns>
    public int ReadInt32() => ToInt32(Trimmed());

    /// <summary>Reads a number as <see cref="Int32"/>, which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public int? ReadInt32OrNull() => TryValue(out var text) ? Kept(ToInt32(text)) : null;

    /// <summary>Reads a number as <see cref="UInt32"/>.</summary>
    /// <returns>The value.</returns>
    public uint ReadUInt32() => ToUInt32(Trimmed());

    /// <summary>Reads a number as <see cref="UInt32"/>, which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public uint? ReadUInt32OrNull() => TryValue(out var text) ? Kept(ToUInt32(text)) : null;

    /// <summary>Reads a number as <see cref="Int64"/>.</summary>
    /// <returns>The value.</returns>
    public long ReadInt64() => ToInt64(Trimmed());

    /// <summary>Reads a number as <see cref="Int64"/>, which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public long? ReadInt64OrNull() => TryValue(out var text) ? Kept(ToInt64(text)) : null;

    /// <summary>Reads a number as <see cref="UInt64"/>.</summary>
    /// <returns>The value.</returns>
    public ulong ReadUInt64() => ToUInt64(Trimmed());

    /// <summary>Reads a number as <see cref="UInt64"/>, which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public ulong? ReadUInt64OrNull() => TryValue(out var text) ? Kept(ToUInt64(text)) : null;

    /// <summary>Reads a number as <see cref="Decimal"/>.</summary>
    /// <returns>The value.</returns>
    public decimal ReadDecimal() => ToDecimal(Trimmed());

    /// <summary>Reads a number as <see cref="Decimal"/>, which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public decimal? ReadDecimalOrNull() => TryValue(out var text) ? Kept(ToDecimal(text)) : null;

    /// <summary>Reads a number as <see cref="Single"/> (XML Schema part 2, float).</summary>
    /// <returns>The value.</returns>
    public float ReadSingle() => ToSingle(Trimmed());

    /// <summary>Reads a number as <see cref="Single"/> (XML Schema part 2, float), which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public float? ReadSingleOrNull() => TryValue(out var text) ? Kept(ToSingle(text)) : null;

    /// <summary>Reads a number as <see cref="Double"/> (XML Schema part 2, double).</summary>
    /// <returns>The value.</returns>
    public double ReadDouble() => ToDouble(Trimmed());

    /// <summary>
    /// Reads a number as <see cref="Double"/> (XML Schema part 2, double), which may be nil or empty.
    /// </summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public double? ReadDoubleOrNull() => TryValue(out var text) ? Kept(ToDouble(text)) : null;

    /// <summary>Reads a boolean (XML Schema part 2).</summary>
    /// <returns>The value.</returns>
    public bool ReadBoolean() => ToBoolean(Trimmed());

    /// <summary>Reads a boolean (XML Schema part 2), which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public bool? ReadBooleanOrNull() => TryValue(out var text) ? Kept(ToBoolean(text)) : null;

    /// <summary>Reads a UUID (RFC 9562).</summary>
    /// <returns>The value.</returns>
    public Guid ReadGuid() => ToGuid(Trimmed());

    /// <summary>Reads a UUID (RFC 9562), which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public Guid? ReadGuidOrNull() => TryValue(out var text) ? Kept(ToGuid(text)) : null;

    /// <summary>Reads a date (XML Schema part 2).</summary>
    /// <returns>The value.</returns>
    public DateOnly ReadDate() => ToDate(Trimmed());

    /// <summary>Reads a date (XML Schema part 2), which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public DateOnly? ReadDateOrNull() => TryValue(out var text) ? Kept(ToDate(text)) : null;

    /// <summary>Reads a time (XML Schema part 2), ignoring an offset.</summary>
    /// <returns>The value.</returns>
    public TimeOnly ReadLocalTime() => ToLocalTime(Trimmed());

    /// <summary>Reads a time (XML Schema part 2), which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public TimeOnly? ReadLocalTimeOrNull() => TryValue(out var text) ? Kept(ToLocalTime(text)) : null;

    /// <summary>Reads a time (XML Schema part 2) with its offset, if there is one.</summary>
    /// <returns>The value.</returns>
    public OffsetTime ReadTime() => ToTime(Trimmed());

    /// <summary>Reads a time (XML Schema part 2) with its offset, which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public OffsetTime? ReadTimeOrNull() => TryValue(out var text) ? Kept(ToTime(text)) : null;

    /// <summary>Reads a duration (XML Schema part 2).</summary>
    /// <returns>The value.</returns>
    public Duration ReadDuration() => ToDuration(Trimmed());

    /// <summary>Reads a duration (XML Schema part 2), which may be nil or empty.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public Duration? ReadDurationOrNull() => TryValue(out var text) ? Kept(ToDuration(text)) : null;

    /// <summary>Reads a URI or a relative reference (RFC 3986).</summary>
    /// <returns>The value.</returns>
    public Uri ReadUri() => ToUri(Trimmed());

    /// <summary>Reads a URI or a relative reference (RFC 3986), which may be nil.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public Uri? ReadUriOrNull() => TryReadNil() ? null : ReadUri();

    /// <summary>Reads bytes in base64 (RFC 4648, section 4).</summary>
    /// <returns>The value.</returns>
    public byte[] ReadBytes() => ToBytes(Trimmed());

    /// <summary>Reads bytes in base64 (RFC 4648, section 4), which may be nil.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public byte[]? ReadBytesOrNull() => TryReadNil() ? null : ReadBytes();

    private ReadOnlySpan<byte> Trimmed()
    {
        var text = Value();
        return text.IsEmpty || (text[0] > ' ' && text[^1] > ' ') ? text : text.Trim(" \t\r\n"u8);
    }

    /// <summary>Consumes the value.</summary>
    /// <returns>
    /// <see langword="true"/> if there is a value, that is, neither nil nor white space; otherwise,
    /// <see langword="false"/>.
    /// </returns>
    private bool TryValue(out ReadOnlySpan<byte> text)
    {
        text = TryReadNil() ? default : Trimmed();
        return !text.IsEmpty;
    }

    private sbyte ToSByte(ReadOnlySpan<byte> text) =>
        XmlScalars.TryNumber<sbyte>(text, out var value) ? value : Refuse<sbyte>(text, "SByte");

    private byte ToByte(ReadOnlySpan<byte> text) =>
        XmlScalars.TryNumber<byte>(text, out var value) ? value : Refuse<byte>(text, "Byte");

    private short ToInt16(ReadOnlySpan<byte> text) =>
        XmlScalars.TryNumber<short>(text, out var value) ? value : Refuse<short>(text, "Int16");

    private ushort ToUInt16(ReadOnlySpan<byte> text) =>
        XmlScalars.TryNumber<ushort>(text, out var value) ? value : Refuse<ushort>(text, "UInt16");

    private int ToInt32(ReadOnlySpan<byte> text) =>
        XmlScalars.TryNumber<int>(text, out var value) ? value : Refuse<int>(text, "Int32");

    private uint ToUInt32(ReadOnlySpan<byte> text) =>
        XmlScalars.TryNumber<uint>(text, out var value) ? value : Refuse<uint>(text, "UInt32");

    private long ToInt64(ReadOnlySpan<byte> text) =>
        XmlScalars.TryNumber<long>(text, out var value) ? value : Refuse<long>(text, "Int64");

    private ulong ToUInt64(ReadOnlySpan<byte> text) =>
        XmlScalars.TryNumber<ulong>(text, out var value) ? value : Refuse<ulong>(text, "UInt64");

    private decimal ToDecimal(ReadOnlySpan<byte> text) =>
        XmlScalars.TryNumber<decimal>(text, out var value) ? value : Refuse<decimal>(text, "Decimal");

    private float ToSingle(ReadOnlySpan<byte> text) =>
        XmlScalars.TryFloat<float>(text, out var value) ? value : Refuse<float>(text, "number");

    private double ToDouble(ReadOnlySpan<byte> text) =>
        XmlScalars.TryFloat<double>(text, out var value) ? value : Refuse<double>(text, "number");

    private bool ToBoolean(ReadOnlySpan<byte> text) =>
        XmlScalars.TryBoolean(text, out var value) ? value : Refuse<bool>(text, "boolean");

    private Guid ToGuid(ReadOnlySpan<byte> text) =>
        XmlScalars.TryGuid(text, out var value) ? value : Refuse<Guid>(text, "UUID");

    private DateOnly ToDate(ReadOnlySpan<byte> text) =>
        XmlScalars.TryDate(text, out var value) ? value : Refuse<DateOnly>(text, "date");

    private DateTimeOffset ToDateTime(ReadOnlySpan<byte> text) =>
        XmlScalars.TryDateTime(text, out var value) ? value : Refuse<DateTimeOffset>(text, "dateTime");

    private TimeOnly ToLocalTime(ReadOnlySpan<byte> text) =>
        XmlScalars.TryTime(text, out var value) ? value : Refuse<TimeOnly>(text, "time");

    private OffsetTime ToTime(ReadOnlySpan<byte> text) =>
        OffsetTime.TryParse(text, out OffsetTime value) ? value : Refuse<OffsetTime>(text, "time");

    private byte[] ToBytes(ReadOnlySpan<byte> text) =>
        XmlScalars.TryBytes(text, out var value) ? value : Refuse<byte[]>(text, "base64 text");

    private Duration ToDuration(ReadOnlySpan<byte> text) =>
        Duration.TryParse(text, out Duration value) ? value : Refuse<Duration>(text, "duration");

    private Uri ToUri(ReadOnlySpan<byte> text) =>
        Uri.TryCreate(Encoding.UTF8.GetString(text), UriKind.RelativeOrAbsolute, out var value)
            ? value
            : Refuse<Uri>(text, "URI");
}
