using System;
using System.Runtime.CompilerServices;
using System.Text;
using Clientele.Runtime.Json;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Reads text that stands for one of few values.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="parser">Finds the value.</param>
    /// <param name="name">What the values are called.</param>
    /// <returns>The value.</returns>
    public T ReadKnown<T>(TextParser<T> parser, string name)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(parser);
        var text = Trimmed();
        return parser(Encoding.UTF8.GetString(text), out var value) ? value : Refuse<T>(text, name);
    }

    /// <summary>Reads a value that the description calls a secret: no exception and no deviation shows it.</summary>
    /// <typeparam name="T">What it becomes.</typeparam>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value.</returns>
    public T ReadSecret<T>(XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var isSecret = _isSecret;
        _isSecret = true;
        var value = read(ref this);
        _isSecret = isSecret;
        return value;
    }

    /// <summary>
    /// Refuses the text that was read last, or tells it and gives what another form of it says, else the type's
    /// default.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Refuse<T>(ReadOnlySpan<byte> text, string expected)
    {
        // A body that is something else altogether is not tolerated.
        if (Log is null || _depth == 0)
        {
            ThrowAt(_valueStart, $"a value of type {expected} is expected");
        }

        if (_refusedStart != _valueStart)
        {
            Log.AddText(_data, _valueStart, $"a value of type {expected}", text, _isSecret);
        }

        if (OtherForms.TryRead(Encoding.UTF8.GetString(text), out T value))
        {
            return value;
        }

        _refusedStart = _valueStart;
        return default!;
    }

    /// <summary>Gets the value that was read last, unless it is a default for one that could not be read.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T? Kept<T>(T value)
        where T : struct => _refusedStart == _valueStart ? null : value;

    /// <summary>Refuses child elements where text is expected, or tells and skips them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseElement(int position)
    {
        if (Log is null || _depth <= 2)
        {
            ThrowAt(position, "text is expected, not an element");
        }

        Log.AddElement(_data, _valueStart);
        _refusedStart = _valueStart;
        SkipElement();
        while (MoveToContent() is var content && content != XmlContent.End)
        {
            if (content == XmlContent.Text)
            {
                SkipText();
            }
            else
            {
                SkipElement();
            }
        }
    }

    /// <summary>Refuses text where nothing but child elements is expected, or tells and skips it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseText()
    {
        var start = _position;
        var text = TextContent();

        // A body that is something else altogether is not tolerated.
        if (Log is null || (_depth == 1 && Rest.StartsWith("</"u8) && TagEnd(_open[0]) == start))
        {
            ThrowAt(start, "an element is expected, not text");
        }

        // Where the text starts, an empty element may have ended, whose own value would be told.
        Log.AddText(_data, _position, "an element", text, _isSecret);
    }
}
