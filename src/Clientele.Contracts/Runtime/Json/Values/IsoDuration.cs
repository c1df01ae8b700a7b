using System;
using System.Buffers.Text;

namespace Clientele.Runtime.Json;

/// <summary>Durations as ISO 8601 and RFC 3339, appendix A, write them: <c>P1DT2H</c>.</summary>
internal static class IsoDuration
{
    /// <summary>No duration is longer than this many bytes.</summary>
    public const int MaxLength = 48;

    private const int FractionDigits = 7;
    private const int MaxDigits = 18;

    /// <summary>Reads a duration; a year counts 365 days and a month 30, as for XML Schema in .NET. .NET's own notation (<c>1.02:03:04</c>) is read, too.</summary>
    /// <param name="text">The text, without space around.</param>
    /// <param name="value">The duration.</param>
    /// <returns>Whether it is one that a <see cref="TimeSpan"/> can hold.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        if (text.IndexOf((byte)'P') is 0 or 1)
        {
            return TryParseIso(text, out value);
        }

        return Utf8Parser.TryParse(text, out value, out var consumed, 'c') && consumed == text.Length && !text.IsEmpty && text[0] != ' ';
    }

    /// <summary>Writes a duration.</summary>
    /// <param name="value">The duration.</param>
    /// <param name="output">Room for <see cref="MaxLength"/> bytes.</param>
    /// <returns>How many bytes it took.</returns>
    public static int Format(TimeSpan value, Span<byte> output)
    {
        var position = 0;
        var ticks = value.Ticks < 0 ? unchecked((ulong)-value.Ticks) : (ulong)value.Ticks;
        if (value.Ticks < 0)
        {
            output[position++] = (byte)'-';
        }

        output[position++] = (byte)'P';
        Component(ticks / TimeSpan.TicksPerDay, 'D', output, ref position);
        var time = ticks % TimeSpan.TicksPerDay;
        if (time == 0 && ticks != 0)
        {
            return position;
        }

        output[position++] = (byte)'T';
        Component(time / TimeSpan.TicksPerHour, 'H', output, ref position);
        Component(time / TimeSpan.TicksPerMinute % 60, 'M', output, ref position);
        Seconds(time % TimeSpan.TicksPerMinute, ticks == 0, output, ref position);
        return position;
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

    private static bool TryParseIso(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
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

        Int128 ticks = 0;
        if (!TryComponents(date, "YMWD"u8, isTime: false, ref ticks) || !TryComponents(time, "HMS"u8, isTime: true, ref ticks))
        {
            return false;
        }

        ticks = isNegative ? -ticks : ticks;
        value = new TimeSpan(unchecked((long)ticks));
        return ticks >= long.MinValue && ticks <= long.MaxValue;
    }

    /// <summary>Reads components whose units come in order, each at most once.</summary>
    private static bool TryComponents(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units, bool isTime, ref Int128 ticks)
    {
        while (!text.IsEmpty)
        {
            if (!Utf8Parser.TryParse(text, out ulong count, out var digits) || text[0] == '+' || digits > MaxDigits)
            {
                return false;
            }

            text = text[digits..];
            if (isTime && !text.IsEmpty && text[0] is (byte)'.' or (byte)',' && !TryFraction(ref text, ref ticks))
            {
                return false;
            }

            var unit = text.IsEmpty ? -1 : units.IndexOf(text[0]);
            if (unit < 0)
            {
                return false;
            }

            ticks += (Int128)count * Length(units[unit], isTime);
            units = units[(unit + 1)..];
            text = text[1..];
        }

        return true;
    }

    /// <summary>Reads the fraction of a second; digits behind a tick are dropped.</summary>
    private static bool TryFraction(ref ReadOnlySpan<byte> text, ref Int128 ticks)
    {
        var length = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 1 || text[length + 1] != 'S')
        {
            return false;
        }

        var scale = TimeSpan.TicksPerSecond / 10;
        foreach (var digit in text.Slice(1, Math.Min(length, FractionDigits)))
        {
            ticks += (digit - '0') * scale;
            scale /= 10;
        }

        text = text[(length + 1)..];
        return true;
    }

    private static long Length(byte unit, bool isTime) => unit switch
    {
        (byte)'Y' => 365 * TimeSpan.TicksPerDay,
        (byte)'M' when !isTime => 30 * TimeSpan.TicksPerDay,
        (byte)'W' => 7 * TimeSpan.TicksPerDay,
        (byte)'D' => TimeSpan.TicksPerDay,
        (byte)'H' => TimeSpan.TicksPerHour,
        (byte)'M' => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerSecond,
    };
}
