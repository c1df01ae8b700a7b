using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Tolerance;

/// <summary>
/// Reads forms of values that descriptions don't allow but services use, if deviations are tolerated.
/// </summary>
internal static class OtherForms
{
    /// <summary>
    /// The limit up to which numbers are seconds; numbers above it are milliseconds. Seconds extend to the year 5138,
    /// milliseconds back to 1973.
    /// </summary>
    private const double MaxUnixSeconds = 1e11;

    /// <summary>Tries to read a JSON value in an alternative form of its type.</summary>
    /// <param name="raw">A complete JSON value.</param>
    /// <param name="value">The value.</param>
    public static bool TryReadJson<T>(ReadOnlySpan<byte> raw, out T value)
    {
        value = default!;
        if (raw.IsEmpty || raw[0] is (byte)'{' or (byte)'[' or (byte)'n')
        {
            return false;
        }

        return TryRead(raw[0] == '"' ? Unquoted(raw) : Encoding.UTF8.GetString(raw), out value);
    }

    /// <summary>Tries to read a text in an alternative form of its type.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    public static bool TryRead<T>(string text, out T value)
    {
        value = default!;
        if (typeof(T) == typeof(string))
        {
            value = (T)(object)text;
            return true;
        }

        if (typeof(T) == typeof(bool))
        {
            return TryBoolean(text, out Unsafe.As<T, bool>(ref value));
        }

        if (typeof(T) == typeof(DateTimeOffset))
        {
            return TryMoment(text, out Unsafe.As<T, DateTimeOffset>(ref value));
        }

        if (typeof(T) == typeof(DateOnly))
        {
            var isDate = TryMoment(text, out var moment);
            Unsafe.As<T, DateOnly>(ref value) = DateOnly.FromDateTime(moment.DateTime);
            return isDate;
        }

        if (typeof(T) == typeof(TimeOnly))
        {
            var isTime = OffsetTime.TryParse(text, null, out OffsetTime time);
            Unsafe.As<T, TimeOnly>(ref value) = time.Time;
            return isTime;
        }

        return typeof(T) == typeof(Guid) && Guid.TryParse(text, out Unsafe.As<T, Guid>(ref value));
    }

    private static bool TryBoolean(string text, out bool value)
    {
        value = text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase);
        return value || text is "0" || text.Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    // "1714730400", "2024-05-03 10:00:00"; "2024-05-03" for a date-time, and "2024-05-03T10:00:00Z" for a date.
    private static bool TryMoment(string text, out DateTimeOffset value)
    {
        const int dateLength = 10;
        value = default;
        if (
            double.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return TryUnixTime(number, out value);
        }

        var date = text.AsSpan(0, Math.Min(dateLength, text.Length));
        var time = text.AsSpan(date.Length);
        var whole = time switch
        {
            [] => $"{date}T00:00:00Z",
            [' ' or 'T' or 't', ..] => $"{date}T{time[1..]}",
            _ => "",
        };
        return IsoDateTime.TryParse(Encoding.UTF8.GetBytes(whole), out value);
    }

    private static bool TryUnixTime(double number, out DateTimeOffset value)
    {
        var milliseconds = Math.Abs(number) <= MaxUnixSeconds ? number * 1000 : number;
        var isInRange =
            milliseconds >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds()
            && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
        value = isInRange ? DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds) : default;
        return isInRange;
    }

    private static string Unquoted(ReadOnlySpan<byte> raw)
    {
        var reader = new Utf8JsonReader(raw);
        reader.Read();
        return reader.GetString() ?? "";
    }
}
