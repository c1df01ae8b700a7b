using System.IO;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests.Loading;

/// <summary>What tools learn of a project without a compilation.</summary>
public sealed class DesignTimeTests(LocalFeed feed)
{
    private const string Item = """<OpenApiClient Include="pets.yaml" Namespace="Demo" ClientName="PetsClient" />""";

    [Fact]
    public async Task A_design_time_build_hands_over_the_generator_the_description_and_its_options()
    {
        using var project = new PetProject(feed, "System.Console.WriteLine(typeof(Demo.Pet));", Item);
        await Dotnet.RunAsync(project.Directory, "restore", "-v:quiet");

        var output = await Dotnet.RunAsync(
            project.Directory,
            "msbuild",
            "-nologo",
            "-t:Compile",
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs"
        );

        output.ShouldContain("/additionalfile:pets.yaml");
        output.ShouldContain("analyzers/dotnet/cs/Clientele.Generator.dll");
        output.ShouldContain("analyzers/dotnet/cs/SharpYaml.dll");
        var options = Path.Combine("obj", "Debug", "net10.0", "app.GeneratedMSBuildEditorConfig.editorconfig");
        output.ShouldContain("/analyzerconfig:" + options.Replace('\\', '/'));
        (
            await File.ReadAllTextAsync(Path.Combine(project.Directory, options), TestContext.Current.CancellationToken)
        ).ShouldContain("build_metadata.AdditionalFiles.ClienteleNamespace = Demo\n");
        File.Exists(project.Assembly).ShouldBeFalse();
    }
}
