using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Clientele.Runtime.Tolerance;

/// <summary>
/// Finds the JSON Pointers (RFC 6901) of positions in a valid text. Ascending positions share a single scan.
/// </summary>
internal sealed class JsonPointerScanner
{
    private const int NoIndex = -1;

    private readonly List<(Range Name, int Index)> _steps = [];
    private Range _name;
    private int _position;

    /// <summary>Returns the pointer to the value that starts at <paramref name="position"/>.</summary>
    public string PointerAt(ReadOnlySpan<byte> data, int position)
    {
        MoveTo(data, position);
        return Print(data, _steps.Count).ToString();
    }

    /// <summary>
    /// Returns the pointer that a member would have in the object that ends at <paramref name="end"/>.
    /// </summary>
    public string PointerOf(ReadOnlySpan<byte> data, int end, string name)
    {
        MoveTo(data, end);
        return Append(Print(data, _steps.Count - 1), name).ToString();
    }

    private void MoveTo(ReadOnlySpan<byte> data, int position)
    {
        if (position < _position)
        {
            _steps.Clear();
            _position = 0;
        }

        for (; _position < position; _position++)
        {
            switch (data[_position])
            {
                case (byte)'"':
                    var start = _position + 1;
                    SkipString(data);
                    _name = start.._position;
                    break;
                case (byte)':':
                    _steps[^1] = (_name, NoIndex);
                    break;
                case (byte)'{':
                    _steps.Add((default, NoIndex));
                    break;
                case (byte)'[':
                    _steps.Add((default, 0));
                    break;
                case (byte)']' or (byte)'}':
                    _steps.RemoveAt(_steps.Count - 1);
                    break;
                case (byte)',' when _steps[^1].Index >= 0:
                    _steps[^1] = (default, _steps[^1].Index + 1);
                    break;
            }
        }
    }

    private void SkipString(ReadOnlySpan<byte> data)
    {
        for (_position++; data[_position] != '"'; _position++)
        {
            _position += data[_position] == '\\' ? 1 : 0;
        }
    }

    private StringBuilder Print(ReadOnlySpan<byte> data, int count)
    {
        var pointer = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var (name, index) = _steps[i];
            if (index >= 0)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"/{index}");
            }
            else
            {
                Append(pointer, Unescaped(data, name));
            }
        }

        return pointer;
    }

    private static StringBuilder Append(StringBuilder pointer, string name) =>
        pointer
            .Append('/')
            .Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    private static string Unescaped(ReadOnlySpan<byte> data, Range name)
    {
        var (start, length) = name.GetOffsetAndLength(data.Length);
        var reader = new Utf8JsonReader(data.Slice(start - 1, length + 2));
        reader.Read();
        return reader.GetString() ?? "";
    }
}
