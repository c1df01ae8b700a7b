using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>Finds the known name that a misspelled one was probably meant to be.</summary>
internal static class NearNames
{
    // A shorter name is as likely to be intended as to be a typo.
    private const int MinLength = 5;

    /// <summary>
    /// Gets the known name that <paramref name="name"/> differs from by case or a single typo, or
    /// <see langword="null"/>.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        string? near = null;
        foreach (var candidate in known.OrderBy(static candidate => candidate, StringComparer.Ordinal))
        {
            if (string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }

            if (near is null && candidate.Length >= MinLength && IsOneSlip(name, candidate))
            {
                near = candidate;
            }
        }

        return near;
    }

    // One character added, missing or replaced, or two adjacent ones swapped.
    private static bool IsOneSlip(string name, string candidate)
    {
        if (Math.Abs(name.Length - candidate.Length) > 1)
        {
            return false;
        }

        var start = 0;
        while (start < name.Length && start < candidate.Length && name[start] == candidate[start])
        {
            start++;
        }

        var (nameEnd, candidateEnd) = (name.Length, candidate.Length);
        while (nameEnd > start && candidateEnd > start && name[nameEnd - 1] == candidate[candidateEnd - 1])
        {
            nameEnd--;
            candidateEnd--;
        }

        var (left, right) = (nameEnd - start, candidateEnd - start);
        var isSwap =
            left == 2 && right == 2 && name[start] == candidate[start + 1] && name[start + 1] == candidate[start];
        return isSwap || (left <= 1 && right <= 1);
    }
}
