using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>
/// Compares texts with the reviewed files <c>Snapshots/Class.Test#Name.verified.*</c>. A missing, a changed and a stale
/// file all fail.
/// <c>SNAPSHOT_ACCEPT=1</c> writes them instead, and is refused when <c>CI</c> is set.
/// </summary>
internal static class Snapshot
{
    /// <summary>
    /// Compares <paramref name="texts"/>, file names (<c>Customer.cs</c>, <c>diagnostics.txt</c>) with their contents,
    /// with the files of one test.
    /// </summary>
    public static void Verify(
        IReadOnlyDictionary<string, string> texts,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string test = ""
    )
    {
        var folder = Path.Combine(ProjectFolder(testFile), "Snapshots");
        var prefix = Path.GetFileNameWithoutExtension(testFile) + "." + test + "#";
        Directory.CreateDirectory(folder);

        var failures =
            Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1"
                ? Accept(folder, prefix, texts)
                : Compare(folder, prefix, texts);
        if (failures.Count > 0)
        {
            throw new InvalidOperationException(
                string.Join('\n', failures) + "\nAccept with SNAPSHOT_ACCEPT=1 dotnet test, and review the diff."
            );
        }
    }

    private static List<string> Accept(string folder, string prefix, IReadOnlyDictionary<string, string> texts)
    {
        if (Environment.GetEnvironmentVariable("CI") is not null)
        {
            return ["SNAPSHOT_ACCEPT is refused in CI."];
        }

        foreach (var file in Directory.GetFiles(folder, prefix + "*"))
        {
            File.Delete(file);
        }

        foreach (var (name, text) in texts)
        {
            File.WriteAllText(Path.Combine(folder, Verified(prefix, name)), text);
        }

        return [];
    }

    private static List<string> Compare(string folder, string prefix, IReadOnlyDictionary<string, string> texts)
    {
        var failures = new List<string>();
        foreach (var (name, text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var file = Path.Combine(folder, Verified(prefix, name));
            var expected = File.Exists(file) ? File.ReadAllText(file) : null;
            if (expected == text)
            {
                continue;
            }

            File.WriteAllText(file.Replace(".verified.", ".received.", StringComparison.Ordinal), text);
            failures.Add(
                expected is null ? $"missing: {Path.GetFileName(file)}" : FirstDifference(file, expected, text)
            );
        }

        var known = texts.Keys.Select(name => Verified(prefix, name)).ToHashSet(StringComparer.Ordinal);
        failures.AddRange(
            Directory
                .GetFiles(folder, prefix + "*.verified.*")
                .Select(file => Path.GetFileName(file)!)
                .Where(file => !known.Contains(file))
                .Order(StringComparer.Ordinal)
                .Select(file => $"stale: {file}")
        );
        return failures;
    }

    private static string FirstDifference(string file, string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"changed: {Path.GetFileName(file)}, line {line + 1}\n  verified: {left.ElementAtOrDefault(line)}\n  received: {right.ElementAtOrDefault(line)}";
    }

    private static string Verified(string prefix, string name) =>
        prefix + Path.GetFileNameWithoutExtension(name) + ".verified" + Path.GetExtension(name);

    private static string ProjectFolder(string testFile)
    {
        var folder = Path.GetDirectoryName(testFile)!;
        while (!File.Exists(Path.Combine(folder, "Clientele.Generator.Tests.csproj")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
