using System;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Parses the lexical forms of XML Schema, part 2, and those that .NET writes in their place, without surrounding white
/// space.
/// </summary>
internal static class XmlScalars
{
    private const int OffsetLength = 6;
    private const int MaxFractionDigits = 16;
    private const int MaxDateLength = 128;

    /// <summary>The limit below which all integers are exact as doubles.</summary>
    private const ulong MaxExactDouble = 1UL << 53;

    private static ReadOnlySpan<double> ExactPowers =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19];

    public static bool TryNumber<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, INumberBase<T>
    {
        if (TryParts(text, out var digits, out var scale, out var isNegative))
        {
            if (typeof(T) == typeof(decimal) && digits != 0)
            {
                value = (T)(object)new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
                return true;
            }

            if (typeof(T) == typeof(int) && scale == 0 && digits <= int.MaxValue)
            {
                value = (T)(object)(isNegative ? -(int)digits : (int)digits);
                return true;
            }

            if (typeof(T) == typeof(long) && scale == 0 && digits <= long.MaxValue)
            {
                value = (T)(object)(isNegative ? -(long)digits : (long)digits);
                return true;
            }
        }

        var style =
            typeof(T) == typeof(decimal)
                ? NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
                : NumberStyles.AllowLeadingSign;
        return T.TryParse(text, style, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryFloat<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        // The quotient of two exact numbers is rounded only once, so it is the nearest.
        if (
            typeof(T) == typeof(double)
            && TryParts(text, out var digits, out var scale, out var isNegative)
            && digits <= MaxExactDouble
        )
        {
            var quotient = digits / ExactPowers[scale];
            value = (T)(object)(isNegative ? -quotient : quotient);
            return true;
        }

        if (text.EndsWith("INF"u8))
        {
            value = text[0] == '-' ? T.NegativeInfinity : T.PositiveInfinity;
            return text.Length == 3 || (text.Length == 4 && text[0] is (byte)'-' or (byte)'+');
        }

        const NumberStyles style =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return T.TryParse(text, style, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryBoolean(ReadOnlySpan<byte> text, out bool value)
    {
        value = text.SequenceEqual("true"u8) || text.SequenceEqual("1"u8) || Ascii.EqualsIgnoreCase(text, "true"u8);
        return value
            || text.SequenceEqual("false"u8)
            || text.SequenceEqual("0"u8)
            || Ascii.EqualsIgnoreCase(text, "false"u8);
    }

    public static bool TryGuid(ReadOnlySpan<byte> text, out Guid value) =>
        (Utf8Parser.TryParse(text, out value, out var consumed, 'D') && consumed == text.Length)
        || Guid.TryParse(Encoding.UTF8.GetString(text), out value);

    /// <summary>
    /// Parses a date, ignoring an offset, or a dateTime at midnight, which is how .NET's own serializers write dates.
    /// </summary>
    public static bool TryDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        const int dateLength = 10;
        if (text.Length <= dateLength)
        {
            return IsoDateTime.TryParseDate(text, out value);
        }

        value = default;
        var rest = text[dateLength..];
        if (rest[0] == 'T')
        {
            return TryDateTime(text, out var moment)
                && moment.TimeOfDay == TimeSpan.Zero
                && IsoDateTime.TryParseDate(text[..dateLength], out value);
        }

        return WithoutOffset(rest).IsEmpty && IsoDateTime.TryParseDate(text[..dateLength], out value);
    }

    /// <summary>Parses a time, ignoring an offset.</summary>
    public static bool TryTime(ReadOnlySpan<byte> text, out TimeOnly value) =>
        IsoDateTime.TryParseTime(WithoutOffset(text), out value);

    /// <summary>
    /// Parses a dateTime, which is UTC without an offset. 24:00:00 is the start of the next day. Digits beyond ticks
    /// are truncated.
    /// </summary>
    public static bool TryDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        if (IsoDateTime.TryParse(text, out value))
        {
            return true;
        }

        const int timeStart = 11;
        const int secondsEnd = 19;
        if (text.Length is < secondsEnd or > MaxDateLength)
        {
            return false;
        }

        Span<byte> copy = stackalloc byte[MaxDateLength];
        var digits =
            text.Length > secondsEnd && text[secondsEnd] is (byte)'.'
                ? text[(secondsEnd + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9')
                : 0;
        digits = digits < 0 ? text.Length - secondsEnd - 1 : digits;
        var kept = Math.Min(digits, MaxFractionDigits) + (digits > 0 ? 1 : 0);
        text[..(secondsEnd + kept)].CopyTo(copy);
        var rest = text[(secondsEnd + digits + (digits > 0 ? 1 : 0))..];
        rest.CopyTo(copy[(secondsEnd + kept)..]);
        copy = copy[..(secondsEnd + kept + rest.Length)];
        var isMidnight = copy[timeStart..].StartsWith("24:00:00"u8);
        if (isMidnight)
        {
            "00"u8.CopyTo(copy[timeStart..]);
        }

        if (
            !IsoDateTime.TryParse(copy, out value)
            || (isMidnight && (value.TimeOfDay != TimeSpan.Zero || value.Date == DateTime.MaxValue.Date))
        )
        {
            return false;
        }

        value = isMidnight ? value.AddDays(1) : value;
        return true;
    }

    public static bool TryBytes(ReadOnlySpan<byte> text, out byte[] value) => Base64Text.TryDecode(text, out value);

    /// <summary>Converts text to a JSON string.</summary>
    public static JsonElement ToJsonString(string text)
    {
        using var document = JsonDocument.Parse(string.Concat("\"", JsonEncodedText.Encode(text).ToString(), "\""));
        return document.RootElement.Clone();
    }

    /// <summary>
    /// Parses the parts of a number of common size. Anything else, valid or not, is left to the framework.
    /// </summary>
    private static bool TryParts(ReadOnlySpan<byte> text, out ulong digits, out int scale, out bool isNegative)
    {
        const int maxLength = 19;
        isNegative = !text.IsEmpty && text[0] == '-';
        text = isNegative ? text[1..] : text;
        digits = 0;
        scale = 0;
        if (text.Length is 0 or > maxLength)
        {
            return false;
        }

        var point = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = (uint)text[i] - '0';
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
                continue;
            }

            if (text[i] != '.' || point >= 0)
            {
                return false;
            }

            point = i;
        }

        scale = point < 0 ? 0 : text.Length - point - 1;
        return text.Length > (point < 0 ? 0 : 1);
    }

    private static ReadOnlySpan<byte> WithoutOffset(ReadOnlySpan<byte> text) =>
        text switch
        {
            [.., (byte)'Z'] => text[..^1],
            [
                ..,
                (byte)'+'
                or (byte)'-',
                >= (byte)'0'
                and <= (byte)'1',
                >= (byte)'0'
                and <= (byte)'9',
                (byte)':',
                >= (byte)'0'
                and <= (byte)'5',
                >= (byte)'0'
                and <= (byte)'9',
            ] => text[..^OffsetLength],
            _ => text,
        };
}
