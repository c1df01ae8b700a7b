using System;
using System.Runtime.CompilerServices;
using System.Text;
using Clientele.Runtime.Json;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Reads text that represents one of a few values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="parser">The parser that finds the value.</param>
    /// <param name="name">The name of the set of values.</param>
    /// <returns>The value.</returns>
    public T ReadKnown<T>(TextParser<T> parser, string name)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(parser);
        var text = Trimmed();
        return parser(Encoding.UTF8.GetString(text), out var value) ? value : Refuse<T>(text, name);
    }

    /// <summary>
    /// Reads a value that the description marks as secret, so that no exception and no deviation shows it.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="read">The delegate that reads the value.</param>
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
    /// Rejects the text that was read last. If deviations are tolerated, reports it instead and returns its value in an
    /// alternative form, or else the default of the type.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Refuse<T>(ReadOnlySpan<byte> text, string expected)
    {
        // A body that is something else entirely is not tolerated.
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

    /// <summary>
    /// Returns the value that was read last, unless it is the default for one that could not be read.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T? Kept<T>(T value)
        where T : struct => _refusedStart == _valueStart ? null : value;

    /// <summary>Rejects child elements where text is expected, or reports and skips them.</summary>
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

    /// <summary>Rejects text where only child elements are expected, or reports and skips it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseText()
    {
        var start = _position;
        var text = TextContent();

        // A body that is something else entirely is not tolerated.
        if (Log is null || (_depth == 1 && Rest.StartsWith("</"u8) && TagEnd(_open[0]) == start))
        {
            ThrowAt(start, "an element is expected, not text");
        }

        // The start of the text might also be the end of an empty element, which would then be reported instead.
        Log.AddText(_data, _position, "an element", text, _isSecret);
    }
}
