using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Clientele.Corpus;

/// <summary>Finds the documents below the given paths.</summary>
internal sealed partial class DocumentDiscovery
{
    private readonly HashSet<string> _entries;

    /// <param name="entries">The file that names entry documents, or <see langword="null"/>.</param>
    public DocumentDiscovery(string? entries) =>
        _entries = entries is null
            ? []
            : File.ReadLines(entries)
                .Select(line => line.Split('\t')[0].Trim())
                .Where(static line => line.Length > 0)
                .Select(line => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(entries))!, line)))
                .ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The documents, in the order of <paramref name="paths"/>, those of a folder ordinally. Folders that hold an entry
    /// document give their entry documents alone;
    /// of others, files that another one refers to and that are no descriptions on their own are left out.
    /// </summary>
    /// <exception cref="FileNotFoundException">A path does not exist.</exception>
    public IReadOnlyList<string> Find(IEnumerable<string> paths)
    {
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            found.AddRange(
                (
                    File.Exists(path) ? [path]
                    : Directory.Exists(path) ? FindInFolder(path)
                    : throw new FileNotFoundException($"{path} does not exist")
                ).Where(seen.Add)
            );
        }

        return found;
    }

    /// <summary>The description at <paramref name="path"/> with what it refers to.</summary>
    public static CorpusDocument Load(string path)
    {
        var entry = CorpusFile.Read(path);
        var seen = new HashSet<string>(StringComparer.Ordinal) { DocumentReferences.Normalize(path) };
        var waiting = new Queue<CorpusFile>([entry]);
        var others = new List<CorpusFile>();
        while (waiting.TryDequeue(out var file))
        {
            foreach (var target in DocumentReferences.Find(file).Where(seen.Add))
            {
                others.Add(CorpusFile.Read(target));
                waiting.Enqueue(others[^1]);
            }
        }

        return new CorpusDocument(path, entry, others);
    }

    private IEnumerable<string> FindInFolder(string folder)
    {
        var files = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(IsDocument)
            .Order(StringComparer.Ordinal)
            .ToList();
        var sets = files
            .Where(file => _entries.Contains(Path.GetFullPath(file)))
            .Select(file => SetOf(folder, file))
            .ToHashSet(StringComparer.Ordinal);
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => !sets.Contains(SetOf(folder, file))).Select(CorpusFile.Read))
        {
            fragments.UnionWith(DocumentReferences.Find(file).Where(target => target != file.Path));
        }

        return files.Where(file =>
            sets.Contains(SetOf(folder, file))
                ? _entries.Contains(Path.GetFullPath(file))
                : !fragments.Contains(DocumentReferences.Normalize(file)) || Version().IsMatch(File.ReadAllText(file))
        );
    }

    // Documents that belong together are in one folder below the one that is given.
    private static string SetOf(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file).Replace('\\', '/');
        var slash = relative.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : relative[..slash];
    }

    private static bool IsDocument(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".JSON" or ".YAML" or ".YML";

    [GeneratedRegex(
        @"^\s*[{""']?\s*[""']?(openapi|swagger)[""']?\s*:",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Version();
}
