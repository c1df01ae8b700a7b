using System;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;

namespace Clientele.Corpus;

/// <summary>Fetches packages with npm, which has to be installed.</summary>
/// <param name="folder">Where they are unpacked; what is there already is not fetched again.</param>
internal sealed class NpmPackages(string folder)
{
    /// <summary>Fetches a package.</summary>
    /// <param name="name">Its name, such as <c>@octokit/fixtures</c>.</param>
    /// <returns>The folder with its files.</returns>
    /// <exception cref="IOException">npm does not give it.</exception>
    public async Task<string> FetchAsync(string name)
    {
        var prefix = name.TrimStart('@').Replace('/', '-') + "-";
        Directory.CreateDirectory(folder);
        if (Find(prefix) is null)
        {
            await PackAsync(name);
        }

        var archive = Find(prefix) ?? throw new IOException($"npm gave no archive of {name}.");
        var target = archive[..^".tgz".Length];
        if (!Directory.Exists(target))
        {
            Directory.CreateDirectory(target);
            await using var packed = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
            await TarFile.ExtractToDirectoryAsync(packed, target, overwriteFiles: true);
        }

        return Path.Combine(target, "package");
    }

    private string? Find(string prefix) =>
        Directory
            .EnumerateFiles(folder, prefix + "*.tgz")
            .Where(path => char.IsAsciiDigit(Path.GetFileName(path)[prefix.Length]))
            .Order(StringComparer.Ordinal)
            .LastOrDefault();

    private async Task PackAsync(string name)
    {
        using var process = Process.Start(
            new ProcessStartInfo("npm", ["pack", name, "--pack-destination", folder, "--silent"])
            {
                RedirectStandardOutput = true,
            }
        ) ?? throw new IOException("npm does not start.");
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new IOException($"npm pack {name} ended with {process.ExitCode}.");
        }
    }
}
