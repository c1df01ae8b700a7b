using System;
using System.Globalization;
using System.Numerics;

namespace Clientele.Json;

public ref partial struct JsonReader
{
    /// <summary>Reads a number as <see cref="SByte"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public sbyte ReadSByte() => ReadNumber<sbyte>();

    /// <summary>Reads a number as <see cref="SByte"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public sbyte? ReadSByteOrNull() => TryReadNull() ? null : ReadSByte();

    /// <summary>Reads a number as <see cref="Byte"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public byte ReadByte() => ReadNumber<byte>();

    /// <summary>Reads a number as <see cref="Byte"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public byte? ReadByteOrNull() => TryReadNull() ? null : ReadByte();

    /// <summary>Reads a number as <see cref="Int16"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public short ReadInt16() => ReadNumber<short>();

    /// <summary>Reads a number as <see cref="Int16"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public short? ReadInt16OrNull() => TryReadNull() ? null : ReadInt16();

    /// <summary>Reads a number as <see cref="UInt16"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public ushort ReadUInt16() => ReadNumber<ushort>();

    /// <summary>Reads a number as <see cref="UInt16"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public ushort? ReadUInt16OrNull() => TryReadNull() ? null : ReadUInt16();

    /// <summary>Reads a number as <see cref="Int32"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public int ReadInt32() => ReadNumber<int>();

    /// <summary>Reads a number as <see cref="Int32"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public int? ReadInt32OrNull() => TryReadNull() ? null : ReadInt32();

    /// <summary>Reads a number as <see cref="UInt32"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public uint ReadUInt32() => ReadNumber<uint>();

    /// <summary>Reads a number as <see cref="UInt32"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public uint? ReadUInt32OrNull() => TryReadNull() ? null : ReadUInt32();

    /// <summary>Reads a number as <see cref="Int64"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public long ReadInt64() => ReadNumber<long>();

    /// <summary>Reads a number as <see cref="Int64"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public long? ReadInt64OrNull() => TryReadNull() ? null : ReadInt64();

    /// <summary>Reads a number as <see cref="UInt64"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public ulong ReadUInt64() => ReadNumber<ulong>();

    /// <summary>Reads a number as <see cref="UInt64"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public ulong? ReadUInt64OrNull() => TryReadNull() ? null : ReadUInt64();

    /// <summary>Reads a number as <see cref="Single"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public float ReadSingle() => ReadNumber<float>();

    /// <summary>Reads a number as <see cref="Single"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public float? ReadSingleOrNull() => TryReadNull() ? null : ReadSingle();

    /// <summary>Reads a number as <see cref="Double"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public double ReadDouble() => ReadNumber<double>();

    /// <summary>Reads a number as <see cref="Double"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public double? ReadDoubleOrNull() => TryReadNull() ? null : ReadDouble();

    /// <summary>Reads a number as <see cref="Decimal"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public decimal ReadDecimal() => ReadNumber<decimal>();

    /// <summary>Reads a number as <see cref="Decimal"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public decimal? ReadDecimalOrNull() => TryReadNull() ? null : ReadDecimal();

    private T ReadNumber<T>()
        where T : struct, INumberBase<T>, IUtf8SpanParsable<T>
    {
        var text = NumberText();
        if (!T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !T.IsFinite(value))
        {
            Throw($"'{System.Text.Encoding.UTF8.GetString(text)}' is no {typeof(T).Name}");
        }

        return value;
    }

    private ReadOnlySpan<byte> NumberText()
    {
        var next = Peek();
        if (next == '"' && _numbersFromStrings)
        {
            return StringBody();
        }

        if (next == 'n')
        {
            ThrowNull();
        }

        return Number();
    }
}
