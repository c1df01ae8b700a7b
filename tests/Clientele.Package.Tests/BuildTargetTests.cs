using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>
/// What only the build can see of mistakes in a project: paths that match nothing, and metadata that nobody reads.
/// </summary>
public sealed class BuildTargetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("clientele").FullName;

    [Fact]
    public async Task Items_that_are_right_are_passed_over_in_silence() =>
        (
            await BuildAsync("""<OpenApiClient Include="specs/*.yaml" namespace="N" Emit="Models" Visible="false" />""")
        ).ShouldNotContain("CLI0");

    [Theory]
    [InlineData("""<OpenApiClient Include="specs/*.yml" />""", "specs/*.yml")]
    [InlineData("""<OpenApiDocument Include="shared/**/*.yaml" />""", "shared/**/*.yaml")]
    public async Task A_glob_that_matches_nothing_is_told(string item, string glob) =>
        (await BuildAsync(item)).ShouldContain(
            $"warning CLI0009: No file is matched by '{glob}' of an OpenApiClient or OpenApiDocument item"
        );

    [Theory]
    [InlineData("""<OpenApiClient Include="specs/a.yaml" Namspace="N" />""")]
    [InlineData("""<OpenApiClient Include="specs/a.yaml"><Namspace>N</Namspace></OpenApiClient>""")]
    public async Task Metadata_that_nothing_reads_is_told_with_what_is_read(string item)
    {
        var output = await BuildAsync(item);

        output.ShouldContain(
            "warning CLI0008: An OpenApiClient item has metadata that nothing reads: <OpenApiClient Include=\"specs/a.yaml\""
        );
        output.ShouldContain("What is read: Namespace, ClientName, ");
    }

    [Fact]
    public async Task The_check_can_be_turned_off() =>
        (
            await BuildAsync("""<OpenApiClient Include="specs/*.yml" Own="1" />""", "-p:ClienteleCheckProject=false")
        ).ShouldNotContain("CLI0");

    [Fact]
    public async Task A_URL_is_told_that_nothing_is_downloaded() =>
        (await BuildAsync("""<OpenApiClient Include="https://example.com/api.yaml" />""")).ShouldContain(
            "error CLI0001: The description 'https://example.com/api.yaml' is a URL, and descriptions are not downloaded"
        );

    /// <summary>What the compiler is told of a file that several items share: lists, in the order of the items.</summary>
    [Fact]
    public async Task Items_over_one_file_are_handed_over_side_by_side()
    {
        const string items = """
            <OpenApiClient Include="specs/a.yaml" Namespace="One" IncludeOperations="a;b" />
            <OpenApiClient Include="./specs/a.yaml" ClientName="Two" Generate="InCompiler" />
            <OpenApiClient Include="b.yaml" Namespace="Three" />
            """;
        await File.WriteAllTextAsync(Path.Combine(_folder, "b.yaml"), "", TestContext.Current.CancellationToken);

        var output = await BuildAsync(items, "-getItem:AdditionalFiles");

        using var json = System.Text.Json.JsonDocument.Parse(
            output[output.IndexOf('{', StringComparison.Ordinal)..(output.LastIndexOf('}') + 1)]
        );
        var files = json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().ToArray();
        files.Length.ShouldBe(2);
        var shared = files.Single(static file =>
            file.GetProperty("Identity").GetString()!.EndsWith("a.yaml", StringComparison.Ordinal)
        );
        shared.GetProperty("ClienteleRole").GetString().ShouldBe("Client");
        shared.GetProperty("ClienteleCount").GetString().ShouldBe("2");
        shared.GetProperty("ClienteleNamespace").GetString().ShouldBe("One\u241E");
        shared.GetProperty("ClienteleClientName").GetString().ShouldBe("\u241ETwo");
        shared.GetProperty("ClienteleIncludeOperations").GetString().ShouldBe("a,b\u241E");
        shared.GetProperty("ClienteleAccessibility").GetString().ShouldBe("\u241E");
        shared.GetProperty("ClienteleGenerate").GetString().ShouldBe("\u241EInCompiler");
    }

    /// <summary>The compiler's file of metadata takes what follows a semicolon for a comment.</summary>
    [Fact]
    public async Task Lists_may_be_separated_by_semicolons()
    {
        var output = await BuildAsync(
            """<OpenApiClient Include="specs/a.yaml" Emit="Models;Json" IncludeOperations="a;b,c" ExcludeOperations="d;e" />""",
            "-getItem:AdditionalFiles"
        );

        output.ShouldContain("\"ClienteleEmit\": \"Models,Json\"");
        output.ShouldContain("\"ClienteleIncludeOperations\": \"a,b,c\"");
        output.ShouldContain("\"ClienteleExcludeOperations\": \"d,e\"");
    }

    [Theory]
    [InlineData("""<OpenApiClient Include="specs/a.yaml;specs/*.yaml" Namespace="One" />""", true)]
    [InlineData(
        """<OpenApiClient Include="specs/a.yaml" ClientName="A" /><OpenApiClient Include="specs/a.yaml" ClientName="B" />""",
        false
    )]
    public async Task Items_over_one_file_that_nothing_tells_apart_are_an_error(string items, bool isError) =>
        (await BuildAsync(items))
            .Contains(
                "error CLI0005: The description 'specs/a.yaml' stands in more than one OpenApiClient item",
                StringComparison.Ordinal
            )
            .ShouldBe(isError);

    [Theory]
    [InlineData("17.7.2", true)]
    [InlineData("17.8.0", false)]
    [InlineData("18.0.1", false)]
    public async Task A_compiler_that_can_not_load_the_generator_is_told_so(string version, bool isOld)
    {
        var output = await BuildAsync(
            """<OpenApiClient Include="specs/a.yaml" />""",
            "-p:ClienteleBuildVersion=" + version
        );

        output
            .Contains(
                "error CLI0010: Clientele.Generator needs the compiler of the .NET SDK 8.0.100",
                StringComparison.Ordinal
            )
            .ShouldBe(isOld);
    }

    /// <summary>
    /// One table of options: the metadata that the targets hand over, that the compiler may see and that the check
    /// knows are the same.
    /// </summary>
    [Fact]
    public void Every_option_stands_in_the_table_of_options()
    {
        var props = File.ReadAllText(Path.Combine(BuildFolder(), "Clientele.Generator.props"));
        var targets = File.ReadAllText(Path.Combine(BuildFolder(), "Clientele.Generator.targets"));
        var page = File.ReadAllText(Path.Combine(BuildFolder(), "..", "..", "..", "docs", "configuration.md"));
        var table = props.Split("<ClienteleMetadata>")[1].Split('<')[0].Split('|');

        var visible = props
            .Split("MetadataName=\"Clientele")
            .Skip(1)
            .Select(static part => part.Split('"')[0])
            .Where(static name => name is not ("Role" or "Count"));
        var handed = targets
            .Split("<Clientele")
            .Skip(1)
            .Select(static part => part.Split('>')[0])
            .Distinct()
            .Where(name =>
                targets.Contains($"<Clientele{name}>%({name})</Clientele{name}>", StringComparison.Ordinal)
                || targets.Contains(
                    $"<Clientele{name}>$([System.String]::Copy('%({name})').Replace(';', ','))</Clientele{name}>",
                    StringComparison.Ordinal
                )
            );

        visible.Order().ShouldBe(table.Order());
        handed.Order().ShouldBe(table.Order());
        table.ShouldAllBe(name =>
            targets.Contains(
                $"<_Clientele{name}>@(_ClienteleSameFile->'%({name})', '&#x241E;')</_Clientele{name}>",
                StringComparison.Ordinal
            )
        );
        table.ShouldAllBe(name =>
            targets.Contains($"<Clientele{name}>$(_Clientele{name})</Clientele{name}>", StringComparison.Ordinal)
            || targets.Contains(
                $"<Clientele{name}>$(_Clientele{name}.Replace(';', ','))</Clientele{name}>",
                StringComparison.Ordinal
            )
        );
        var noted = File.ReadAllText(Path.Combine(BuildFolder(), "Clientele.Generator.BeforeCompile.targets"));
        table.ShouldAllBe(name => noted.Contains($"|%({name})", StringComparison.Ordinal));
        table.ShouldAllBe(name => page.Contains($"`{name}", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> BuildAsync(string item, params string[] options)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "specs"));
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "specs", "a.yaml"),
            "openapi: 3.0.3",
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "app.proj"),
            $"""
            <Project>
              <Import Project="{BuildFolder()}/Clientele.Generator.props" />
              <ItemGroup>
                {item}
              </ItemGroup>
              <Target Name="CoreCompile" />
              <Import Project="{BuildFolder()}/Clientele.Generator.targets" />
            </Project>
            """,
            TestContext.Current.CancellationToken
        );
        return (
            await Dotnet.TryRunAsync(_folder, ["msbuild", "app.proj", "-t:CoreCompile", "-nologo", "-v:m", .. options])
        ).Output;
    }

    private static string BuildFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "src", "Clientele.Generator", "build"));
}
