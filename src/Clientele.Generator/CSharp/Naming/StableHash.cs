using System.Globalization;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>A hash that is the same in every process: 32-bit FNV-1a over UTF-16 code units.</summary>
internal static class StableHash
{
    /// <summary>Gets the hash as eight upper-case hexadecimal digits.</summary>
    public static string Compute(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
        {
            hash = unchecked((hash ^ unit) * 16777619u);
        }

        return hash.ToString("X8", CultureInfo.InvariantCulture);
    }
}
