using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    private const string AString = "a string";

    /// <summary>
    /// Determines whether the next value is not an object. Such a value is consumed and reported, and replaced with the
    /// default value.
    /// </summary>
    /// <returns>
    /// <see langword="true"/> if it is not; always <see langword="false"/> if deviations are not tolerated, since
    /// reading the object will then reject the value.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool LacksObject() => Current != '{' && _settings.Log is not null && TryRefuseObject();

    /// <summary>
    /// Determines whether the next value is an object. Null is consumed, and so is anything else if deviations are
    /// tolerated, in which case it is reported.
    /// </summary>
    /// <returns>
    /// <see langword="true"/> if the caller has to read an object, or if deviations are not tolerated and reading it
    /// will reject the value; otherwise, <see langword="false"/>.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool StartsObject() => Current == '{' || StartsObjectBehindSpace();

    /// <summary>Reads a string or a number that represents one of a few values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="parser">The parser that finds the value.</param>
    /// <param name="name">The name of the set of values.</param>
    /// <returns>The value.</returns>
    public T ReadKnown<T>(TextParser<T> parser, string name)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(parser);
        var start = _position;
        if (PeekText() is not { } text || !parser(text, out var value))
        {
            return Refused<T>(start, $"a value of {name}");
        }

        SkipValue();
        return value;
    }

    /// <summary>
    /// Reads a value that the description marks as secret, so that no exception and no deviation shows it.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="read">The delegate that reads the value.</param>
    /// <returns>The value.</returns>
    public T ReadSecret<T>(JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var isSecret = _isSecret;
        _isSecret = true;
        var value = read(ref this);
        _isSecret = isSecret;
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool StartsObjectBehindSpace() => !TryReadNull() && !LacksObject();

    private bool TryRefuseObject()
    {
        if (Peek() == '{')
        {
            return false;
        }

        Refused<object?>(_position, "an object");
        return true;
    }

    /// <summary>
    /// Rejects the value at <paramref name="start"/>. If deviations are tolerated, reports it instead and returns its
    /// value in an alternative form, or else the default of the type.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Refused<T>(int start, string expected)
    {
        var raw = Tell(start, expected);
        if (OtherForms.TryReadJson(raw, out T value))
        {
            return value;
        }

        RefuseRoot(start, expected);
        _refusedEnd = _position;
        return default!;
    }

    /// <summary>Rejects a body that is something else entirely, which is never tolerated.</summary>
    private void RefuseRoot(int start, string expected)
    {
        if (_depth == 0)
        {
            _position = start;
            ThrowFound(Peek(), expected);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T RefusedNumber<T>(int start, string expected)
        where T : struct, INumberBase<T>
    {
        var raw = Tell(start, expected);
        var text = raw is [(byte)'"', .., (byte)'"'] ? raw[1..^1].Trim((byte)' ') : default;
        if (
            IsNumber(text)
            && T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && T.IsFinite(value)
        )
        {
            return value;
        }

        RefuseRoot(start, expected);
        _refusedEnd = _position;
        return default;
    }

    /// <summary>Consumes and reports a value that deviates. Invalid JSON is never tolerated.</summary>
    private ReadOnlySpan<byte> Tell(int start, string expected)
    {
        _position = start;
        var next = Peek();
        if (_settings.Log is not { } log)
        {
            ThrowFound(next, expected);
            return default;
        }

        start = _position;
        SkipValue();
        var raw = _data[start.._position];
        log.Add(_data, start, expected, DeviationLog.Shown(expected, raw, _isSecret));
        return raw;
    }

    /// <summary>Throws an exception that shows the value and what was expected.</summary>
    [DoesNotReturn]
    private readonly void ThrowFound(int next, string expected)
    {
        if (next is not ('"' or '-' or (>= '0' and <= '9')))
        {
            ThrowUnexpected(next, expected);
        }

        var probe = this;
        Throw($"{expected} is expected, but {DeviationLog.Shown(expected, probe.RawValue(), _isSecret)} stands there");
    }

    /// <summary>
    /// Returns the value that was read last, unless it is the default for one that could not be read.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T? Kept<T>(T value)
        where T : struct => _refusedEnd == _position ? null : value;
}
