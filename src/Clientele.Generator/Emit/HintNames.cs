using System.Globalization;

namespace Clientele.Generator.Emit;

/// <summary>Names of emitted files.</summary>
internal static class HintNames
{
    private const int MaxLength = 100;
    private const string Extension = ".g.cs";

    /// <summary>The hint name of a file: short, flat, the same in every run.</summary>
    /// <param name="prefix">What tells several descriptions of a project apart; empty: nothing.</param>
    /// <param name="name">Unique in the description ignoring case; a type's name, or a context's and a type's with a dot between.</param>
    public static string Of(string prefix, string name)
    {
        var full = prefix + name;
        return full.Length <= MaxLength
            ? full + Extension
            : full.Substring(0, MaxLength - 9) + "-" + Hash(full).ToString("x8", CultureInfo.InvariantCulture) + Extension;
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ char.ToUpperInvariant(character)) * 16777619);
        }

        return hash;
    }
}
