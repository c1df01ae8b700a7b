using System;
using System.IO;
using System.Linq;

namespace Clientele.Package.Tests;

/// <summary>A folder outside the repository whose projects restore from the feed.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>Creates the folder.</summary>
    /// <param name="feed">The packages of this repository.</param>
    /// <param name="sources">Folders with further packages.</param>
    public Workspace(LocalFeed feed, params string[] sources)
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("clientele-workspace-").FullName;
        var lines = sources.Select(static (source, index) => $"""<add key="source{index}" value="{source}" />""");
        Write(
            "nuget.config",
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{feed.Packages}" /></config>
              <fallbackPackageFolders><add key="machine" value="{LocalFeed.MachinePackages}" /></fallbackPackageFolders>
              <packageSources><add key="clientele" value="{feed.Folder}" />{string.Concat(lines)}</packageSources>
            </configuration>
            """
        );
    }

    public string Directory { get; }

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Directory, name), text);

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
