using System;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    /// <summary>The number of digits that always fit in 64 bits.</summary>
    private const int MaxUsualDigits = 19;

    /// <summary>
    /// The limit below which every integer is an exact <see cref="double"/>. So are the powers of ten in
    /// <see cref="ExactPowers"/>, which is why their quotient is rounded only once, just as when parsing.
    /// </summary>
    private const ulong MaxExactDouble = 1UL << 53;

    private static ReadOnlySpan<double> ExactPowers =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19];

    /// <summary>Reads a number as <see cref="SByte"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is rejected.</returns>
    public sbyte ReadSByte() => ReadInteger<sbyte>();

    /// <summary>Reads a number as <see cref="SByte"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public sbyte? ReadSByteOrNull() => TryReadNull() ? null : Kept(ReadSByte());

    /// <summary>Reads a number as <see cref="Byte"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is rejected.</returns>
    public byte ReadByte() => ReadInteger<byte>();

    /// <summary>Reads a number as <see cref="Byte"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public byte? ReadByteOrNull() => TryReadNull() ? null : Kept(ReadByte());

    /// <summary>Reads a number as <see cref="Int16"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is rejected.</returns>
    public short ReadInt16() => ReadInteger<short>();

    /// <summary>Reads a number as <see cref="Int16"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public short? ReadInt16OrNull() => TryReadNull() ? null : Kept(ReadInt16());

    /// <summary>Reads a number as <see cref="UInt16"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is rejected.</returns>
    public ushort ReadUInt16() => ReadInteger<ushort>();

    /// <summary>Reads a number as <see cref="UInt16"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public ushort? ReadUInt16OrNull() => TryReadNull() ? null : Kept(ReadUInt16());

    /// <summary>Reads a number as <see cref="Int32"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is rejected.</returns>
    public int ReadInt32() => ReadInteger<int>();

    /// <summary>Reads a number as <see cref="Int32"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public int? ReadInt32OrNull() => TryReadNull() ? null : Kept(ReadInt32());

    /// <summary>Reads a number as <see cref="UInt32"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is rejected.</returns>
    public uint ReadUInt32() => ReadInteger<uint>();

    /// <summary>Reads a number as <see cref="UInt32"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public uint? ReadUInt32OrNull() => TryReadNull() ? null : Kept(ReadUInt32());

    /// <summary>Reads a number as <see cref="Int64"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is rejected.</returns>
    public long ReadInt64() => ReadInteger<long>();

    /// <summary>Reads a number as <see cref="Int64"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public long? ReadInt64OrNull() => TryReadNull() ? null : Kept(ReadInt64());

    /// <summary>Reads a number as <see cref="UInt64"/>.</summary>
    /// <returns>The number; one with a fraction or out of range is rejected.</returns>
    public ulong ReadUInt64() => ReadInteger<ulong>();

    /// <summary>Reads a number as <see cref="UInt64"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public ulong? ReadUInt64OrNull() => TryReadNull() ? null : Kept(ReadUInt64());

    /// <summary>Reads a number as <see cref="Single"/>.</summary>
    /// <returns>The number; one out of range is rejected.</returns>
    public float ReadSingle() => ReadNumber<float>();

    /// <summary>Reads a number as <see cref="Single"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public float? ReadSingleOrNull() => TryReadNull() ? null : Kept(ReadSingle());

    /// <summary>Reads a number as <see cref="Double"/>.</summary>
    /// <returns>The number; one out of range is rejected.</returns>
    public double ReadDouble()
    {
        var start = _position;
        if (TryReadParts(out var digits, out var scale, out var isNegative) && digits <= MaxExactDouble)
        {
            var value = digits / ExactPowers[scale];
            return isNegative ? -value : value;
        }

        _position = start;
        return ReadNumber<double>();
    }

    /// <summary>Reads a number as <see cref="Double"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public double? ReadDoubleOrNull() => TryReadNull() ? null : Kept(ReadDouble());

    /// <summary>Reads a number as <see cref="Decimal"/>.</summary>
    /// <returns>The number; one out of range is rejected.</returns>
    public decimal ReadDecimal()
    {
        var start = _position;
        if (TryReadParts(out var digits, out var scale, out var isNegative) && digits != 0)
        {
            return new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
        }

        _position = start;
        return ReadNumber<decimal>();
    }

    /// <summary>Reads a number as <see cref="Decimal"/>, or null.</summary>
    /// <returns>The number, or <see langword="null"/>.</returns>
    public decimal? ReadDecimalOrNull() => TryReadNull() ? null : Kept(ReadDecimal());

    private T ReadInteger<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var start = _position;
        if (TryReadParts(out var digits, out var scale, out var isNegative) && scale == 0 && digits <= long.MaxValue)
        {
            var number = isNegative ? -(long)digits : (long)digits;
            var value = T.CreateTruncating(number);
            if (long.CreateSaturating(value) == number)
            {
                return value;
            }
        }

        _position = start;
        return ReadNumber<T>();
    }

    /// <summary>
    /// Consumes a number of common size without exponent. Anything else, valid or not, is left to the slow path.
    /// </summary>
    /// <param name="digits">All digits.</param>
    /// <param name="scale">The number of digits after the decimal point.</param>
    /// <param name="isNegative">Whether there is a minus sign.</param>
    private bool TryReadParts(out ulong digits, out int scale, out bool isNegative)
    {
        SkipWhiteSpace();
        var data = _data;
        var position = _position;
        digits = 0;
        scale = 0;
        isNegative = (uint)position < (uint)data.Length && data[position] == '-';
        position += isNegative ? 1 : 0;
        var start = position;
        digits = Digits(data, ref position, digits);
        var count = position - start;
        if (count is 0 or > MaxUsualDigits || (count > 1 && data[start] == '0'))
        {
            return false;
        }

        if ((uint)position < (uint)data.Length && data[position] == '.')
        {
            var point = position++;
            digits = Digits(data, ref position, digits);
            scale = position - point - 1;
            if (scale == 0 || count + scale > MaxUsualDigits)
            {
                return false;
            }
        }

        _position = position;
        return (uint)position >= (uint)data.Length || EndsNumber(data[position]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Digits(ReadOnlySpan<byte> data, ref int position, ulong digits)
    {
        var i = position;
        while ((uint)i < (uint)data.Length && (uint)(data[i] - '0') is <= 9 and var digit)
        {
            digits = unchecked((digits * 10) + digit);
            i++;
        }

        position = i;
        return digits;
    }

    private static bool EndsNumber(byte next) =>
        next is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\r' or (byte)'\n';

    private T ReadNumber<T>()
        where T : struct, INumberBase<T>, IMinMaxValue<T>
    {
        var next = Peek();
        var start = _position;
        if (next == '"' && _settings.NamedNumbers && TryReadNamed(out T named))
        {
            return named;
        }

        var isRead = TryNumberText(next, out var text);
        return
            isRead
            && T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && T.IsFinite(value)
            ? value
            : RefusedNumber<T>(start, isRead ? Expected<T>() : "a number");
    }

    private static string Expected<T>()
        where T : struct, INumberBase<T>, IMinMaxValue<T>
    {
        // The maximum of a type with fractions does not reveal that it has them.
        var kind = T.IsInteger(T.One / (T.One + T.One)) ? "an integer" : "a number";
        return string.Create(CultureInfo.InvariantCulture, $"{kind} from {T.MinValue} to {T.MaxValue}");
    }

    /// <summary>Consumes a string that represents a number that JSON does not support.</summary>
    private bool TryReadNamed<T>(out T value)
        where T : struct, INumberBase<T>
    {
        value = default;
        var probe = this;
        var number = probe.ReadString() switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => 0,
        };
        if (double.IsFinite(number) || !(typeof(T) == typeof(double) || typeof(T) == typeof(float)))
        {
            return false;
        }

        value = T.CreateTruncating(number);
        _position = probe._position;
        return true;
    }

    private bool TryNumberText(int next, out ReadOnlySpan<byte> text)
    {
        if (next == '"' && _settings.FromStrings)
        {
            return TryUtf8Text(out text) && IsNumber(text);
        }

        var isNumber = next is '-' or (>= '0' and <= '9');
        text = isNumber ? Number() : default;
        return isNumber;
    }
}
