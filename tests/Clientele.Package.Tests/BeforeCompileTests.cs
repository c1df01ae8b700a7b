using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>
/// <c>Generate="BeforeCompile"</c>: clients that a step of the build writes below <c>obj</c>, for other generators to
/// see.
/// </summary>
public sealed class BeforeCompileTests(LocalFeed feed)
{
    private const string Nothing = "System.Console.WriteLine(typeof(Demo.Pet));";

    [Fact]
    public async Task The_serializer_generator_sees_an_emitted_type_inside_an_own_one()
    {
        using var project = new PetProject(
            feed,
            """
            using System;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using Demo;

            var order = new Order(new Pet { Name = "Rex", Kind = PetKind.Dog }, 2);
            Console.WriteLine(JsonSerializer.Serialize(order, OwnContext.Default.Order));

            internal sealed record Order(Pet Pet, int Count);

            [JsonSerializable(typeof(Order))]
            internal sealed partial class OwnContext : JsonSerializerContext;
            """
        );

        await project.BuildAsync();

        (await project.RunAsync()).ShouldBe("""{"Pet":{"name":"Rex","kind":"dog"},"Count":2}""");
    }

    [Fact]
    public async Task Nothing_is_written_that_did_not_change_and_a_clean_removes_all()
    {
        using var project = new PetProject(feed, Nothing);
        await project.BuildAsync();
        var first = project.EmittedTimes();
        first.Keys.ShouldContain("Owner.g.cs");
        var cache = Path.Combine(project.Emitted, "clientele.cache");
        var (generated, built) = (File.GetLastWriteTimeUtc(cache), File.GetLastWriteTimeUtc(project.Assembly));

        await project.BuildAsync();
        File.GetLastWriteTimeUtc(cache).ShouldBe(generated, "Nothing was edited.");
        File.GetLastWriteTimeUtc(project.Assembly).ShouldBe(built, "Nothing was edited.");

        project.Write("Program.cs", Nothing + "System.Console.WriteLine();");
        await project.BuildAsync();
        project.EmittedTimes().ShouldBe(first, "No description was edited.");
        File.GetLastWriteTimeUtc(project.Assembly).ShouldBeGreaterThan(built);

        await File.AppendAllTextAsync(
            Path.Combine(project.Emitted, "Owner.g.cs"),
            "edited",
            TestContext.Current.CancellationToken
        );
        await project.BuildAsync();

        project.Write(
            "pets.yaml",
            PetProject.Description.Replace("Owner", "Keeper", StringComparison.Ordinal) + "# the end\n"
        );
        await project.BuildAsync();
        var edited = project.EmittedTimes();
        edited.Keys.ShouldContain("Keeper.g.cs");
        edited.Keys.ShouldNotContain("Owner.g.cs");
        edited["Pet.g.cs"].ShouldBe(first["Pet.g.cs"]);

        await Dotnet.RunAsync(project.Directory, "clean", "--nologo", "-v:quiet");
        project.EmittedFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_text_is_that_which_the_compiler_is_given_without_it()
    {
        using var project = new PetProject(
            feed,
            Nothing + "namespace Demo { public class Task; }",
            properties: "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>"
        );
        await project.BuildAsync();
        var written = Directory
            .GetFiles(project.Emitted, "*.cs")
            .ToDictionary(static file => Path.GetFileName(file), File.ReadAllText);

        await project.BuildAsync("-t:Rebuild");
        project.Write(
            "app.csproj",
            (
                await File.ReadAllTextAsync(
                    Path.Combine(project.Directory, "app.csproj"),
                    TestContext.Current.CancellationToken
                )
            ).Replace(" Generate=\"BeforeCompile\"", "", StringComparison.Ordinal)
        );
        await project.BuildAsync();

        Directory
            .GetFiles(
                Path.Combine(project.Directory, "obj", "Debug", "net10.0", "generated", "Clientele.Generator"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .ToDictionary(static file => Path.GetFileName(file), File.ReadAllText)
            .OrderBy(static file => file.Key, StringComparer.Ordinal)
            .ShouldBe(written.OrderBy(static file => file.Key, StringComparer.Ordinal));
        written.Values.ShouldContain(static text =>
            text.Contains("global::System.Threading.Tasks.Task<Pet>", StringComparison.Ordinal)
        );
        project.EmittedFiles().ShouldBeEmpty("Nobody asks for them any more.");
    }

    [Fact]
    public async Task Diagnostics_are_on_their_line_and_column_and_obey_the_project()
    {
        using var project = new PetProject(
            feed,
            Nothing,
            properties: "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>"
        );
        project.Write(
            "pets.yaml",
            PetProject.Description
                + "    Lost: { type: object, properties: { name: { $ref: '#/components/schemas/Gone' } } }\n"
        );
        const string where = @"pets\.yaml\(19,47\): ";

        (await project.BuildAsync("-p:Reachable=1")).ShouldMatch(where + "warning CLI0104: ");
        (await project.BuildAsync("-p:DefineConstants=EDITED")).ShouldMatch(where + "warning CLI0104: ");
        (await project.BuildAsync("-p:NoWarn=CLI0104")).ShouldNotContain("CLI0104");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CLI0104.severity = none\n");
        (await project.BuildAsync()).ShouldNotContain("CLI0104");
        File.Delete(Path.Combine(project.Directory, ".globalconfig"));
        var (code, output) = await project.TryBuildAsync("-p:WarningsAsErrors=CLI0104");
        code.ShouldNotBe(0);
        output.ShouldMatch(where + "error CLI0104: ");

        project.Write("pets.yaml", "openapi: 3.0.3\ninfo:\n  title: 'a\n");
        (code, output) = await project.TryBuildAsync();
        code.ShouldNotBe(0);
        output.ShouldMatch(@"pets\.yaml\(3,\d+\): error CLI0102: ");
        output.ShouldNotContain("error CS");
    }

    [Fact]
    public async Task A_large_description_is_told_in_one_message_with_what_it_costs()
    {
        using var project = new PetProject(feed, "System.Console.WriteLine();");
        project.Write(
            "pets.yaml",
            "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths:\n"
                + string.Concat(
                    Enumerable
                        .Range(0, 300)
                        .Select(static i =>
                            $"  /p{i}: {{ get: {{ tags: [pets], responses: {{ '204': {{ description: ok }} }} }} }}\n"
                        )
                )
        );

        (await project.BuildAsync()).ShouldMatch(
            @"pets\.yaml : message CLI0011: The client has 0 types and 300 operations, .* Most operations are in pets \(300\) \(\d+ files and [\d,]+ lines in [\d.]+ s\)"
        );
        (await project.BuildAsync("-p:NoWarn=CLI0011", "-t:Rebuild")).ShouldNotContain("CLI0011");
    }

    [Fact]
    public async Task An_editor_gets_the_files_without_a_compilation()
    {
        using var project = new PetProject(feed, Nothing);
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

        output.ShouldContain("Clientele/Pet.g.cs");
        project.EmittedTimes().Keys.ShouldContain("Pet.g.cs");
        File.Exists(project.Assembly).ShouldBeFalse();
    }
}
