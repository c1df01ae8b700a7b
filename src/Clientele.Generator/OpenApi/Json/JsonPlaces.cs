using System.Collections.Generic;
using System.Globalization;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Json;

/// <summary>
/// Finds the targets of JSON pointers (RFC 6901) in a JSON text without reading the rest into nodes: unrelated values
/// are skipped.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class JsonPlaces(string text)
{
    private readonly Dictionary<int, List<JsonPlace>?> _containers = [];

    /// <summary>
    /// Gets the location of the value at <paramref name="pointer"/>, or of its nearest existing ancestor; for a
    /// member's value, that of its key.
    /// </summary>
    /// <returns>The location, or <see langword="null"/> if the text is not plain JSON as understood here.</returns>
    public (int Offset, int Length)? Find(string pointer)
    {
        var at = SkipSpace(text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);
        if (CharAt(at) != '{')
        {
            return null;
        }

        var place = (at, 1);
        foreach (var segment in JsonPointer.Segments(pointer))
        {
            if (CharAt(at) is not ('{' or '['))
            {
                return place;
            }

            if (Children(at) is not { } children)
            {
                return null;
            }

            if (IndexOf(children, segment) is not (>= 0 and var index))
            {
                return place;
            }

            (place, at) = ((children[index].Start, children[index].Length), children[index].Value);
        }

        return place;
    }

    private static int IndexOf(List<JsonPlace> children, string segment)
    {
        if (children.Count > 0 && children[0].Key is not null)
        {
            return children.FindLastIndex(child => child.Key == segment);
        }

        return
            int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < children.Count
            ? index
            : -1;
    }

    private List<JsonPlace>? Children(int start)
    {
        if (!_containers.TryGetValue(start, out var children))
        {
            children = [];
            var isWhole = text[start] == '{' ? TryReadMembers(start + 1, children) : TryReadItems(start + 1, children);
            _containers[start] = children = isWhole ? children : null;
        }

        return children;
    }

    private bool TryReadMembers(int at, List<JsonPlace> members)
    {
        at = SkipSpace(at);
        while (CharAt(at) != '}')
        {
            var end = CharAt(at) == '"' ? EndOfString(at) : -1;
            var colon = end < 0 ? -1 : SkipSpace(end);
            if (colon < 0 || CharAt(colon) != ':' || text.IndexOf('\\', at, end - at) >= 0)
            {
                return false;
            }

            var value = SkipSpace(colon + 1);
            members.Add(new JsonPlace(text.Substring(at + 1, end - at - 2), at, end - at, value));
            at = Next(EndOfValue(value), '}');
            if (at < 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadItems(int at, List<JsonPlace> items)
    {
        at = SkipSpace(at);
        while (CharAt(at) != ']')
        {
            var end = EndOfValue(at);
            if (end < 0)
            {
                return false;
            }

            items.Add(new JsonPlace(null, at, end - at, at));
            at = Next(end, ']');
            if (at < 0)
            {
                return false;
            }
        }

        return true;
    }

    // The start of the next member or item, or the bracket that ends them.
    private int Next(int at, char end)
    {
        at = at < 0 ? at : SkipSpace(at);
        if (at < 0 || CharAt(at) == end)
        {
            return at;
        }

        return CharAt(at) == ',' ? SkipSpace(at + 1) : -1;
    }

    private int EndOfValue(int at)
    {
        switch (CharAt(at))
        {
            case '"':
                return EndOfString(at);
            case '{' or '[':
                return EndOfContainer(at);
        }

        var end = at;
        while (CharAt(end) is (>= '0' and <= '9') or (>= 'a' and <= 'z') or '-' or '+' or '.' or 'E')
        {
            end++;
        }

        return end > at ? end : -1;
    }

    private int EndOfContainer(int at)
    {
        var depth = 0;
        while (at >= 0 && at < text.Length)
        {
            switch (text[at])
            {
                case '"':
                    at = EndOfString(at);
                    continue;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
            }

            at++;
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private int EndOfString(int at)
    {
        while (true)
        {
            at = text.IndexOf('"', at + 1);
            if (at < 0)
            {
                return -1;
            }

            var escapes = 0;
            while (text[at - 1 - escapes] == '\\')
            {
                escapes++;
            }

            if (escapes % 2 == 0)
            {
                return at + 1;
            }
        }
    }

    private int SkipSpace(int at)
    {
        while (CharAt(at) is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }

    private char CharAt(int at) => at < text.Length ? text[at] : '\0';
}
