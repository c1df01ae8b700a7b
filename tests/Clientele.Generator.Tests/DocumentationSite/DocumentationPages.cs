using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Clientele.Generator.Tests.DocumentationSite;

/// <summary>The README and the pages of <c>docs</c>.</summary>
internal static partial class DocumentationPages
{
    /// <summary>Gets the root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Gets the paths of all pages, relative to the root.</summary>
    public static IEnumerable<string> Paths
    {
        get
        {
            var pages = Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories);
            return pages
                .Append(Path.Combine(Root, "README.md"))
                .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal);
        }
    }

    /// <summary>Gets the text of a page.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Gets the blocks of code in a page that are marked with <paramref name="language"/>.</summary>
    public static IReadOnlyList<DocumentationBlock> Blocks(string path, string language)
    {
        var text = Read(path);
        return
        [
            .. Fence()
                .Matches(text)
                .Where(match => match.Groups["language"].Value == language)
                .Select(match =>
                {
                    var above = text[..match.Index].Split('\n', StringSplitOptions.RemoveEmptyEntries);
                    return new DocumentationBlock(
                        Array.FindLast(above, static line => line.StartsWith('#'))?.TrimStart('#', ' ') ?? "",
                        above.LastOrDefault("").Trim(),
                        match.Groups["code"].Value
                    );
                }),
        ];
    }

    /// <summary>Gets the languages of a page's blocks.</summary>
    public static IEnumerable<string> Languages(string path) =>
        Fence().Matches(Read(path)).Select(static match => match.Groups["language"].Value);

    /// <summary>Gets the targets of the relative links in a page.</summary>
    public static IEnumerable<string> Links(string path) =>
        Link()
            .Matches(Fence().Replace(Read(path), ""))
            .Select(static match => match.Groups[1].Value)
            .Where(static target => !target.Contains("://", StringComparison.Ordinal));

    /// <summary>Gets the anchors of a page's headings, as GitHub makes them.</summary>
    public static IEnumerable<string> Anchors(string path) =>
        Heading()
            .Matches(Read(path))
            .Select(static match => NoWord().Replace(match.Groups[1].Value, "").Replace(' ', '-').ToLowerInvariant());

    private static string FindRoot()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Generator.sln")))
        {
            directory = Path.GetDirectoryName(directory)
                ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return directory;
    }

    [GeneratedRegex(
        "^ *```(?<language>[a-z]+)\n(?<code>.*?)^ *```",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^A-Za-z0-9 _-]")]
    private static partial Regex NoWord();
}
