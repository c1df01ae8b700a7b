using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Threading.Tasks;
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>What is in the packages.</summary>
public class PackageTests(LocalFeed feed)
{
    [Fact]
    public void The_generator_is_an_analyzer_with_its_one_library_its_task_and_its_build_files()
    {
        using var package = feed.Open("Clientele.Generator");

        package
            .Entries.Select(entry => entry.FullName)
            .Where(name =>
                name.EndsWith(".dll", StringComparison.Ordinal) || name.StartsWith("build", StringComparison.Ordinal)
            )
            .Order()
            .ShouldBe([
                "analyzers/dotnet/cs/Clientele.Generator.dll",
                "analyzers/dotnet/cs/SharpYaml.dll",
                "build/Clientele.Generator.BeforeCompile.targets",
                "build/Clientele.Generator.Pack.targets",
                "build/Clientele.Generator.props",
                "build/Clientele.Generator.targets",
                "buildMultiTargeting/Clientele.Generator.targets",
                "buildTransitive/Clientele.Generator.BeforeCompile.targets",
                "buildTransitive/Clientele.Generator.Pack.targets",
                "buildTransitive/Clientele.Generator.props",
                "buildTransitive/Clientele.Generator.targets",
                "tasks/netstandard2.0/Clientele.Generator.Tasks.dll",
            ]);
    }

    [Fact]
    public void The_generator_brings_the_contract_package_to_compile_against()
    {
        var manifest = feed.Manifest("Clientele.Generator");

        var dependency = Dependencies(manifest).ShouldHaveSingleItem();
        dependency.Attribute("id")!.Value.ShouldBe("Clientele.Contracts");
        (dependency.Attribute("exclude")?.Value ?? "").ShouldNotContain("Compile");
        manifest.Descendants().ShouldNotContain(element => element.Name.LocalName == "developmentDependency");
    }

    [Fact]
    public void The_contract_package_depends_on_nothing()
    {
        using var package = feed.Open("Clientele.Contracts");

        Dependencies(feed.Manifest("Clientele.Contracts")).ShouldBeEmpty();
        package.GetEntry("lib/net10.0/Clientele.Contracts.dll").ShouldNotBeNull();
        package.GetEntry("lib/net8.0/Clientele.Contracts.dll").ShouldNotBeNull();
    }

    [Fact]
    public void A_client_library_depends_on_the_contract_package_alone() =>
        Dependencies(feed.Manifest("PartnerCenter.Customers"))
            .Select(dependency => dependency.Attribute("id")!.Value)
            .Distinct()
            .ShouldBe(["Clientele.Contracts"]);

    [Theory]
    [InlineData("Clientele.Contracts")]
    [InlineData("Clientele.Generator")]
    [InlineData("PartnerCenter.Customers")]
    public void Each_package_says_what_it_is_and_where_it_comes_from(string id)
    {
        using var package = feed.Open(id);
        var manifest = feed.Manifest(id);

        Element(manifest, "projectUrl").Value.ShouldStartWith("https://");
        Element(manifest, "repository").Attribute("url")!.Value.ShouldStartWith("https://");
        Element(manifest, "license").Value.ShouldBe("MIT");
        package.GetEntry(Element(manifest, "icon").Value).ShouldNotBeNull();
        var readme = Text(package, Element(manifest, "readme").Value);
        readme.ShouldStartWith("# " + id);
        readme.ShouldNotContain("mermaid");
        readme.ShouldNotContain("](docs/");
    }

    [Fact]
    public void The_generator_names_the_license_of_what_it_brings()
    {
        using var package = feed.Open("Clientele.Generator");

        Text(package, "THIRD-PARTY-NOTICES.txt").ShouldContain("SharpYaml");
    }

    [Theory]
    [InlineData("Clientele.Contracts")]
    [InlineData("PartnerCenter.Customers")]
    public void Libraries_have_symbols_with_their_sources(string id)
    {
        using var symbols = feed.OpenSymbols(id);
        foreach (
            var entry in symbols.Entries.Where(static entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal))
        )
        {
            using var memory = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(memory);
            }

            memory.Position = 0;
            using var provider = MetadataReaderProvider.FromPortablePdbStream(memory);
            var reader = provider.GetMetadataReader();
            var embedded = reader.CustomDebugInformation.Count(handle =>
                reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == EmbeddedSource
            );
            embedded.ShouldBe(reader.Documents.Count);
        }
    }

    [Fact]
    public async Task A_second_pack_gives_the_same_bytes()
    {
        var again = await feed.PackAgainAsync();

        foreach (var file in Directory.EnumerateFiles(again))
        {
            File.ReadAllBytes(file)
                .SequenceEqual(File.ReadAllBytes(Path.Combine(feed.Folder, Path.GetFileName(file))))
                .ShouldBeTrue(Path.GetFileName(file));
        }
    }

    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private static XElement Element(XDocument manifest, string name) =>
        manifest.Descendants().Single(element => element.Name.LocalName == name);

    private static string Text(ZipArchive package, string entry)
    {
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private static XElement[] Dependencies(XDocument manifest) =>
        [.. manifest.Descendants().Where(element => element.Name.LocalName == "dependency")];
}
