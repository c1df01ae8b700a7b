using System.Collections.Generic;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Splits a name into words at underscores and at every character that identifiers can't contain.</summary>
internal static class IdentifierWords
{
    /// <summary>
    /// Gets the words, none of them empty. A name without lower-case letters (<c>NOT_FOUND</c>) is converted to lower
    /// case; otherwise the author's capitals are kept.
    /// </summary>
    public static IReadOnlyList<string> Split(string name)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && Identifiers.IsPart(name[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(name.Substring(start, i - start));
                start = -1;
            }
        }

        return HasLower(name) ? words : Shouted(words);
    }

    /// <summary>Determines whether <paramref name="name"/> contains a lower-case letter.</summary>
    internal static bool HasLower(string name)
    {
        foreach (var unit in name)
        {
            if (char.IsLower(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Shouted(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            words[i] = words[i].Substring(0, 1) + words[i].Substring(1).ToLowerInvariant();
        }

        return words;
    }
}
