using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>The project whose files are in <c>Surface</c>, built and run once, and what it printed in each part.</summary>
public sealed class SurfaceProgram(LocalFeed feed) : IAsyncLifetime
{
    private const string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <OpenApiClient Include="pets.yaml" Namespace="Demo" ClientName="PetsClient" />
            <PackageReference Include="AutoMapper" Version="14.0.0" />
            <PackageReference Include="Clientele.Generator" Version="{VersionMark}" />
            <PackageReference Include="Mapster" Version="10.0.14" />
            <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.15" />
            <PackageReference Include="Moq" Version="4.20.72" />
            <PackageReference Include="NSubstitute" Version="5.3.0" />
          </ItemGroup>
        </Project>
        """;

    private const string VersionMark = "VERSION";

    /// <summary>The folder with its files.</summary>
    public static string Folder => Path.Combine(LocalFeed.Repository, "tests", "Clientele.Package.Tests", "Surface");

    private readonly Dictionary<string, List<string>> _parts = new(StringComparer.Ordinal);

    /// <summary>Gets the lines that a part of the program printed.</summary>
    /// <param name="name">The part's name.</param>
    public IReadOnlyList<string> Lines(string name) => _parts[name];

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        using var consumer = new Workspace(feed);
        foreach (var file in Directory.GetFiles(Folder))
        {
            File.Copy(file, Path.Combine(consumer.Directory, Path.GetFileName(file)));
        }

        consumer.Write("app.csproj", Project.Replace(VersionMark, LocalFeed.Version, StringComparison.Ordinal));
        await Dotnet.RunAsync(consumer.Directory, "build", "-v:quiet", "--nologo");
        var output = await Dotnet.RunAsync(consumer.Directory, Path.Combine("bin", "Debug", "net10.0", "app.dll"));
        const StringSplitOptions lines = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        var part = new List<string>();
        foreach (var line in output.Split('\n', lines))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                _parts[line[2..]] = part = [];
            }
            else
            {
                part.Add(line);
            }
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
