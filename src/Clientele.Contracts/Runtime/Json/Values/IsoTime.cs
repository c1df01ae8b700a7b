using System;
using System.Globalization;

namespace Clientele.Runtime.Json;

/// <summary>
/// Reads and writes times of day with an offset: full-time in RFC 3339 (section 5.6), and its variants that services
/// send.
/// </summary>
internal static class IsoTime
{
    /// <summary>The maximum length of a time in bytes.</summary>
    public const int MaxLength = 48;

    private const int MinutesLength = 5;
    private const int SecondsLength = 8;
    private const int MaxFraction = 28;
    private const int FractionDigits = 7;
    private const int MinutesOfHour = 60;
    private const int LastHour = 23;

    /// <summary>Parses a time. Seconds and offset may be absent, and an offset may have no colon.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">The time of day.</param>
    /// <param name="offset">The offset in minutes.</param>
    /// <param name="length">The number of bytes before the offset.</param>
    /// <param name="isExact">Whether <paramref name="time"/> represents all of them.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> text,
        out TimeOnly time,
        out int? offset,
        out int length,
        out bool isExact
    )
    {
        (time, offset, isExact) = (default, null, true);
        length = LengthOf(text);
        if (
            length is not MinutesLength and < SecondsLength
            || length > SecondsLength + 1 + MaxFraction
            || !TryOffset(text[length..], out offset)
        )
        {
            return false;
        }

        var local = text[..length];
        var isLeap = local.Length >= SecondsLength && local[6..SecondsLength].SequenceEqual("60"u8);
        isExact =
            !isLeap
            && (
                length <= SecondsLength + 1 + FractionDigits
                || local[(SecondsLength + 1 + FractionDigits)..].IndexOfAnyExcept((byte)'0') < 0
            );
        if (!isLeap)
        {
            return IsoDateTime.TryParseTime(
                length > SecondsLength + 1 + FractionDigits ? local[..(SecondsLength + 1 + FractionDigits)] : local,
                out time
            );
        }

        // A leap second is always the last second of a day in UTC.
        Span<byte> minute = [.. local[..MinutesLength]];
        var isTime =
            IsoDateTime.TryParseTime(minute, out var start)
            && (
                start.AddMinutes(-offset.GetValueOrDefault()) == new TimeOnly(LastHour, MinutesOfHour - 1)
                || offset is null
            );
        time = isTime ? start.Add(new TimeSpan(TimeSpan.TicksPerMinute - 1)) : default;
        return isTime && (length == SecondsLength || (local[SecondsLength] == '.' && length > SecondsLength + 1));
    }

    /// <summary>Writes a time, with a fraction only if it has one.</summary>
    public static int Format(TimeOnly time, Span<byte> target)
    {
        time.TryFormat(target, out var written, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>Writes an offset.</summary>
    public static int FormatOffset(int minutes, Span<byte> target)
    {
        if (minutes == 0)
        {
            target[0] = (byte)'Z';
            return 1;
        }

        target[0] = (byte)(minutes < 0 ? '-' : '+');
        minutes = Math.Abs(minutes);
        (minutes / MinutesOfHour).TryFormat(target[1..], out _, "00", CultureInfo.InvariantCulture);
        target[3] = (byte)':';
        (minutes % MinutesOfHour).TryFormat(target[4..], out _, "00", CultureInfo.InvariantCulture);
        return 6;
    }

    private static int LengthOf(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAny("Zz+-"u8);
        return length < 0 ? text.Length : length;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out int? minutes)
    {
        minutes = null;
        switch (text)
        {
            case []:
                return true;
            case [(byte)'Z' or (byte)'z']:
                minutes = 0;
                return true;
            case [_, var tens, var ones, (byte)':', var minuteTens, var minuteOnes]:
                return TryOffset(text[0], [tens, ones, minuteTens, minuteOnes], out minutes);
            case [_, _, _, _, _]:
                return TryOffset(text[0], text[1..], out minutes);
            default:
                return false;
        }
    }

    private static bool TryOffset(byte sign, ReadOnlySpan<byte> digits, out int? minutes)
    {
        minutes = null;
        if (digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
        {
            return false;
        }

        var (hours, rest) = (((digits[0] - '0') * 10) + digits[1] - '0', ((digits[2] - '0') * 10) + digits[3] - '0');
        minutes = ((hours * MinutesOfHour) + rest) * (sign == '-' ? -1 : 1);
        return hours <= LastHour && rest < MinutesOfHour;
    }
}
