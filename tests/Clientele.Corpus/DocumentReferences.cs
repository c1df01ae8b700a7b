using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;

namespace Clientele.Corpus;

/// <summary>Finds the files that references name.</summary>
internal static partial class DocumentReferences
{
    /// <summary>The existing files that <paramref name="file"/> refers to, paths relative to what its own is.</summary>
    public static IEnumerable<string> Find(CorpusFile file)
    {
        var folder = Path.GetDirectoryName(file.Path) ?? "";
        foreach (Match match in Reference().Matches(file.Text.ToString()))
        {
            var target = match.Groups["file"].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.IndexOfAny(Path.GetInvalidPathChars()) >= 0)
            {
                continue;
            }

            var path = Normalize(Path.Combine(folder, Uri.UnescapeDataString(target)));
            if (File.Exists(path))
            {
                yield return path;
            }
        }
    }

    /// <summary><paramref name="path"/> without <c>.</c> and <c>..</c>, relative where it was.</summary>
    public static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[^1] is not ("" or ".."))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    // Mappings of discriminators name files too, so any scalar that looks like a relative file is a candidate.
    [GeneratedRegex(
        @"(?:\$ref[""']?\s*:\s*|:\s+)[""']?(?<file>[^\s""'#{}\[\],]+?(?:\.ya?ml|\.json)|(?<=\$ref[""']?\s*:\s*[""']?)[^\s""'#{}\[\],]+)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Reference();
}
