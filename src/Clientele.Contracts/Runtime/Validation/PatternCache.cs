using System;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Clientele.Runtime.Validation;

/// <summary>The regular expressions of descriptions, each made once.</summary>
internal static class PatternCache
{
    // A description's pattern may backtrack without end.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private static readonly ConcurrentDictionary<string, Regex?> Patterns = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether <paramref name="pattern"/> is found in <paramref name="value"/>; true where that can't be told.
    /// </summary>
    public static bool IsMatch(string value, string pattern)
    {
        try
        {
            return Patterns.GetOrAdd(pattern, Create)?.IsMatch(value) ?? true;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    // ECMA-262's classes are ASCII's; what .NET lacks under that option, such as \p{L}, it may know without.
    private static Regex? Create(string pattern) =>
        TryCreate(pattern, RegexOptions.ECMAScript) ?? TryCreate(pattern, RegexOptions.CultureInvariant);

    private static Regex? TryCreate(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options, Timeout);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
