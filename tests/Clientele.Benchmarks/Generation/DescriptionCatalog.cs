using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace Clientele.Benchmarks.Generation;

/// <summary>The descriptions that generation is measured with.</summary>
internal static class DescriptionCatalog
{
    private const string GitHubPackage = "@octokit/openapi@23.0.2";

    private static string Folder => Path.Combine(Repository(), "artifacts", "descriptions");

    /// <summary>
    /// Finds one: <c>small</c> is the repository's own, <c>github</c> is fetched from npm once, and anything else is a file.
    /// </summary>
    /// <exception cref="InvalidOperationException">It can't be fetched.</exception>
    public static DescriptionText Find(string name) =>
        name switch
        {
            "small" => DescriptionText.Read(name, Path.Combine(Repository(), "specs", "partner-center-customers.yaml")),
            "github" => DescriptionText.Read(name, GitHub()),
            _ => DescriptionText.Read(Path.GetFileNameWithoutExtension(name), name),
        };

    /// <summary>
    /// What a run of all benchmarks has: the small one, GitHub's where it was fetched, and what is in
    /// <c>artifacts/descriptions</c>.
    /// </summary>
    public static IEnumerable<DescriptionText> All()
    {
        yield return Find("small");
        if (!Directory.Exists(Folder))
        {
            yield break;
        }

        foreach (var file in Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal))
        {
            yield return Find(file);
        }
    }

    private static string GitHub()
    {
        var file = Path.Combine(Folder, "github.json");
        if (File.Exists(file))
        {
            return file;
        }

        Directory.CreateDirectory(Folder);
        var package = Path.Combine(Folder, Run("npm", "pack", "--silent", GitHubPackage));
        using (var archive = new GZipStream(File.OpenRead(package), CompressionMode.Decompress))
        using (var entries = new TarReader(archive))
        {
            while (entries.GetNextEntry() is { } entry)
            {
                if (entry.Name == "package/generated/api.github.com.json")
                {
                    entry.ExtractToFile(file, overwrite: true);
                    break;
                }
            }
        }

        File.Delete(package);
        return file;
    }

    private static string Run(string command, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(command, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true }
        )!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{command} ended with {process.ExitCode}.");
    }

    /// <summary>The folder of the solution.</summary>
    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository is not above the program.");
    }
}
