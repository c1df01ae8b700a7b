using System;
using System.Buffers.Text;

namespace Clientele.Runtime.Json;

/// <summary>Reads and writes durations in the notation of ISO 8601 and RFC 3339, appendix A: <c>P1DT2H</c>.</summary>
internal static class IsoDuration
{
    /// <summary>The maximum length in bytes of a duration in whole months and ticks.</summary>
    public const int MaxLength = 64;

    private const int FractionDigits = 7;
    private const int MaxDigits = 18;
    private const int MonthsOfYear = 12;

    /// <summary>Parses a duration in the notation of ISO 8601 or .NET (<c>1.02:03:04</c>).</summary>
    /// <param name="text">The text without surrounding white space.</param>
    /// <param name="months">The years and months as a number of months.</param>
    /// <param name="ticks">The rest.</param>
    /// <returns>
    /// <see langword="true"/> if it is a duration that a <see cref="Duration"/> can represent; otherwise,
    /// <see langword="false"/>.
    /// </returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out int months, out long ticks)
    {
        months = 0;
        if (text.IndexOf((byte)'P') is 0 or 1)
        {
            return TryParseIso(text, out months, out ticks);
        }

        var isNet =
            Utf8Parser.TryParse(text, out TimeSpan value, out var consumed, 'c')
            && consumed == text.Length
            && !text.IsEmpty
            && text[0] != ' ';
        ticks = value.Ticks;
        return isNet;
    }

    /// <summary>Writes a duration.</summary>
    /// <param name="months">The years and months as a number of months.</param>
    /// <param name="ticks">The rest, with the same sign.</param>
    /// <param name="output">A buffer with room for <see cref="MaxLength"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Format(int months, long ticks, Span<byte> output)
    {
        var position = 0;
        if (months < 0 || ticks < 0)
        {
            output[position++] = (byte)'-';
        }

        output[position++] = (byte)'P';
        var date = (ulong)Math.Abs((long)months);
        Component(date / MonthsOfYear, 'Y', output, ref position);
        Component(date % MonthsOfYear, 'M', output, ref position);
        FormatTime(ticks < 0 ? unchecked((ulong)-ticks) : (ulong)ticks, isWritten: months == 0, output, ref position);
        return position;
    }

    private static void FormatTime(ulong ticks, bool isWritten, Span<byte> output, ref int position)
    {
        Component(ticks / TimeSpan.TicksPerDay, 'D', output, ref position);
        var time = ticks % TimeSpan.TicksPerDay;
        if (time == 0 && (ticks != 0 || !isWritten))
        {
            return;
        }

        output[position++] = (byte)'T';
        Component(time / TimeSpan.TicksPerHour, 'H', output, ref position);
        Component(time / TimeSpan.TicksPerMinute % 60, 'M', output, ref position);
        Seconds(time % TimeSpan.TicksPerMinute, ticks == 0, output, ref position);
    }

    private static void Component(ulong count, char unit, Span<byte> output, ref int position)
    {
        if (count == 0)
        {
            return;
        }

        Utf8Formatter.TryFormat(count, output[position..], out var written);
        position += written;
        output[position++] = (byte)unit;
    }

    private static void Seconds(ulong ticks, bool isWritten, Span<byte> output, ref int position)
    {
        if (ticks == 0 && !isWritten)
        {
            return;
        }

        Utf8Formatter.TryFormat(ticks / TimeSpan.TicksPerSecond, output[position..], out var written);
        position += written;
        var fraction = ticks % TimeSpan.TicksPerSecond;
        if (fraction != 0)
        {
            output[position++] = (byte)'.';
            Utf8Formatter.TryFormat(fraction, output[position..], out _, new('D', FractionDigits));
            position += output.Slice(position, FractionDigits).TrimEnd((byte)'0').Length;
        }

        output[position++] = (byte)'S';
    }

