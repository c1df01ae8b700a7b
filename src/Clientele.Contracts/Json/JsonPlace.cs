using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Json;

/// <summary>Finds path, line and column of a position, tolerating that what stands there is wrong.</summary>
internal static class JsonPlace
{
    private const int MaxNameLength = 100;

    /// <summary>The place of <paramref name="position"/>: a JSONPath (RFC 9535), and line and byte in the line, both from 0.</summary>
    public static (string Path, long Line, long Column) Find(ReadOnlySpan<byte> data, int position)
    {
        var before = data[..position];
        var lastBreak = before.LastIndexOf((byte)'\n');
        return (PathOf(before), before.Count((byte)'\n'), position - lastBreak - 1);
    }

    private static string PathOf(ReadOnlySpan<byte> text)
    {
        var steps = new Stack<string>();
        var name = "";
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (byte)'"':
                    var end = StringEnd(text, i + 1);
                    name = Name(text[(i + 1)..end]);
                    i = end;
                    break;
                case (byte)':':
                    Replace(steps, name);
                    break;
                case (byte)'{':
                    steps.Push("");
                    break;
                case (byte)'[':
                    steps.Push("[0]");
                    break;
                case (byte)']' or (byte)'}':
                    steps.TryPop(out _);
                    break;
                case (byte)',' when steps.TryPeek(out var step) && step.StartsWith('[') && !step.StartsWith("['", StringComparison.Ordinal):
                    Replace(steps, $"[{int.Parse(step.AsSpan(1, step.Length - 2), provider: null) + 1}]");
                    break;
            }
        }

        var ordered = steps.ToArray();
        Array.Reverse(ordered);
        return "$" + string.Concat(ordered);
    }

    private static void Replace(Stack<string> steps, string step)
    {
        if (steps.TryPop(out _))
        {
            steps.Push(step);
        }
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
