using System;
using System.Globalization;
using System.Numerics;

namespace Clientele.Json;

public ref partial struct JsonReader
{
    private const int MaxUsualDigits = 18;

    /// <summary>Reads a number as <see cref="SByte"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public sbyte ReadSByte() => ReadInteger<sbyte>();

    /// <summary>Reads a number as <see cref="SByte"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public sbyte? ReadSByteOrNull() => TryReadNull() ? null : ReadSByte();

    /// <summary>Reads a number as <see cref="Byte"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public byte ReadByte() => ReadInteger<byte>();

    /// <summary>Reads a number as <see cref="Byte"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public byte? ReadByteOrNull() => TryReadNull() ? null : ReadByte();

    /// <summary>Reads a number as <see cref="Int16"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public short ReadInt16() => ReadInteger<short>();

    /// <summary>Reads a number as <see cref="Int16"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public short? ReadInt16OrNull() => TryReadNull() ? null : ReadInt16();

    /// <summary>Reads a number as <see cref="UInt16"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public ushort ReadUInt16() => ReadInteger<ushort>();

    /// <summary>Reads a number as <see cref="UInt16"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public ushort? ReadUInt16OrNull() => TryReadNull() ? null : ReadUInt16();

    /// <summary>Reads a number as <see cref="Int32"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public int ReadInt32() => ReadInteger<int>();

    /// <summary>Reads a number as <see cref="Int32"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public int? ReadInt32OrNull() => TryReadNull() ? null : ReadInt32();

    /// <summary>Reads a number as <see cref="UInt32"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public uint ReadUInt32() => ReadInteger<uint>();

    /// <summary>Reads a number as <see cref="UInt32"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public uint? ReadUInt32OrNull() => TryReadNull() ? null : ReadUInt32();

    /// <summary>Reads a number as <see cref="Int64"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public long ReadInt64() => ReadInteger<long>();

    /// <summary>Reads a number as <see cref="Int64"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public long? ReadInt64OrNull() => TryReadNull() ? null : ReadInt64();

    /// <summary>Reads a number as <see cref="UInt64"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is refused.</returns>
    public ulong ReadUInt64() => ReadInteger<ulong>();

    /// <summary>Reads a number as <see cref="UInt64"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public ulong? ReadUInt64OrNull() => TryReadNull() ? null : ReadUInt64();

    /// <summary>Reads a number as <see cref="Single"/>.</summary>
    /// <returns>The number; one out of range is refused.</returns>
    public float ReadSingle() => ReadNumber<float>();

    /// <summary>Reads a number as <see cref="Single"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public float? ReadSingleOrNull() => TryReadNull() ? null : ReadSingle();

    /// <summary>Reads a number as <see cref="Double"/>.</summary>
    /// <returns>The number; one out of range is refused.</returns>
    public double ReadDouble() => ReadNumber<double>();

    /// <summary>Reads a number as <see cref="Double"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public double? ReadDoubleOrNull() => TryReadNull() ? null : ReadDouble();

    /// <summary>Reads a number as <see cref="Decimal"/>.</summary>
    /// <returns>The number; one out of range is refused.</returns>
    public decimal ReadDecimal() => ReadNumber<decimal>();

    /// <summary>Reads a number as <see cref="Decimal"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public decimal? ReadDecimalOrNull() => TryReadNull() ? null : ReadDecimal();

    private T ReadInteger<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var start = _position;
        if (TryReadDigits(out var number))
        {
            var value = T.CreateSaturating(number);
            if (long.CreateSaturating(value) == number)
            {
                return value;
            }

            _position = start;
        }

        return ReadNumber<T>();
    }

    /// <summary>Consumes an integer of usual size; anything else, right or wrong, is left to the careful way.</summary>
    private bool TryReadDigits(out long number)
    {
        SkipWhiteSpace();
        var position = _position;
        var isNegative = Current == '-';
        if (isNegative)
        {
            position++;
        }

        number = 0;
        var start = position;
        while ((uint)position < (uint)_data.Length && (uint)(_data[position] - '0') <= 9)
        {
            number = unchecked((number * 10) + (_data[position++] - '0'));
        }

        var length = position - start;
        if (length is 0 or > MaxUsualDigits || (length > 1 && _data[start] == '0') || position >= _data.Length || !EndsNumber(_data[position]))
        {
            return false;
        }

        number = isNegative ? -number : number;
        _position = position;
        return true;
    }

    private static bool EndsNumber(byte next) => next is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\r' or (byte)'\n';

    private T ReadNumber<T>()
        where T : struct, INumberBase<T>, IMinMaxValue<T>
    {
        var next = Peek();
        var start = _position;
        var text = NumberText(next);
        if (!T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !T.IsFinite(value))
        {
            ThrowExpected(start, T.IsInteger(T.MaxValue) && typeof(T) != typeof(decimal)
                ? $"an integer from {T.MinValue} to {T.MaxValue}"
                : "a number that fits");
        }

        return value;
    }

    private ReadOnlySpan<byte> NumberText(int next)
    {
        if (next == '"' && _settings.FromStrings)
        {
            var start = _position;
            var text = Utf8Text("a number");
            if (!IsNumber(text))
            {
                ThrowExpected(start, "a number");
            }

            return text;
        }

        if (next is not ('-' or (>= '0' and <= '9')))
        {
            ThrowUnexpected(next, "a number");
        }

        return Number();
    }
}