    private static bool TryParseIso(ReadOnlySpan<byte> text, out int months, out long ticks)
    {
        (months, ticks) = (0, 0);
        var isNegative = text[0] == '-';
        if (text[0] != 'P' && !isNegative)
        {
            return false;
        }

        text = text[(isNegative ? 2 : 1)..];
        var split = text.IndexOf((byte)'T');
        var date = split < 0 ? text : text[..split];
        var time = split < 0 ? default : text[(split + 1)..];
        if ((date.IsEmpty && time.IsEmpty) || (split >= 0 && time.IsEmpty))
        {
            return false;
        }

        Int128 allMonths = 0;
        Int128 allTicks = 0;
        if (
            !TryComponents(date, "YMWD"u8, isTime: false, isLast: split < 0, ref allMonths, ref allTicks)
            || !TryComponents(time, "HMS"u8, isTime: true, isLast: true, ref allMonths, ref allTicks)
        )
        {
            return false;
        }

        (allMonths, allTicks) = isNegative ? (-allMonths, -allTicks) : (allMonths, allTicks);
        months = unchecked((int)allMonths);
        ticks = unchecked((long)allTicks);
        return months == allMonths && ticks == allTicks;
    }

    /// <summary>
    /// Parses components whose units are in order, each at most once. Only the last one may have a fraction.
    /// </summary>
    private static bool TryComponents(
        ReadOnlySpan<byte> text,
        ReadOnlySpan<byte> units,
        bool isTime,
        bool isLast,
        ref Int128 months,
        ref Int128 ticks
    )
    {
        while (!text.IsEmpty)
        {
            if (!Utf8Parser.TryParse(text, out ulong count, out var digits) || text[0] == '+' || digits > MaxDigits)
            {
                return false;
            }

            var fraction = Fraction(text[digits..]);
            text = text[(digits + fraction.Length)..];
            var unit = text.IsEmpty ? -1 : units.IndexOf(text[0]);
            var isFraction = !fraction.IsEmpty;
            if (
                unit < 0
                || (isFraction && (fraction.Length == 1 || !isLast || text.Length > 1))
                || !TryAdd(units[unit], isTime, count, fraction, ref months, ref ticks)
            )
            {
                return false;
            }

            units = units[(unit + 1)..];
            text = text[1..];
        }

        return true;
    }

    /// <summary>Returns the decimal point or comma and the digits at the start of a text.</summary>
    private static ReadOnlySpan<byte> Fraction(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] is not ((byte)'.' or (byte)','))
        {
            return default;
        }

        var length = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length < 0 ? text : text[..(length + 1)];
    }

    /// <summary>
    /// Adds a component, truncated to ticks. A fraction of a month is not allowed, since its length is undefined.
    /// </summary>
    private static bool TryAdd(
        byte unit,
        bool isTime,
        ulong count,
        ReadOnlySpan<byte> fraction,
        ref Int128 months,
        ref Int128 ticks
    )
    {
        if (!isTime && unit is (byte)'Y' or (byte)'M')
        {
            months += (Int128)count * (unit == 'Y' ? MonthsOfYear : 1);
            return fraction.IsEmpty;
        }

        var length = Length(unit);
        ticks += (Int128)count * length;
        Int128 scale = 1;
        Int128 part = 0;
        foreach (var digit in fraction.IsEmpty ? fraction : fraction[1..Math.Min(fraction.Length, MaxDigits)])
        {
            scale *= 10;
            part = (part * 10) + digit - '0';
        }

        ticks += part * length / scale;
        return true;
    }

    private static long Length(byte unit) =>
        unit switch
        {
            (byte)'W' => 7 * TimeSpan.TicksPerDay,
            (byte)'D' => TimeSpan.TicksPerDay,
            (byte)'H' => TimeSpan.TicksPerHour,
            (byte)'M' => TimeSpan.TicksPerMinute,
            _ => TimeSpan.TicksPerSecond,
        };
}
