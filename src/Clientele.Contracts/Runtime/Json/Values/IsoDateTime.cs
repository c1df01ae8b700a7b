using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Clientele.Runtime.Json;

/// <summary>
/// Reads and writes dates and times in the format of <c>System.Text.Json</c>: the extended profile of ISO 8601-1, which
/// includes RFC 3339.
/// </summary>
internal static class IsoDateTime
{
    private const int DateLength = 10;
    private const int SecondsLength = 19;
    private const int OffsetLength = 6;
    private const int FractionDigits = 7;
    private const int MaxFractionDigits = 16;
    private const int MaxLength = 64;
    private const int NoNumber = -100_000;
    private const int MaxOffsetMinutes = 14 * 60;

    // "0000-00-", "00T00:00" and ":00" as little-endian numbers, and masks for their digits.
    private const ulong DateForm = 0x2D30_302D_3030_3030;
    private const ulong DateDigits = 0x000F_0F00_0F0F_0F0F;
    private const ulong TimeForm = 0x3030_3A30_3054_3030;
    private const ulong TimeDigits = 0x0F0F_000F_0F00_0F0F;
    private const uint SecondsForm = 0x30_303A;
    private const uint SecondsDigits = 0x0F_0F00;

    private static readonly SearchValues<byte> Allowed = SearchValues.Create("0123456789-+:.TZ"u8);

    /// <summary>Gets the number of days before each month of a common year, and those of the whole year.</summary>
    private static ReadOnlySpan<ushort> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    /// <summary>Writes a date-time (RFC 3339) in quotes, without trailing zeros of the fraction.</summary>
    /// <param name="value">The date and time.</param>
    /// <param name="target">A buffer with room for <see cref="MaxLength"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    public static int FormatQuoted(DateTimeOffset value, Span<byte> target)
    {
        var (year, month, day) = value.DateTime;
        var time = value.TimeOfDay;
        target[SecondsLength + 1] = (byte)'.';
        target[0] = (byte)'"';
        PutTwo(target, 1, year / 100);
        PutTwo(target, 3, year % 100);
        target[5] = (byte)'-';
        PutTwo(target, 6, month);
        target[8] = (byte)'-';
        PutTwo(target, 9, day);
        target[11] = (byte)'T';
        PutTwo(target, 12, time.Hours);
        target[14] = (byte)':';
        PutTwo(target, 15, time.Minutes);
        target[17] = (byte)':';
        PutTwo(target, 18, time.Seconds);
        var length = FormatFraction((int)(time.Ticks % TimeSpan.TicksPerSecond), target, SecondsLength + 1);
        var minutes = (int)value.Offset.TotalMinutes;
        target[length] = (byte)(minutes < 0 ? '-' : '+');
        minutes = Math.Abs(minutes);
        PutTwo(target, length + 1, minutes / 60);
        target[length + 3] = (byte)':';
        PutTwo(target, length + 4, minutes % 60);
        target[length + 6] = (byte)'"';
        return length + 7;
    }

    private static int FormatFraction(int ticks, Span<byte> target, int start)
    {
        if (ticks == 0)
        {
            return start;
        }

        var digits = FractionDigits;
        for (; ticks % 10 == 0; digits--)
        {
            ticks /= 10;
        }

        for (var i = start + digits; i > start; i--)
        {
            target[i] = (byte)('0' + (ticks % 10));
            ticks /= 10;
        }

        return start + digits + 1;
    }

    private static void PutTwo(Span<byte> target, int start, int value)
    {
        var tens = value / 10;
        target[start] = (byte)('0' + tens);
        target[start + 1] = (byte)('0' + value - (tens * 10));
    }

    /// <summary>Parses <c>yyyy-MM-dd</c>, or the date of a date-time as it is written.</summary>
    public static bool TryParseDateOf(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        return text.Length > DateLength
            ? TryParse(text, out _) && TryParseDate(text[..DateLength], out value)
            : TryParseDate(text, out value);
    }

    /// <summary>Parses <c>yyyy-MM-dd</c>.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        if (!TryDays((Two(text, 0) * 100) + Two(text, 2), Two(text, 5), Two(text, 8), out var days))
        {
            return false;
        }

