using System;
using System.Collections.Generic;

namespace Clientele.Generator.Api.Resolution.References;

/// <summary>Handles file paths as written in references.</summary>
internal static class ReferencePath
{
    /// <summary>
    /// Gets a path with <c>/</c> as separator, and with <c>.</c> and <c>..</c> resolved where possible.
    /// </summary>
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

    /// <summary>
    /// Gets the path that <paramref name="relative"/> denotes in the file at <paramref name="from"/>.
    /// </summary>
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
