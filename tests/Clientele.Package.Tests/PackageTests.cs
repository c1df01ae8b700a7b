using System;
using System.Linq;
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>What is in the packages.</summary>
public class PackageTests(LocalFeed feed)
{
    [Fact]
    public void The_generator_is_an_analyzer_with_its_one_library_and_its_build_files()
    {
        using var package = feed.Open("Clientele.Generator");

        package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal) || name.StartsWith("build", StringComparison.Ordinal)).Order().ShouldBe(
        [
            "analyzers/dotnet/cs/Clientele.Generator.dll",
            "analyzers/dotnet/cs/SharpYaml.dll",
            "build/Clientele.Generator.props",
            "build/Clientele.Generator.targets",
            "buildTransitive/Clientele.Generator.props",
            "buildTransitive/Clientele.Generator.targets",
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
        Dependencies(feed.Manifest("PartnerCenter.Customers")).Select(dependency => dependency.Attribute("id")!.Value).Distinct().ShouldBe(["Clientele.Contracts"]);

    private static XElement[] Dependencies(XDocument manifest) => [.. manifest.Descendants().Where(element => element.Name.LocalName == "dependency")];
}
