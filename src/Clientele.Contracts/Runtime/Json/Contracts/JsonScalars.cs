using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Clientele.Runtime.Json;

/// <summary>Provides contracts for items of collections that are not of emitted types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "They are called as the types.")]
public static class JsonScalars
{
    // Each is created when first used, so that trimming can remove the others.
    private static JsonContract<string>? _string;
    private static JsonContract<bool>? _boolean;
    private static JsonContract<sbyte>? _sByte;
    private static JsonContract<byte>? _byte;
    private static JsonContract<short>? _int16;
    private static JsonContract<ushort>? _uInt16;
    private static JsonContract<int>? _int32;
    private static JsonContract<uint>? _uInt32;
    private static JsonContract<long>? _int64;
    private static JsonContract<ulong>? _uInt64;
    private static JsonContract<float>? _single;
    private static JsonContract<double>? _double;
    private static JsonContract<decimal>? _decimal;
    private static JsonContract<byte[]>? _bytes;
    private static JsonContract<byte[]>? _urlBytes;
    private static JsonContract<Guid>? _guid;
    private static JsonContract<DateOnly>? _date;
    private static JsonContract<DateTimeOffset>? _dateTime;
    private static JsonContract<OffsetTime>? _time;
    private static JsonContract<TimeOnly>? _localTime;
    private static JsonContract<Duration>? _duration;
    private static JsonContract<Uri>? _uri;
    private static JsonContract<JsonElement>? _element;

    /// <summary>Gets the contract of <see cref="string"/>.</summary>
    public static JsonContract<string> String =>
        _string ??= new(
            static (ref JsonReader reader) => reader.ReadString(),
            static (ref JsonWriter writer, string value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="bool"/>.</summary>
    public static JsonContract<bool> Boolean =>
        _boolean ??= new(
            static (ref JsonReader reader) => reader.ReadBoolean(),
            static (ref JsonWriter writer, bool value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="sbyte"/>.</summary>
    public static JsonContract<sbyte> SByte =>
        _sByte ??= new(
            static (ref JsonReader reader) => reader.ReadSByte(),
            static (ref JsonWriter writer, sbyte value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="byte"/>.</summary>
    public static JsonContract<byte> Byte =>
        _byte ??= new(
            static (ref JsonReader reader) => reader.ReadByte(),
            static (ref JsonWriter writer, byte value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="short"/>.</summary>
    public static JsonContract<short> Int16 =>
        _int16 ??= new(
            static (ref JsonReader reader) => reader.ReadInt16(),
            static (ref JsonWriter writer, short value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="ushort"/>.</summary>
    public static JsonContract<ushort> UInt16 =>
        _uInt16 ??= new(
            static (ref JsonReader reader) => reader.ReadUInt16(),
            static (ref JsonWriter writer, ushort value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="int"/>.</summary>
    public static JsonContract<int> Int32 =>
        _int32 ??= new(
            static (ref JsonReader reader) => reader.ReadInt32(),
            static (ref JsonWriter writer, int value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="uint"/>.</summary>
    public static JsonContract<uint> UInt32 =>
        _uInt32 ??= new(
            static (ref JsonReader reader) => reader.ReadUInt32(),
            static (ref JsonWriter writer, uint value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="long"/>.</summary>
    public static JsonContract<long> Int64 =>
        _int64 ??= new(
            static (ref JsonReader reader) => reader.ReadInt64(),
            static (ref JsonWriter writer, long value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="ulong"/>.</summary>
    public static JsonContract<ulong> UInt64 =>
        _uInt64 ??= new(
            static (ref JsonReader reader) => reader.ReadUInt64(),
            static (ref JsonWriter writer, ulong value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="float"/>.</summary>
    public static JsonContract<float> Single =>
        _single ??= new(
            static (ref JsonReader reader) => reader.ReadSingle(),
            static (ref JsonWriter writer, float value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="double"/>.</summary>
    public static JsonContract<double> Double =>
        _double ??= new(
            static (ref JsonReader reader) => reader.ReadDouble(),
            static (ref JsonWriter writer, double value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="decimal"/>.</summary>
    public static JsonContract<decimal> Decimal =>
        _decimal ??= new(
            static (ref JsonReader reader) => reader.ReadDecimal(),
            static (ref JsonWriter writer, decimal value) => writer.Write(value)
        );

    /// <summary>Gets the contract of base64 texts.</summary>
    public static JsonContract<byte[]> Bytes =>
        _bytes ??= new(
            static (ref JsonReader reader) => reader.ReadBytes(),
            static (ref JsonWriter writer, byte[] value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="Guid"/>.</summary>
    public static JsonContract<Guid> Guid =>
        _guid ??= new(
            static (ref JsonReader reader) => reader.ReadGuid(),
            static (ref JsonWriter writer, Guid value) => writer.Write(value)
        );

    /// <summary>Gets the contract of dates (RFC 3339).</summary>
    public static JsonContract<DateOnly> Date =>
        _date ??= new(
            static (ref JsonReader reader) => reader.ReadDate(),
            static (ref JsonWriter writer, DateOnly value) => writer.Write(value)
        );

    /// <summary>Gets the contract of dates with times (RFC 3339).</summary>
    public static JsonContract<DateTimeOffset> DateTime =>
        _dateTime ??= new(
            static (ref JsonReader reader) => reader.ReadDateTime(),
            static (ref JsonWriter writer, DateTimeOffset value) => writer.Write(value)
        );

    /// <summary>Gets the contract of times of day with their offsets (RFC 3339).</summary>
    public static JsonContract<OffsetTime> Time =>
        _time ??= new(
            static (ref JsonReader reader) => reader.ReadTime(),
            static (ref JsonWriter writer, OffsetTime value) => writer.Write(value)
        );

    /// <summary>Gets the contract of times of day.</summary>
    public static JsonContract<TimeOnly> LocalTime =>
        _localTime ??= new(
            static (ref JsonReader reader) => reader.ReadLocalTime(),
            static (ref JsonWriter writer, TimeOnly value) => writer.Write(value)
        );

    /// <summary>Gets the contract of base64url texts.</summary>
    public static JsonContract<byte[]> UrlBytes =>
        _urlBytes ??= new(
            static (ref JsonReader reader) => reader.ReadBytes(),
            static (ref JsonWriter writer, byte[] value) => writer.WriteBase64Url(value)
        );

    /// <summary>Gets the contract of durations (ISO 8601).</summary>
    public static JsonContract<Duration> Duration =>
        _duration ??= new(
            static (ref JsonReader reader) => reader.ReadDuration(),
            static (ref JsonWriter writer, Duration value) => writer.Write(value)
        );

    /// <summary>Gets the contract of <see cref="Uri"/>.</summary>
    public static JsonContract<Uri> Uri =>
        _uri ??= new(
            static (ref JsonReader reader) => reader.ReadUri(),
            static (ref JsonWriter writer, Uri value) => writer.Write(value)
        );

    /// <summary>Gets the contract of arbitrary JSON.</summary>
    public static JsonContract<JsonElement> Element =>
        _element ??= new(
            static (ref JsonReader reader) => reader.ReadElement(),
            static (ref JsonWriter writer, JsonElement value) => writer.Write(value)
        );
}
