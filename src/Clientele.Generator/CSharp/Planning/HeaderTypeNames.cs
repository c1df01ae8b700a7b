using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>Names classes of headers after the headers in them.</summary>
internal static class HeaderTypeNames
{
    /// <summary>The class of a webhook's headers without a local name: most senders add the same ones to all requests.</summary>
    public const string OfWebhooks = "WebhookHeaders";

    private const string Suffix = "Headers";
    private const int FewHeaders = 2;
    private const int MaxLength = 50;

    /// <summary>
    /// Gets the local name of a class, whatever the order of its headers: one or two headers are named, more of them by
    /// the words that all begin with (<c>RateLimitHeaders</c>). Returns <see langword="null"/> if there are no such
    /// words, or if the name is too long.
    /// </summary>
    /// <param name="headers">The names of the headers, each once ignoring case.</param>
    public static string? Local(IEnumerable<string> headers)
    {
        var sorted = headers.OrderBy(static header => header, StringComparer.OrdinalIgnoreCase).ToList();
        var words =
            sorted.Count <= FewHeaders
                ? string.Concat(sorted.Select(static header => Identifiers.Pascal(header)))
                : CommonWords(sorted);
        return words.Length > 0 && words.Length + Suffix.Length <= MaxLength
            ? Identifiers.Joined(words + Suffix)
            : null;
    }

    private static string CommonWords(IEnumerable<string> headers)
    {
        var all = headers.Select(IdentifierWords.Split).ToList();
        var common = all[0]
            .TakeWhile((word, i) => all.TrueForAll(words => i < words.Count && IsSame(words[i], word)))
            .ToList();

        // It says no more than that a header is not a standard one.
        return common is [var only] && IsSame(only, "X") ? "" : Identifiers.Join(common);
    }

    private static bool IsSame(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
