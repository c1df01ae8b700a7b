using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Clientele.Runtime.Http;

/// <summary>
/// Parses headers that are comma-separated lists, in which each item is plain text or a quoted string (RFC 9110,
/// sections 5.6.1 and 5.6.4).
/// </summary>
internal static class HeaderList
{
    /// <summary>Returns the items, or <see langword="null"/> if the header is absent.</summary>
    public static IReadOnlyList<string>? Split(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var items = new List<string>();
        var rest = value.AsSpan();
        while (!rest.IsEmpty)
        {
            rest = rest.TrimStart(" \t,");
            var item = rest is ['"', ..] ? Quoted(ref rest) : Plain(ref rest);
            if (item is not null)
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>
    /// Returns the values of the items, or <see langword="null"/> if the header is absent or an item can't be parsed.
    /// </summary>
    public static IReadOnlyList<T>? Parse<T>(string? value)
        where T : struct, IParsable<T>
    {
        if (Split(value) is not { } items)
        {
            return null;
        }

        var values = new T[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (!T.TryParse(items[i], CultureInfo.InvariantCulture, out values[i]))
            {
                return null;
            }
        }

        return values;
    }

    /// <summary>
    /// Returns the items as URI references, or <see langword="null"/> if the header is absent or an item is not one.
    /// </summary>
    public static IReadOnlyList<Uri>? Uris(string? value)
    {
        if (Split(value) is not { } items)
        {
            return null;
        }

        var uris = new Uri[items.Count];
        for (var i = 0; i < uris.Length; i++)
        {
            if (!Uri.TryCreate(items[i], UriKind.RelativeOrAbsolute, out uris[i]!))
            {
                return null;
            }
        }

        return uris;
    }

    private static string? Plain(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(',');
        var item = (end < 0 ? rest : rest[..end]).TrimEnd(" \t");
        rest = end < 0 ? default : rest[(end + 1)..];
        return item.IsEmpty ? null : item.ToString();
    }

    private static string Quoted(ref ReadOnlySpan<char> rest)
    {
        var text = new StringBuilder();
        var i = 1;
        for (; i < rest.Length && rest[i] != '"'; i++)
        {
            if (rest[i] == '\\' && i + 1 < rest.Length)
            {
                i++;
            }

            text.Append(rest[i]);
        }

        rest = rest[Math.Min(i + 1, rest.Length)..];
        return text.ToString();
    }
}
