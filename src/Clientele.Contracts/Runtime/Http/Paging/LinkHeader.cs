using System;
using System.Collections.Generic;

namespace Clientele.Runtime.Http;

/// <summary>Parses the header <c>Link</c> (RFC 8288, section 3).</summary>
internal static class LinkHeader
{
    /// <summary>
    /// Returns the target of the first link from the response itself with the relation <paramref name="relation"/>, or
    /// <see langword="null"/> if there is none.
    /// </summary>
    public static string? Find(IEnumerable<string> values, string relation)
    {
        foreach (var value in values)
        {
            ReadOnlySpan<char> rest = value;
            while (Next(ref rest, out var target, out var parameters))
            {
                if (Has(parameters, relation))
                {
                    return new string(target);
                }
            }
        }

        return null;
    }

    private static bool Next(
        ref ReadOnlySpan<char> rest,
        out ReadOnlySpan<char> target,
        out ReadOnlySpan<char> parameters
    )
    {
        target = default;
        parameters = default;
        var open = rest.IndexOf('<');
        var close = open < 0 ? -1 : rest[open..].IndexOf('>');
        if (close < 0)
        {
            return false;
        }

        target = rest.Slice(open + 1, close - 1).Trim();
        rest = rest[(open + close + 1)..];
        var end = IndexOutsideQuotes(rest, ',');
        parameters = rest[..end];
        rest = end == rest.Length ? default : rest[(end + 1)..];
        return true;
    }

    // Only the first rel counts (section 3.3); a link with an anchor belongs to another resource.
    private static bool Has(ReadOnlySpan<char> parameters, string relation)
    {
        var found = default(bool?);
        while (!parameters.IsEmpty)
        {
            var end = IndexOutsideQuotes(parameters, ';');
            var parameter = parameters[..end];
            parameters = end == parameters.Length ? default : parameters[(end + 1)..];
            var equals = parameter.IndexOf('=');
            var name = (equals < 0 ? parameter : parameter[..equals]).Trim();
            if (name.Equals("anchor", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            if (equals >= 0 && name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                found ??= Contains(parameter[(equals + 1)..].Trim().Trim('"'), relation);
            }
        }

        return found == true;
    }

    private static bool Contains(ReadOnlySpan<char> relations, string relation)
    {
        while (!relations.IsEmpty)
        {
            var end = relations.IndexOf(' ');
            if ((end < 0 ? relations : relations[..end]).Equals(relation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            relations = end < 0 ? default : relations[(end + 1)..];
        }

        return false;
    }

    private static int IndexOutsideQuotes(ReadOnlySpan<char> text, char wanted)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted && text[i] == '\\')
            {
                i++;
            }
            else if (!isQuoted && text[i] == wanted)
            {
                return i;
            }
        }

        return text.Length;
    }
}
