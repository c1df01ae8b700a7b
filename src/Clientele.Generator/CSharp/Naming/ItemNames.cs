using System;
using System.Collections.Generic;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Knows enough English to name the items of lists.</summary>
internal static class ItemNames
{
    // The singular of a last word; null if the word has no plural or is not one.
    private static readonly Dictionary<string, string?> Irregular = new(StringComparer.Ordinal)
    {
        ["Aliases"] = "Alias",
        ["Analyses"] = "Analysis",
        ["Bonuses"] = "Bonus",
        ["Buses"] = "Bus",
        ["Caches"] = "Cache",
        ["Campuses"] = "Campus",
        ["Canvases"] = "Canvas",
        ["Children"] = "Child",
        ["Cookies"] = "Cookie",
        ["Indices"] = "Index",
        ["Lenses"] = "Lens",
        ["Matrices"] = "Matrix",
        ["Movies"] = "Movie",
        ["People"] = "Person",
        ["Statuses"] = "Status",
        ["Vertices"] = "Vertex",
        ["Viruses"] = "Virus",
        ["Alias"] = null,
        ["Always"] = null,
        ["Atlas"] = null,
        ["Aws"] = null,
        ["Bias"] = null,
        ["Canvas"] = null,
        ["Cors"] = null,
        ["Dns"] = null,
        ["Gas"] = null,
        ["Gps"] = null,
        ["Has"] = null,
        ["Https"] = null,
        ["Ios"] = null,
        ["Js"] = null,
        ["Lens"] = null,
        ["News"] = null,
        ["Os"] = null,
        ["Series"] = null,
        ["Sms"] = null,
        ["Species"] = null,
        ["Tls"] = null,
        ["Was"] = null,
    };

    /// <summary>
    /// Gets the name of one item of <paramref name="plural"/>: its singular if that is clear, else with <c>Item</c>
    /// appended.
    /// </summary>
    public static string Item(string plural)
    {
        var word = LastWord(plural);
        var stem = plural.Substring(0, plural.Length - word.Length);
        if (!Irregular.TryGetValue(word, out var irregular))
        {
            return Regular(plural);
        }

        return irregular is null ? plural + "Item" : stem + irregular;
    }

    private static string Regular(string plural)
    {
        if (plural.Length > 4 && Ends(plural, "ies"))
        {
            return plural.Substring(0, plural.Length - 3) + "y";
        }

        if (
            plural.Length > 4
            && (Ends(plural, "sses") || Ends(plural, "xes") || Ends(plural, "ches") || Ends(plural, "shes"))
        )
        {
            return plural.Substring(0, plural.Length - 2);
        }

        var isPlural =
            plural.Length > 3 && Ends(plural, "s") && !Ends(plural, "ss") && !Ends(plural, "us") && !Ends(plural, "is");
        return isPlural ? plural.Substring(0, plural.Length - 1) : plural + "Item";
    }

    private static string LastWord(string identifier)
    {
        var start = identifier.Length;
        while (start > 0 && !char.IsUpper(identifier[start - 1]))
        {
            start--;
        }

        return start == 0 ? identifier : identifier.Substring(start - 1);
    }

    private static bool Ends(string text, string end) => text.EndsWith(end, StringComparison.Ordinal);
}
