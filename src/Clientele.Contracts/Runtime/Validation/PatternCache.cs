using System;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Clientele.Runtime.Validation;

/// <summary>Caches the regular expressions of descriptions.</summary>
internal static class PatternCache
{
    // A description's pattern may backtrack forever.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private static readonly ConcurrentDictionary<string, Regex?> Patterns = new(StringComparer.Ordinal);

    /// <summary>
    /// Determines whether <paramref name="value"/> matches <paramref name="pattern"/>; true if that can't be decided.
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

    // The character classes of ECMA-262 are ASCII only. .NET may support what that option excludes, such as \p{L},
    // without it.
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
