using System.Collections.Generic;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Splits a name into words: at everything that no identifier can hold, and at underscores.</summary>
internal static class IdentifierWords
{
    /// <summary>
    /// The words, none empty. A name without lower-case letters (<c>NOT_FOUND</c>) is taken for shouting and lowered;
    /// otherwise capitals stay as the author wrote them.
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

    /// <summary>Whether there is a lower-case letter in <paramref name="name"/>.</summary>
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
