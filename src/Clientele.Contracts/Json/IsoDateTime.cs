using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Clientele.Json;

/// <summary>Dates and times as <c>System.Text.Json</c> reads them: the extended profile of ISO 8601-1, of which RFC 3339 is a part.</summary>
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

    private static readonly SearchValues<byte> Allowed = SearchValues.Create("0123456789-+:.TZ"u8);

    /// <summary>The days of a common year before each month, and of all of it.</summary>
    private static ReadOnlySpan<ushort> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    /// <summary>Writes a date-time (RFC 3339) in quotes; trailing zeros of the fraction are left out.</summary>
    /// <param name="value">The moment.</param>
    /// <param name="target">Room for <see cref="MaxLength"/> bytes.</param>
    /// <returns>How many bytes were written.</returns>
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

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
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

    /// <summary>Reads a time of day: <c>HH:mm</c>, seconds and their fraction if they are there.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;

        // The parser of durations takes white space, signs and days, too.
        if (text.IsEmpty || text[0] is < (byte)'0' or > (byte)'9' || text.IndexOfAny((byte)'.', (byte)':') is var separator && (separator < 0 || text[separator] != ':'))
        {
            return false;
        }

        if (!Utf8Parser.TryParse(text, out TimeSpan time, out var consumed, 'c') || consumed != text.Length || time.Ticks >= TimeSpan.TicksPerDay)
        {
            return false;
        }

        value = new TimeOnly(time.Ticks);
        return true;
    }

    /// <summary>Reads a date-time; where there is no offset it is UTC, whatever the machine's zone.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value) => TryParseInternet(text, out value) || TryParseOther(text, out value);

    /// <summary>The form that RFC 3339 defines, in upper case; nothing else is worth to be fast.</summary>
    private static bool TryParseInternet(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length <= SecondsLength || text[4] != '-' || text[7] != '-' || text[DateLength] != 'T' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        var year = (Two(text, 0) * 100) + Two(text, 2);
        var (month, day) = (Two(text, 5), Two(text, 8));
        var (hour, minute, second) = (Two(text, 11), Two(text, 14), Two(text, 17));
        if ((uint)hour > 23 || (uint)minute > 59 || (uint)second > 59 || !TryDays(year, month, day, out var days))
        {
            return false;
        }

        var rest = text[SecondsLength..];
        if (!TryFraction(ref rest, out var ticks) || !TryOffset(rest, out var offset))
        {
            return false;
        }

        var seconds = (((hour * 60) + minute) * 60) + second;
        var local = (days * TimeSpan.TicksPerDay) + (seconds * TimeSpan.TicksPerSecond) + ticks;
        if ((ulong)(local - offset) > (ulong)DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, new TimeSpan(offset));
        return true;
    }

    /// <summary>The days before a date, counted from 0001-01-01.</summary>
    private static bool TryDays(int year, int month, int day, out long days)
    {
        days = 0;
        if (year < 1 || (uint)(month - 1) > 11)
        {
            return false;
        }

        // Of the years that end a century every fourth is a leap year: those that 16 divides, too.
        var isLeap = year % 4 == 0 && (year % 100 != 0 || year % 16 == 0);
        var before = DaysBefore[month - 1];
        var length = DaysBefore[month] - before + (isLeap && month == 2 ? 1 : 0);
        var past = year - 1;
        days = (past * 365) + (past / 4) - (past / 100) + (past / 400) + before + (isLeap && month > 2 ? 1 : 0) + day - 1;
        return (uint)(day - 1) < (uint)length;
    }

    private static bool TryFraction(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text[0] != '.')
        {
            return true;
        }

        var length = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length is < 1 or > MaxFractionDigits)
        {
            return false;
        }

        for (var i = 1; i <= FractionDigits; i++)
        {
            ticks = (ticks * 10) + (i <= length ? text[i] - '0' : 0);
        }

        text = text[(length + 1)..];
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length == 1)
        {
            return text[0] == 'Z';
        }

        if (text.Length != OffsetLength || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
        {
            return false;
        }

        var hours = Two(text, 1);
        var minutes = Two(text, 4);
        var total = (hours * 60) + minutes;
        if (hours < 0 || (uint)minutes > 59 || total > MaxOffsetMinutes)
        {
            return false;
        }

        ticks = (text[0] == '-' ? -total : total) * TimeSpan.TicksPerMinute;
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

    /// <summary>The number that two digits are; so much less than 0 where one is no digit that a century does not make up for it.</summary>
    private static int Two(ReadOnlySpan<byte> text, int start)
    {
        var (tens, ones) = ((uint)(text[start] - '0'), (uint)(text[start + 1] - '0'));
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : NoNumber;
    }
}
