using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>A client library that a team packs, and the project of another team that installs it.</summary>
public class PackedLibraryTests(LocalFeed feed)
{
    private const string Generator = "<PackageReference Include=\"Clientele.Generator\" Version=\"{0}\" />";
    private const string PrivateGenerator =
        "<PackageReference Include=\"Clientele.Generator\" Version=\"{0}\" PrivateAssets=\"all\" />";
    private const string Contracts = "<PackageReference Include=\"Clientele.Contracts\" Version=\"{0}\" />";

    [Theory]
    [InlineData("Plain", Generator, "net10.0")]
    [InlineData("Private", PrivateGenerator, "net10.0")]
    [InlineData("Both", PrivateGenerator + Contracts, "net10.0")]
    [InlineData("BothPlain", Generator + Contracts, "net10.0")]
    [InlineData("Many", Generator, "net10.0;net8.0")]
    public async Task Depends_on_the_contract_package_alone_and_runs_no_generator_downstream(
        string name,
        string references,
        string frameworks
    )
    {
        ArgumentNullException.ThrowIfNull(references);
        using var library = new Workspace(feed);
        library.Write(
            "customers.yaml",
            await File.ReadAllTextAsync(Description, TestContext.Current.CancellationToken)
        );
        library.Write(
            name + ".csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>{frameworks}</TargetFrameworks>
                <Nullable>enable</Nullable>
                <Version>{LocalFeed.Version}</Version>
              </PropertyGroup>
              <ItemGroup>
                <OpenApiClient Include="customers.yaml" Namespace="Demo" ClientName="CustomersClient" />
                {references.Replace("{0}", LocalFeed.Version, StringComparison.Ordinal)}
              </ItemGroup>
            </Project>
            """
        );
        var folder = Path.Combine(library.Directory, "packed");
        await Dotnet.RunAsync(library.Directory, "pack", "--output", folder, "-v:quiet", "--nologo");

        var dependencies = Dependencies(Path.Combine(folder, $"{name}.{LocalFeed.Version}.nupkg"));
        dependencies
            .Select(static dependency => dependency.Attribute("id")!.Value)
            .Distinct()
            .ShouldBe(["Clientele.Contracts"]);
        dependencies.Length.ShouldBe(frameworks!.Split(';').Length);

        using var consumer = new Workspace(feed, folder);
        consumer.Write(
            "Program.cs",
            "System.Console.WriteLine(new Demo.CustomersClient(new System.Net.Http.HttpClient()).Customers is not null);"
        );
        consumer.Write(
            "consumer.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{name}" Version="{LocalFeed.Version}" />
              </ItemGroup>
              <Target Name="ListAnalyzers" AfterTargets="CoreCompile">
                <Message Importance="high" Text="analyzer %(Analyzer.Filename)" />
              </Target>
            </Project>
            """
        );

        var output = await Dotnet.RunAsync(consumer.Directory, "build", "--nologo");

        output.ShouldContain("analyzer ");
        output.ShouldNotContain("analyzer Clientele");
        (await Dotnet.RunAsync(consumer.Directory, Path.Combine("bin", "Debug", "net10.0", "consumer.dll")))
            .Trim()
            .ShouldBe("True");
    }

    private static string Description => Path.Combine(LocalFeed.Repository, "specs", "partner-center-customers.yaml");

    private static XElement[] Dependencies(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive
            .Entries.Single(static entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal))
            .Open();
        return
        [
            .. XDocument.Load(stream).Descendants().Where(static element => element.Name.LocalName == "dependency"),
        ];
    }
}
