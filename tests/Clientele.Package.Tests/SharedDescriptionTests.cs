using System.IO;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>Several clients of one description, with filters of their own.</summary>
public sealed class SharedDescriptionTests(LocalFeed feed)
{
    private const string Program = """
        using System;

        Console.WriteLine(string.Join(" ",
            typeof(Demo.Pets.Pet),
            typeof(Demo.Pets.PetsClient).GetProperty("Owners") is null,
            typeof(App.Owners.Owner),
            Type.GetType("App.Owners.Pet") is null,
            typeof(App.Owners.OwnersClient).GetMethod("GetOwnerAsync") is not null));
        """;

    [Theory]
    [InlineData("", "")]
    [InlineData("", "Generate=\"BeforeCompile\"")]
    [InlineData("Generate=\"BeforeCompile\"", "Generate=\"BeforeCompile\"")]
    public async Task Two_items_are_two_clients_wherever_they_are_generated(string first, string second)
    {
        using var project = new PetProject(
            feed,
            Program,
            $"""
            <OpenApiClient Include="pets.yaml" Namespace="Demo.Pets" IncludeOperations="pets" {first} />
            <OpenApiClient Include="pets.yaml" ClientName="OwnersClient" IncludeOperations="owners" {second} />
            """,
            "<RootNamespace>App</RootNamespace>"
        );

        await project.BuildAsync();
        (await project.RunAsync()).ShouldBe("Demo.Pets.Pet True App.Owners.Owner True True");

        var built = File.GetLastWriteTimeUtc(project.Assembly);
        await project.BuildAsync();
        File.GetLastWriteTimeUtc(project.Assembly).ShouldBe(built, "Nothing was edited.");
    }
}
