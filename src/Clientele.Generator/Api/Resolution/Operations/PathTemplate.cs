using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>
/// Path templates that repeat query parameters after a question mark: <c>/pets?tag={tag}</c> and
/// <c>/pets{?tag,limit}</c>.
/// </summary>
internal static class PathTemplate
{
    /// <summary>
    /// Gets <paramref name="path"/> without the variables that are query parameters: those are sent once, as their
    /// parameter says.
    /// </summary>
    /// <param name="path">The key of the path item.</param>
    /// <param name="isQuery">Determines whether there is a query parameter of this name.</param>
    public static string WithoutQuery(string path, Func<string, bool> isQuery)
    {
        var template = WithoutExpressions(path, isQuery);
        var mark = template.IndexOf('?');
        if (mark < 0 || template.IndexOf('{', mark) < 0)
        {
            return template;
        }

        var kept = template.Substring(mark + 1).Split('&').Where(pair => !IsParameter(pair, isQuery)).ToList();
        return template.Substring(0, mark) + (kept.Count == 0 ? "" : "?" + string.Join("&", kept));
    }

    // RFC 6570, 3.2.8 and 3.2.9.
    private static string WithoutExpressions(string path, Func<string, bool> isQuery)
    {
        for (var open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            var close = path.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            if (path[open + 1] is '?' or '&' && Names(path.Substring(open + 2, close - open - 2)).All(isQuery))
            {
                path = path.Remove(open, close - open + 1);
                open--;
            }
        }

        return path;
    }

    private static IEnumerable<string> Names(string list) =>
        list.Split(',').Select(static name => name.Trim().TrimEnd('*'));

    private static bool IsParameter(string pair, Func<string, bool> isQuery)
    {
        var equals = pair.IndexOf('=');
        var value = equals < 0 ? "" : pair.Substring(equals + 1);
        return value.StartsWith("{", StringComparison.Ordinal)
            && value.IndexOf('}') == value.Length - 1
            && isQuery(pair.Substring(0, equals));
    }
}
