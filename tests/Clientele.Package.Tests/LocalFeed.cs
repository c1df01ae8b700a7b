using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>The packages of this repository, packed once into a folder outside it.</summary>
public sealed class LocalFeed : IAsyncLifetime
{
    /// <summary>A version no other run has, so that no cache can answer for it.</summary>
    public static readonly string Version = string.Create(
        CultureInfo.InvariantCulture,
        $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}"
    );

    private readonly string _root = Directory.CreateTempSubdirectory("clientele-feed-").FullName;

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The folder that is the feed.</summary>
    public string Folder => Path.Combine(_root, "feed");

    /// <summary>Where consumers keep what they restore from the feed.</summary>
    public string Packages => Path.Combine(_root, "packages");

    /// <summary>Gets the folder of packages that this machine has restored already.</summary>
    public static string MachinePackages { get; } =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => await PackAsync(Folder);

    /// <summary>Packs everything a second time, from nothing.</summary>
    /// <returns>The folder with the packages.</returns>
    public async Task<string> PackAgainAsync()
    {
        var folder = Path.Combine(_root, "again");
        await PackAsync(folder);
        return folder;
    }

    /// <summary>Reads one file of a package.</summary>
    /// <param name="package">The package.</param>
    public ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(Folder, $"{package}.{Version}.nupkg"));

    /// <summary>Reads one file of a package's symbols.</summary>
    /// <param name="package">The package.</param>
    public ZipArchive OpenSymbols(string package) =>
        ZipFile.OpenRead(Path.Combine(Folder, $"{package}.{Version}.snupkg"));

    /// <summary>Reads the manifest of a package.</summary>
    /// <param name="package">The package.</param>
    public XDocument Manifest(string package)
    {
        using var archive = Open(package);
        using var stream = archive.GetEntry(package + ".nuspec")!.Open();
        return XDocument.Load(stream);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task PackAsync(string folder)
    {
        // Outputs of its own: the build under test stays as it is. The same place each time, since the paths of sources
        // are part of what is compared.
        var artifacts = Path.Combine(_root, "artifacts");
        if (Directory.Exists(artifacts))
        {
            Directory.Delete(artifacts, recursive: true);
        }

        foreach (var project in new[] { "Clientele.Contracts", "Clientele.Generator", "PartnerCenter.Customers" })
        {
            await Dotnet.RunAsync(
                Repository,
                "pack",
                $"src/{project}/{project}.csproj",
                "--output",
                folder,
                "--configuration",
                "Release",
                "--artifacts-path",
                artifacts,
                $"-p:Version={Version}"
            );
        }
    }

    private static string FindRepository()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Generator.sln")))
        {
            directory = Path.GetDirectoryName(directory)
                ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return directory;
    }
}
