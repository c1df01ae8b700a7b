using System;

namespace Clientele.Corpus;

/// <summary>Component names in the ids of schemas.</summary>
internal static class OracleNames
{
    /// <summary>Whether <paramref name="id"/> is a component of the description.</summary>
    public static bool IsComponent(string id) =>
        (
            id.StartsWith("#/components/schemas/", StringComparison.Ordinal)
            || id.StartsWith("#/definitions/", StringComparison.Ordinal)
        )
        && id.Split('/').Length == (id[2] == 'c' ? 4 : 3);

    /// <summary>The name that <paramref name="id"/> ends with.</summary>
    public static string Parse(string id) =>
        Uri.UnescapeDataString(id[(id.LastIndexOf('/') + 1)..])
            .Replace("~1", "/", StringComparison.Ordinal)
            .Replace("~0", "~", StringComparison.Ordinal);
}
