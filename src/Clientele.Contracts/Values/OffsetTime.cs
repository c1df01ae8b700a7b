using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using Clientele.Runtime.Json;

namespace Clientele;

/// <summary>
/// Represents a time of day with its offset from UTC: the full-time of RFC 3339 (section 5.6), such as
/// <c>20:20:39+02:00</c>. It is written as it was read.
/// </summary>
[JsonConverter(typeof(OffsetTimeJsonConverter))]
public readonly struct OffsetTime
    : IEquatable<OffsetTime>,
        ISpanParsable<OffsetTime>,
        ISpanFormattable,
        IUtf8SpanFormattable
{
    /// <summary>
    /// The text that was read, if a <see cref="TimeOnly"/> can't represent it: a leap second, or a fraction of more
    /// than seven digits.
    /// </summary>
    private readonly string? _text;
    private readonly TimeOnly _time;
    private readonly short _minutes;
    private readonly bool _isLocal;

    /// <summary>Initializes a new instance with a time of day and its offset.</summary>
    /// <param name="time">The time of day.</param>
    /// <param name="offset">
    /// The offset from UTC in whole minutes, or <see langword="null"/> if it is unspecified, which RFC 3339 does not allow
    /// but some services send and expect.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The offset is a day or more, or is not in whole minutes.
    /// </exception>
    public OffsetTime(TimeOnly time, TimeSpan? offset)
    {
        var ticks = offset.GetValueOrDefault().Ticks;
        if (ticks is <= -TimeSpan.TicksPerDay or >= TimeSpan.TicksPerDay || ticks % TimeSpan.TicksPerMinute != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), "An offset is less than a day, in whole minutes.");
        }

        _time = time;
        _minutes = (short)(ticks / TimeSpan.TicksPerMinute);
        _isLocal = offset is null;
    }

    private OffsetTime(TimeOnly time, int? minutes, string? text)
    {
        _time = time;
        _minutes = (short)minutes.GetValueOrDefault();
        _isLocal = minutes is null;
        _text = text;
    }

    /// <summary>
    /// Gets the local time of day at the offset. A leap second is represented by the last tick before it.
    /// </summary>
    public TimeOnly Time => _time;

    /// <summary>Gets the offset from UTC, or <see langword="null"/> if it is unspecified.</summary>
    public TimeSpan? Offset => _isLocal ? null : new TimeSpan(0, _minutes, 0);

    /// <summary>Converts a time to the time of day without its offset.</summary>
    /// <param name="time">The time.</param>
    public static explicit operator TimeOnly(OffsetTime time) => time.Time;

    /// <summary>Determines whether time and offset are equal.</summary>
    /// <param name="left">The first time.</param>
    /// <param name="right">The second time.</param>
    public static bool operator ==(OffsetTime left, OffsetTime right) => left.Equals(right);

    /// <summary>Determines whether time or offset differ.</summary>
    /// <param name="left">The first time.</param>
    /// <param name="right">The second time.</param>
    public static bool operator !=(OffsetTime left, OffsetTime right) => !left.Equals(right);

    /// <summary>Parses the full-time of RFC 3339, with optional seconds and offset.</summary>
    /// <param name="s">The text to parse.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is not a time.</exception>
    public static OffsetTime Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s);
    }

    /// <inheritdoc />
    static OffsetTime IParsable<OffsetTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc />
    static OffsetTime ISpanParsable<OffsetTime>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s);

    private static OffsetTime Read(ReadOnlySpan<char> s) =>
        TryParse(s, null, out var result) ? result : throw new FormatException("This is no time of RFC 3339.");

    /// <summary>Tries to parse the full-time of RFC 3339, with optional seconds and offset.</summary>
    /// <param name="s">The text to parse.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The time.</param>
    /// <returns><see langword="true"/> if the text is a time; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OffsetTime result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OffsetTime result)
    {
        result = default;
        return s.Length <= IsoTime.MaxLength && TryParse(Encoding.UTF8.GetBytes(s.ToString()), out result);
    }

    /// <inheritdoc />
    public bool Equals(OffsetTime other) =>
        _time == other._time && _minutes == other._minutes && _isLocal == other._isLocal && _text == other._text;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is OffsetTime other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_time, _minutes, _isLocal);

    /// <summary>Returns the time in the notation of RFC 3339.</summary>
    /// <returns>A text such as <c>20:20:39Z</c>.</returns>
    public override string ToString()
    {
        Span<byte> text = stackalloc byte[IsoTime.MaxLength];
        return Encoding.ASCII.GetString(text[..Format(text)]);
    }

    /// <inheritdoc />
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc />
    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        var text = ToString();
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <inheritdoc />
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);

    /// <summary>Tries to parse a time in UTF-8.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out OffsetTime value)
    {
        value = default;
        if (!IsoTime.TryParse(text, out var time, out var minutes, out var length, out var isExact))
        {
            return false;
        }

        value = new OffsetTime(time, minutes, isExact ? null : Encoding.ASCII.GetString(text[..length]));
        return true;
    }

    /// <summary>Writes the time.</summary>
    /// <param name="target">A buffer with room for <see cref="IsoTime.MaxLength"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    internal int Format(Span<byte> target)
    {
        var length = _text is null ? IsoTime.Format(_time, target) : Encoding.ASCII.GetBytes(_text, target);
        return _isLocal ? length : length + IsoTime.FormatOffset(_minutes, target[length..]);
    }
}
