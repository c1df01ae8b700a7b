using System;
using System.Buffers;

namespace Clientele.Runtime.Http;

/// <summary>The version segment that paths of a service begin with, such as <c>v1</c> of <c>/v1/customers</c>.</summary>
internal static class LinkVersion
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>The segment of an operation's paths; empty: they begin with none.</summary>
    /// <param name="template">The operation's path template.</param>
    /// <param name="path">What it has become in a request, whose query may follow.</param>
    public static string Of(string template, string path)
    {
        var first = First(template);
        var isVersion = IsVersion(first) || (first.Contains('{', StringComparison.Ordinal) && IsVersion(First(path)));
        return isVersion ? First(path) : "";
    }

    /// <summary>Whether a segment is a <c>v</c> and a number, with further numbers behind dots.</summary>
    public static bool IsVersion(string segment)
    {
        if (segment is not ['v' or 'V', >= '0' and <= '9', ..])
        {
            return false;
        }

        return segment.AsSpan(1).IndexOfAnyExcept(Digits) < 0;
    }

    private static string First(string path) => path.TrimStart('/').Split('/', '?')[0];
}
