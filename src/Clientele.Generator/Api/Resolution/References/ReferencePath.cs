using System;
using System.Collections.Generic;

namespace Clientele.Generator.Api.Resolution.References;

/// <summary>Paths of files as references name them.</summary>
internal static class ReferencePath
{
    /// <summary>Gets a path with <c>/</c>, without <c>.</c> and <c>..</c> where they can be resolved.</summary>
    public static string Normalize(string path)
    {
        var result = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && result.Count > 0 && result[result.Count - 1] is not (".." or ""))
            {
                result.RemoveAt(result.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || result.Count == 0))
            {
                result.Add(segment);
            }
        }

        return string.Join("/", result);
    }

    /// <summary>Gets the path that <paramref name="relative"/> means in the file at <paramref name="from"/>.</summary>
    public static string Combine(string from, string relative)
    {
        var target = Uri.UnescapeDataString(relative);
        var slash = from.Replace('\\', '/').LastIndexOf('/');
        return Normalize(
            slash < 0 || target.StartsWith("/", StringComparison.Ordinal)
                ? target
                : from.Substring(0, slash + 1) + target
        );
    }
}
