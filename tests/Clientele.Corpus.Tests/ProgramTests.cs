using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Corpus.Tests;

/// <summary>The command line, the rows and the exit code.</summary>
public sealed class ProgramTests
{
    private const string Columns =
        "path bytes openapi outcome generate_ms compile_ms files lines schemas operations errors warnings diagnostics";

    [Fact]
    public async Task Rows_have_the_columns_of_the_header_and_come_in_order()
    {
        using var folder = new CorpusFolder()
            .With("b.yaml", Texts.Partial)
            .With("a.yaml", Texts.Clean)
            .With("c.txt", "no description");

        (await folder.RunAsync("--jobs", "2", "--out", folder.PathOf("out/report.tsv"))).ShouldBe(0);

        folder.Lines[0].ShouldBe(Columns.Replace(' ', '\t'));
        folder.Lines.Skip(1).Take(2).Select(static line => line.Split('\t').Length).ShouldBe([13, 13]);
        folder
            .Lines.Skip(1)
            .Take(2)
            .Select(static line => Path.GetFileName(line.Split('\t')[0]))
            .ShouldBe(["a.yaml", "b.yaml"]);
        folder.Lines[3].ShouldBe("2 passed, 0 failed");
        (await File.ReadAllTextAsync(folder.PathOf("out/report.tsv"), TestContext.Current.CancellationToken)).ShouldBe(
            folder.Output.ToString()
        );
        folder.Terminal.ToString().ShouldContain("2/2, 0 failed");
    }

    [Theory]
    [InlineData("--jobs", "none")]
    [InlineData("--timeout", "0")]
    [InlineData("--what", "x")]
    [InlineData("--entries", "nowhere.txt")]
    public async Task A_wrong_command_line_says_how_it_goes(string option, string value)
    {
        using var folder = new CorpusFolder().With("a.yaml", Texts.Clean);

        (await folder.RunAsync(option, value)).ShouldBe(2);

        folder.Output.ToString().ShouldBeEmpty();
        folder.Error.ToString().ShouldContain("usage: Clientele.Corpus");
    }

    [Fact]
    public async Task No_path_and_a_missing_one_are_wrong()
    {
        using var error = new StringWriter();
        var program = new CorpusProgram(error, error, null, static () => FaultyGenerator.Silent());

        (await program.RunAsync([])).ShouldBe(2);
        (await program.RunAsync(["nowhere"])).ShouldBe(2);
        error.ToString().ShouldContain("nowhere does not exist");
    }

    [Fact]
    public async Task Entries_name_the_documents_of_a_set()
    {
        using var folder = new CorpusFolder()
            .With(
                "set/api.yaml",
                Texts.Partial.Replace("#/components/schemas/Owner", "owner.yaml", StringComparison.Ordinal)
            )
            .With("set/owner.yaml", "type: object\nproperties: { name: { type: string } }\n")
            .With("set/other.yaml", Texts.Clean)
            .With("alone.yaml", Texts.Clean)
            .With("entries.txt", "set/api.yaml\ta comment\n");

        (await folder.RunAsync("--entries", folder.PathOf("entries.txt"))).ShouldBe(0);

        folder
            .Lines.Skip(1)
            .Select(static line => Path.GetFileName(line.Split('\t')[0]))
            .ShouldBe(["alone.yaml", "api.yaml", "2 passed, 0 failed"]);
        folder.Row("api.yaml")["outcome"].ShouldBe("clean");
    }

    [Fact]
    public async Task Examples_are_counted()
    {
        using var folder = new CorpusFolder().With(
            "api.yaml",
            Texts.Clean.TrimEnd()
                + """

                    Cat: { type: object, required: [lives], properties: { lives: { type: integer } }, examples: [ { lives: 9 }, { lives: many }, {} ] }

                """
        );

        (await folder.RunAsync("--examples")).ShouldBe(0);

        folder
            .Lines[0]
            .ShouldBe((Columns + " examples examples_same examples_refused examples_different").Replace(' ', '\t'));
        var row = folder.Row("api.yaml");
        (row["examples"], row["examples_same"], row["examples_refused"], row["examples_different"]).ShouldBe(
            ("4", "2", "2", "0")
        );
    }

    [Theory]
    [InlineData("name: { type: string }", "name: 7")]
    [InlineData("name: { type: string, format: date }", "name: 2026-01-02T03:04:05Z")]
    [InlineData("name: { type: string, format: GUID }", "name: mine")]
    [InlineData("name: { type: integer }", "name: 1.5")]
    [InlineData("name: { type: array, items: { type: string } }", "name: [ null ]")]
    [InlineData("name: { type: string }", "other: Rex")]
    [InlineData("name: { type: string }", "name: null")]
    [InlineData(
        "name: { type: object, properties: { a: { type: string } }, additionalProperties: false }",
        "name: { b: c }"
    )]
    [InlineData("name: { type: string, format: duration }", "name: 1h")]
    [InlineData(
        "name: { $ref: '#/components/schemas/Kind' }, more: { oneOf: [ { type: integer }, { type: boolean } ] }",
        "name: dog, more: [ 1 ]"
    )]
    public async Task Calls_are_answered_with_values_of_the_schema_where_the_example_is_none(
        string properties,
        string example
    )
    {
        using var folder = new CorpusFolder().With(
            "api.yaml",
            $$"""
            openapi: 3.1.1
            info: { title: Pets, version: '1' }
            paths:
              /pet:
                get:
                  operationId: getPet
                  responses: { '200': { description: It., content: { application/json: { schema: { type: object, required: [name], properties: { {{properties}} } }, example: { {{example}} } } } } }
            components: { schemas: { Kind: { type: string, enum: [dog, cat] } } }

            """
        );

        (await folder.RunAsync("--call")).ShouldBe(0);

        var row = folder.Row("api.yaml");
        (row["calls"], row["calls_same"], row["calls_failed"]).ShouldBe(("1", "1", "0"));
    }

    [Fact]
    public async Task Emitted_files_go_to_a_folder()
    {
        using var folder = new CorpusFolder().With("api.yaml", Texts.Clean);

        (await folder.RunAsync("--emit", folder.PathOf("emitted"))).ShouldBe(0);

        Directory
            .GetFiles(folder.PathOf("emitted"), "*.cs", SearchOption.AllDirectories)
            .Select(Path.GetFileName)
            .ShouldContain("Pet.g.cs");
    }
}
