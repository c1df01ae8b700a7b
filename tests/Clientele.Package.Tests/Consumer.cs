using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Clientele.Package.Tests;

/// <summary>A new console project outside the repository.</summary>
internal sealed class Consumer : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
          </PropertyGroup>
          <ItemGroup>
            <OpenApiClient Include="customers.yaml" Namespace="Demo" ClientName="CustomersClient" />
          </ItemGroup>
        </Project>
        """;

    private Consumer(string directory) => Directory = directory;

    public string Directory { get; }

    public string Description => Path.Combine(Directory, "customers.yaml");

    public string Assembly => Path.Combine(Directory, "obj", "Debug", "net10.0", "consumer.dll");

    /// <summary>Makes the project and installs the generator the way its README says.</summary>
    /// <param name="feed">Where the generator comes from.</param>
    /// <param name="program">The program's text.</param>
    public static async Task<Consumer> CreateAsync(LocalFeed feed, string program)
    {
        var consumer = Create(feed, Project, program);
        File.Copy(Path.Combine(LocalFeed.Repository, "specs", "partner-center-customers.yaml"), consumer.Description);
        await Dotnet.RunAsync(consumer.Directory, "add", "package", "Clientele.Generator", "--version", LocalFeed.Version);
        return consumer;
    }

    /// <summary>Makes a project without the generator.</summary>
    /// <param name="feed">Where packages come from, beside the machine's sources.</param>
    /// <param name="project">The project's text.</param>
    /// <param name="program">The program's text.</param>
    public static Consumer Create(LocalFeed feed, string project, string program)
    {
        var consumer = new Consumer(System.IO.Directory.CreateTempSubdirectory("clientele-consumer-").FullName);
        consumer.Write("consumer.csproj", project);
        consumer.Write("Program.cs", program);
        consumer.Write("nuget.config", Configuration(feed));
        return consumer;
    }

    public Task<string> BuildAsync() => Dotnet.RunAsync(Directory, "build", "-v:quiet", "--nologo");

    public async Task<string[]> RunAsync()
    {
        var output = await Dotnet.RunAsync(Directory, Path.Combine("bin", "Debug", "net10.0", "consumer.dll"));
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>The files that are neither outputs nor intermediate ones.</summary>
    public string[] Files() =>
    [
        .. System.IO.Directory.EnumerateFiles(Directory, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Directory, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);

    /// <summary>The feed, beside the machine's own sources; a package folder of the run's own, with the machine's to fall back to.</summary>
    private static string Configuration(LocalFeed feed)
    {
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{feed.Packages}" /></config>
              <fallbackPackageFolders><add key="machine" value="{machine}" /></fallbackPackageFolders>
              <packageSources><add key="clientele" value="{feed.Folder}" /></packageSources>
            </configuration>
            """;
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Directory, name), text);
}