        value = DateOnly.FromDayNumber((int)days);
        return true;
    }

    /// <summary>Parses a time of day: <c>HH:mm</c>, optionally with seconds and their fraction.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;

        // The parser of durations also accepts white space, signs and days.
        if (
            text.IsEmpty
            || text[0] is < (byte)'0' or > (byte)'9'
            || text.IndexOfAny((byte)'.', (byte)':') is var separator && (separator < 0 || text[separator] != ':')
        )
        {
            return false;
        }

        if (
            !Utf8Parser.TryParse(text, out TimeSpan time, out var consumed, 'c')
            || consumed != text.Length
            || time.Ticks >= TimeSpan.TicksPerDay
        )
        {
            return false;
        }

        value = new TimeOnly(time.Ticks);
        return true;
    }

    /// <summary>Parses a date-time. Without an offset, it is UTC, regardless of the time zone of the machine.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value) =>
        (TryParseStart(text, out value, out var length) && length == text.Length)
        || TryParseOther(text, out value)
        || IsoDateTimeForms.TryParse(text, out value);

    /// <summary>
    /// Parses the date-time at the start of a text, in the format that RFC 3339 defines and in upper case. Other
    /// formats don't need to be fast.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The date and time.</param>
    /// <param name="length">The length in bytes.</param>
    public static bool TryParseStart(ReadOnlySpan<byte> text, out DateTimeOffset value, out int length)
    {
        value = default;
        length = SecondsLength;
        if (!TrySeconds(text, out var local))
        {
            return false;
        }

        if (
            (text[SecondsLength] == '.' && !TryFraction(text, ref length, ref local))
            || !TryOffset(text, ref length, out var offset)
        )
        {
            return false;
        }

        if ((ulong)(local - offset) > (ulong)DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, new TimeSpan(offset));
        return true;
    }

    /// <summary>Parses <c>yyyy-MM-ddTHH:mm:ss</c> if something follows.</summary>
    private static bool TrySeconds(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length <= SecondsLength)
        {
            return false;
        }

        var date = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ DateForm;
        var time = BinaryPrimitives.ReadUInt64LittleEndian(text[sizeof(ulong)..]) ^ TimeForm;
        var end = BinaryPrimitives.ReadUInt32LittleEndian(text[(2 * sizeof(ulong))..]) ^ SecondsForm;
        if ((Wrong(date, DateDigits) | Wrong(time, TimeDigits) | Wrong(end & 0xFF_FFFF, SecondsDigits)) != 0)
        {
            return false;
        }

        // Adds to each byte, multiplied by ten, the byte after it, which gives the value of two digits at the first of
        // them.
        (date, time, end) = ((date * 10) + (date >> 8), (time * 10) + (time >> 8), (end * 10) + (end >> 8));
        var year = ((int)(byte)date * 100) + (byte)(date >> 16);
        var (hour, minute, second) = ((int)(byte)(time >> 24), (int)(byte)(time >> 48), (int)(byte)(end >> 8));
        if (hour > 23 || minute > 59 || second > 59 || !TryDays(year, (byte)(date >> 40), (byte)time, out var days))
        {
            return false;
        }

        ticks = (days * TimeSpan.TicksPerDay) + (((((hour * 60) + minute) * 60) + second) * TimeSpan.TicksPerSecond);
        return true;
    }

    /// <summary>
    /// Returns a value other than 0 if a byte of <paramref name="text"/> is more than 9 where a digit is expected, or
    /// more than 0 anywhere else.
    /// </summary>
    /// <param name="text">The bytes, combined with the expected ones by XOR.</param>
    /// <param name="digits">0x0F for each byte that should be a digit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Wrong(ulong text, ulong digits) =>
        (text & ~digits) | (((text & digits) + (digits & 0x0606_0606_0606_0606)) & ~digits);

    /// <summary>Calculates the number of days before a date since 0001-01-01.</summary>
    private static bool TryDays(int year, int month, int day, out long days)
    {
        days = 0;
        if (year < 1 || (uint)(month - 1) > 11)
        {
            return false;
        }

        // Among the years that end a century, every fourth is a leap year: those that are also divisible by 16.
        var isLeap = year % 4 == 0 && (year % 100 != 0 || year % 16 == 0);
        var before = DaysBefore[month - 1];
        var length = DaysBefore[month] - before + (isLeap && month == 2 ? 1 : 0);
        var past = year - 1;
        days =
            (past * 365) + (past / 4) - (past / 100) + (past / 400) + before + (isLeap && month > 2 ? 1 : 0) + day - 1;
        return (uint)(day - 1) < (uint)length;
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, ref int length, ref long ticks)
    {
        var start = length + 1;
        var unit = TimeSpan.TicksPerSecond;
        for (length = start; length < text.Length && (uint)(text[length] - '0') <= 9; length++)
        {
            unit /= 10;
            ticks += (text[length] - '0') * unit;
        }

        return length - start is >= 1 and <= MaxFractionDigits;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, ref int length, out long ticks)
    {
        ticks = 0;
        var rest = text[length..];
        if (rest.IsEmpty)
        {
            return false;
        }

        if (rest[0] == 'Z')
        {
            length++;
            return true;
        }

        if (rest.Length < OffsetLength || rest[0] is not ((byte)'+' or (byte)'-') || rest[3] != ':')
        {
            return false;
        }

        var hours = Two(rest, 1);
        var minutes = Two(rest, 4);
        var total = (hours * 60) + minutes;
        if (hours < 0 || (uint)minutes > 59 || total > MaxOffsetMinutes)
        {
            return false;
        }

        length += OffsetLength;
        ticks = (rest[0] == '-' ? -total : total) * TimeSpan.TicksPerMinute;
        return true;
    }

    private static bool TryParseOther(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length > MaxLength || text.IndexOfAnyExcept(Allowed) >= 0)
        {
            return false;
        }

        Span<byte> quoted = stackalloc byte[MaxLength + 2];
        quoted[0] = (byte)'"';
        text.CopyTo(quoted[1..]);
        quoted[text.Length + 1] = (byte)'"';
        var reader = new Utf8JsonReader(quoted[..(text.Length + 2)]);
        reader.Read();
        if (!reader.TryGetDateTimeOffset(out value))
        {
            return false;
        }

        if (reader.TryGetDateTime(out var local) && local.Kind == DateTimeKind.Unspecified)
        {
            value = new DateTimeOffset(local, TimeSpan.Zero);
        }

        return true;
    }

    /// <summary>
    /// Returns the value of two digits, or if one is invalid, a value so negative that adding a century does not make
    /// it positive.
    /// </summary>
    private static int Two(ReadOnlySpan<byte> text, int start)
    {
        var (tens, ones) = ((uint)(text[start] - '0'), (uint)(text[start + 1] - '0'));
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : NoNumber;
    }
}
