using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using Clientele.Runtime.Json;

namespace Clientele;

/// <summary>
/// Represents a duration in the notation of ISO 8601 and RFC 3339 (appendix A): years and months, whose length depends
/// on the calendar, and a time of fixed length. It can be converted from and to <see cref="TimeSpan"/>, and is written
/// as it was read.
/// </summary>
[JsonConverter(typeof(DurationJsonConverter))]
public readonly struct Duration : IEquatable<Duration>, ISpanParsable<Duration>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The text that was read, if it would be written differently (<c>P1W</c>, <c>P12M</c>).</summary>
    private readonly string? _text;
    private readonly long _ticks;
    private readonly int _months;

    /// <summary>Initializes a new instance with a fixed length.</summary>
    /// <param name="time">The length.</param>
    public Duration(TimeSpan time)
        : this(0, time) { }

    /// <summary>Initializes a new instance with months and a time.</summary>
    /// <param name="months">The number of months, with twelve for each year.</param>
    /// <param name="time">The weeks, days, hours, minutes and seconds, with the same sign as the months.</param>
    /// <exception cref="ArgumentException">
    /// One argument is negative and the other positive, which ISO 8601 can't express.
    /// </exception>
    public Duration(int months, TimeSpan time)
    {
        if ((months < 0 && time > TimeSpan.Zero) || (months > 0 && time < TimeSpan.Zero))
        {
            throw new ArgumentException("Months and time must have the same sign.", nameof(time));
        }

        _months = months;
        _ticks = time.Ticks;
    }

    private Duration(int months, long ticks, string? text)
    {
        _months = months;
        _ticks = ticks;
        _text = text;
    }

    /// <summary>Gets the years and months as a number of months.</summary>
    public int Months => _months;

    /// <summary>Gets the weeks, days, hours, minutes and seconds.</summary>
    public TimeSpan Time => new(_ticks);

    /// <summary>Gets the maximum number of bytes or characters that the text takes.</summary>
    internal int MaxLength => _text?.Length ?? IsoDuration.MaxLength;

    /// <summary>Converts a time span to a duration of fixed length.</summary>
    /// <param name="time">The time span.</param>
    public static implicit operator Duration(TimeSpan time) => new(time);

    /// <summary>Converts a duration of fixed length to a time span.</summary>
    /// <param name="duration">The duration.</param>
    /// <exception cref="InvalidOperationException">The duration has months or years.</exception>
    public static explicit operator TimeSpan(Duration duration) => duration.ToTimeSpan();

    /// <summary>Determines whether months and time are equal, regardless of notation.</summary>
    /// <param name="left">The first duration.</param>
    /// <param name="right">The second duration.</param>
    public static bool operator ==(Duration left, Duration right) => left.Equals(right);

    /// <summary>Determines whether months or time differ.</summary>
    /// <param name="left">The first duration.</param>
    /// <param name="right">The second duration.</param>
    public static bool operator !=(Duration left, Duration right) => !left.Equals(right);

    /// <summary>Parses a duration in the notation of ISO 8601 or .NET.</summary>
    /// <param name="s">The text to parse.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="FormatException">The text is not a duration.</exception>
    public static Duration Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s);
    }

    /// <inheritdoc />
    static Duration IParsable<Duration>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc />
    static Duration ISpanParsable<Duration>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s);

    private static Duration Read(ReadOnlySpan<char> s) =>
        TryParse(s, null, out var result) ? result : throw new FormatException("This is no duration of ISO 8601.");

    /// <summary>Tries to parse a duration in the notation of ISO 8601 or .NET.</summary>
    /// <param name="s">The text to parse.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The duration.</param>
    /// <returns><see langword="true"/> if the text is a duration; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Duration result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Duration result)
    {
        const int maxLength = 256;
        result = default;
        return s.Length <= maxLength && TryParse(Encoding.UTF8.GetBytes(s.ToString()), out result);
    }

    /// <summary>
    /// Tries to convert the duration to a time span, which is possible if it has neither months nor years.
    /// </summary>
    /// <param name="time">The time span.</param>
    /// <returns><see langword="true"/> if the duration was converted; otherwise, <see langword="false"/>.</returns>
    public bool TryToTimeSpan(out TimeSpan time)
    {
        time = _months == 0 ? new TimeSpan(_ticks) : default;
        return _months == 0;
    }

    /// <summary>Converts the duration to a time span.</summary>
    /// <returns>The time span.</returns>
    /// <exception cref="InvalidOperationException">
    /// The duration has months or years, whose length depends on the calendar. Use <see cref="AddTo"/> instead.
    /// </exception>
    public TimeSpan ToTimeSpan() =>
        TryToTimeSpan(out var time)
            ? time
            : throw new InvalidOperationException(
                $"The duration {this} has months or years, which have no fixed length."
            );

    /// <summary>Adds the duration to <paramref name="start"/>: first the months, then the rest.</summary>
    /// <param name="start">The start of the duration.</param>
    /// <returns>The end of the duration.</returns>
    public DateTimeOffset AddTo(DateTimeOffset start) => start.AddMonths(_months).AddTicks(_ticks);

    /// <inheritdoc />
    public bool Equals(Duration other) => _months == other._months && _ticks == other._ticks;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Duration other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_months, _ticks);

    /// <summary>Returns the duration in the notation of ISO 8601.</summary>
    /// <returns>A text such as <c>P1Y2M3DT4H</c>.</returns>
    public override string ToString()
    {
        if (_text is not null)
        {
            return _text;
        }

        Span<byte> text = stackalloc byte[IsoDuration.MaxLength];
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

    /// <summary>Tries to parse a duration in UTF-8.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out Duration value)
    {
        value = default;
        if (!IsoDuration.TryParse(text, out var months, out var ticks))
        {
            return false;
        }

        Span<byte> usual = stackalloc byte[IsoDuration.MaxLength];
        var isUsual = text.SequenceEqual(usual[..IsoDuration.Format(months, ticks, usual)]);

        // Others can't read the notation of .NET, so it is not kept.
        value = new Duration(
            months,
            ticks,
            isUsual || !text.Contains((byte)'P') ? null : Encoding.ASCII.GetString(text)
        );
        return true;
    }

    /// <summary>Writes the duration.</summary>
    /// <param name="target">A buffer with room for <see cref="MaxLength"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    internal int Format(Span<byte> target) =>
        _text is null ? IsoDuration.Format(_months, _ticks, target) : Encoding.ASCII.GetBytes(_text, target);
}
