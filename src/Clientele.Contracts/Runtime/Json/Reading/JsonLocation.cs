using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Clientele.Runtime.Json;

/// <summary>Finds the path, line and column of a position, even if the text there is invalid.</summary>
internal static class JsonLocation
{
    private const int MaxNameLength = 100;
    private const int NoIndex = -1;

    /// <summary>
    /// Returns the location of <paramref name="position"/>: a JSONPath (RFC 9535), and the line and the byte within the
    /// line, both zero-based.
    /// </summary>
    public static (string Path, long Line, long Column) Find(ReadOnlySpan<byte> data, int position)
    {
        var before = data[..position];
        var lastBreak = before.LastIndexOf((byte)'\n');
        return (PathOf(before), before.Count((byte)'\n'), position - lastBreak - 1);
    }

    private static string PathOf(ReadOnlySpan<byte> text)
    {
        // The top is the current step: a name as a range of the text, or an index.
        var steps = new Stack<(Range Name, int Index)>();
        Range name = default;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (byte)'"':
                    var end = StringEnd(text, i + 1);
                    name = (i + 1)..end;
                    i = end;
                    break;
                case (byte)':' when steps.TryPop(out _):
                    steps.Push((name, NoIndex));
                    break;
                case (byte)'{':
                    steps.Push((default, NoIndex));
                    break;
                case (byte)'[':
                    steps.Push((default, 0));
                    break;
                case (byte)']' or (byte)'}':
                    steps.TryPop(out _);
                    break;
                case (byte)',' when steps.TryPeek(out var step) && step.Index >= 0:
                    steps.Pop();
                    steps.Push((default, step.Index + 1));
                    break;
            }
        }

        return Print(text, steps);
    }

    private static string Print(ReadOnlySpan<byte> text, Stack<(Range Name, int Index)> steps)
    {
        var ordered = steps.ToArray();
        Array.Reverse(ordered);
        var path = new StringBuilder("$");
        foreach (var (name, index) in ordered)
        {
            if (index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else if (!name.Equals(default))
            {
                path.Append(Name(text[name]));
            }
        }

        return path.ToString();
    }

    private static int StringEnd(ReadOnlySpan<byte> text, int start)
    {
        var i = start;
        while (i < text.Length && text[i] != '"')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i, text.Length);
    }

    private static string Name(ReadOnlySpan<byte> raw)
    {
        var name = Encoding.UTF8.GetString(raw.Length > MaxNameLength ? raw[..MaxNameLength] : raw);
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
            {
                return $"['{name}']";
            }
        }

        return "." + name;
    }
}
