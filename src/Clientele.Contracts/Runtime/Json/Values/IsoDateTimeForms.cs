using System;

namespace Clientele.Runtime.Json;

/// <summary>
/// Parses the forms of date-times that RFC 3339 allows but <c>System.Text.Json</c> rejects, and offsets in the notation
/// of Java and C.
/// </summary>
internal static class IsoDateTimeForms
{
    private const int MinLength = 16;
    private const int MaxLength = 64;
    private const int DateLength = 10;
    private const int MinuteEnd = 16;
    private const int SecondEnd = 19;
    private const int MinutesOfDay = 24 * 60;

    /// <summary>
    /// Parses a date-time with lowercase letters, an offset without colon, or a leap second, which becomes the second
    /// after it.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length is < MinLength or > MaxLength || text[DateLength] is not ((byte)'T' or (byte)'t'))
        {
            return false;
        }

        Span<byte> buffer = stackalloc byte[MaxLength + 3];
        text.CopyTo(buffer);
        buffer[DateLength] = (byte)'T';
        var usual = buffer[..WriteOffset(buffer, text.Length)];
        var isLeap = usual.Length > SecondEnd && usual[MinuteEnd..SecondEnd].SequenceEqual(":60"u8);
        if (isLeap)
        {
            ":59"u8.CopyTo(usual[MinuteEnd..]);
        }

        return !usual.SequenceEqual(text) && IsoDateTime.TryParse(usual, out value) && (!isLeap || TryLeap(ref value));
    }

    /// <summary>Converts the offset to its common form.</summary>
    /// <returns>The new length of the text.</returns>
    private static int WriteOffset(Span<byte> text, int length)
    {
        if (text[length - 1] == 'z')
        {
            text[length - 1] = (byte)'Z';
            return length;
        }

        // "+0000" and "+00", but not the end of the date itself.
        const int withMinutes = 5;
        const int hoursOnly = 3;
        if (length - withMinutes > DateLength && text[length - withMinutes] is (byte)'+' or (byte)'-')
        {
            text.Slice(length - 2, 2).CopyTo(text[(length - 1)..]);
            text[length - 2] = (byte)':';
            return length + 1;
        }

        if (length - hoursOnly > DateLength && text[length - hoursOnly] is (byte)'+' or (byte)'-')
        {
            ":00"u8.CopyTo(text[length..]);
            return length + hoursOnly;
        }

        return length;
    }

    // A leap second is always the last second of a day in UTC.
    private static bool TryLeap(ref DateTimeOffset value)
    {
        var minute = value.UtcTicks / TimeSpan.TicksPerMinute % MinutesOfDay;
        if (minute != MinutesOfDay - 1 || value.Ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond)
        {
            return false;
        }

        value = value.AddSeconds(1);
        return true;
    }
}
