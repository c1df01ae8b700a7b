using System.IO;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests.Loading;

/// <summary>One process of the compiler, which holds the generators of every project that it builds.</summary>
public sealed class CompilerServerTests(LocalFeed feed)
{
    private const string Program = """
        using System;

        Console.WriteLine(Older.Found + " | " + Newer.Found + " | " + new Demo.Pet { Name = "Rex" }.Name);
        """;

    [Fact]
    public async Task Generators_with_other_versions_of_libraries_run_beside_ours()
    {
        var folder = Directory.CreateTempSubdirectory("clientele-neighbours-");
        try
        {
            var older = NeighbourGenerator.Create(
                Path.Combine(folder.FullName, "older"),
                "Older",
                ("System.Text.Json", "6.0.11"),
                ("System.Collections.Immutable", "7.0.0"),
                ("SharpYaml", "2.1.3")
            );
            var newer = NeighbourGenerator.Create(
                Path.Combine(folder.FullName, "newer"),
                "Newer",
                ("System.Text.Json", "9.0.23"),
                ("System.Collections.Immutable", "9.0.23"),
                ("SharpYaml", "2.1.5")
            );
            using var project = new PetProject(
                feed,
                Program,
                $"""{older}<OpenApiClient Include="pets.yaml" Namespace="Demo" ClientName="PetsClient" />{newer}"""
            );

            var output = await project.BuildAsync("-p:UseSharedCompilation=true", "-v:detailed");

            output.ShouldContain("CompilerServer: server");
            (await project.RunAsync()).ShouldBe("6 | 6 | Rex");

            // The same server again, which holds all of them now.
            project.Write("Program.cs", Program + "Console.WriteLine(typeof(Demo.Owner));");
            await project.BuildAsync("-p:UseSharedCompilation=true", "--no-restore");
            (await project.RunAsync()).ShouldEndWith("Demo.Owner");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
