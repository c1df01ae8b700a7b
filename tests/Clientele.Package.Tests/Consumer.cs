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

    private readonly Workspace _workspace;

    private Consumer(LocalFeed feed) => _workspace = new Workspace(feed);

    public string Directory => _workspace.Directory;

    public string Description => Path.Combine(Directory, "customers.yaml");

    public string Assembly => Path.Combine(Directory, "obj", "Debug", "net10.0", "consumer.dll");

    /// <summary>Makes the project and installs the generator the way its README says.</summary>
    /// <param name="feed">Where the generator comes from.</param>
    /// <param name="program">The program's text.</param>
    public static async Task<Consumer> CreateAsync(LocalFeed feed, string program)
    {
        var consumer = new Consumer(feed);
        consumer._workspace.Write("consumer.csproj", Project);
        consumer._workspace.Write("Program.cs", program);
        File.Copy(Path.Combine(LocalFeed.Repository, "specs", "partner-center-customers.yaml"), consumer.Description);
        await Dotnet.RunAsync(
            consumer.Directory,
            "add",
            "package",
            "Clientele.Generator",
            "--version",
            LocalFeed.Version
        );
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
            .. System
                .IO.Directory.EnumerateFiles(Directory, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Directory, file).Replace('\\', '/'))
                .Where(file =>
                    !file.StartsWith("obj/", StringComparison.Ordinal)
                    && !file.StartsWith("bin/", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => _workspace.Dispose();
}
