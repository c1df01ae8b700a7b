using System;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>English enough for names of list items.</summary>
internal static class Wording
{
    /// <summary>The name of one item of <paramref name="plural"/>: its singular where that is plain, else with <c>Item</c>.</summary>
    public static string Item(string plural)
    {
        if (plural.Length > 4 && Ends(plural, "ies"))
        {
            return plural.Substring(0, plural.Length - 3) + "y";
        }

        if (plural.Length > 4 && (Ends(plural, "sses") || Ends(plural, "xes") || Ends(plural, "ches") || Ends(plural, "shes")))
        {
            return plural.Substring(0, plural.Length - 2);
        }

        var isPlural = plural.Length > 3 && Ends(plural, "s") && !Ends(plural, "ss") && !Ends(plural, "us") && !Ends(plural, "is") && !Ends(plural, "news");
        return isPlural ? plural.Substring(0, plural.Length - 1) : plural + "Item";
    }

    private static bool Ends(string text, string end) => text.EndsWith(end, StringComparison.Ordinal);
}
