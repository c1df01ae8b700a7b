using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Clientele.Corpus.Tests;

/// <summary>What becomes of a document, and whether it fails the run.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public async Task A_description_that_is_emitted_whole_is_clean()
    {
        using var folder = new CorpusFolder().With("api.yaml", Texts.Clean);

        (await folder.RunAsync()).ShouldBe(0);

        var row = folder.Row("api.yaml");
        (
            row["outcome"],
            row["openapi"],
            row["schemas"],
            row["operations"],
            row["errors"],
            row["warnings"],
            row["diagnostics"]
        ).ShouldBe(("clean", "3.1.1", "2", "1", "0", "0", "0"));
        row["bytes"].ShouldBe(FormattableString.Invariant($"{Texts.Clean.Length}"));
        int.Parse(row["files"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(3);
        int.Parse(row["lines"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task One_that_loses_a_part_is_partial()
    {
        using var folder = new CorpusFolder().With("api.yaml", Texts.Partial);

        (await folder.RunAsync("--log", folder.PathOf("log.tsv"))).ShouldBe(0);

        (folder.Row("api.yaml")["outcome"], folder.Row("api.yaml")["diagnostics"]).ShouldBe(("partial", "1"));
        (await File.ReadAllTextAsync(folder.PathOf("log.tsv"), TestContext.Current.CancellationToken)).ShouldBe(
            folder.PathOf("api.yaml")
                + "\tCLI0104\tWarning\tapi.yaml(6,47)\tThe reference '#/components/schemas/Owner' can't be resolved\n"
        );
    }

    [Theory]
    [InlineData("example: 5", "CLI0115")]
    [InlineData("required: true", "CLI0119")]
    public async Task What_is_only_recommended_leaves_it_clean(string member, string id)
    {
        using var folder = new CorpusFolder().With(
            "api.yaml",
            "openapi: 3.0.4\ninfo: { title: A, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { type: string, "
                + member
                + " } } }\n"
        );

        (await folder.RunAsync("--log", folder.PathOf("log.tsv"))).ShouldBe(0);

        (folder.Row("api.yaml")["outcome"], folder.Row("api.yaml")["diagnostics"]).ShouldBe(("clean", "1"));
        (await File.ReadAllTextAsync(folder.PathOf("log.tsv"), TestContext.Current.CancellationToken)).ShouldContain(
            id
        );
    }

    [Theory]
    [InlineData("3.0.4", "/a#b", "", "clean")]
    [InlineData("3.0.4", "/a?b=c", "", "clean")]
    [InlineData("3.0.4", "/a?b=###", "", "partial")]
    [InlineData("3.0.4", "/a", "required: true", "clean")]
    [InlineData("3.1.1", "/a", "required: true", "partial")]
    public async Task What_is_not_legal_at_all_is_lost(string version, string path, string member, string outcome)
    {
        using var folder = new CorpusFolder().With(
            "api.yaml",
            $$"""
            openapi: {{version}}
            info: { title: A, version: '1' }
            paths: { '{{path}}': { get: { responses: { '204': { description: none } } } } }
            components: { schemas: { A: { type: object, {{member}} } } }
            """
        );

        (await folder.RunAsync()).ShouldBe(0);

        folder.Row("api.yaml")["outcome"].ShouldBe(outcome);
    }

    [Theory]
    [InlineData("a: 1\n")]
    [InlineData("openapi: 9.0.0\n")]
    [InlineData("openapi: [\n")]
    [InlineData("")]
    public async Task What_is_no_description_is_rejected(string text)
    {
        using var folder = new CorpusFolder().With("api.yaml", text);

        (await folder.RunAsync()).ShouldBe(0);

        (folder.Row("api.yaml")["outcome"], folder.Row("api.yaml")["diagnostics"], folder.Lines[^1]).ShouldBe(
            ("rejected", "1", "1 passed, 0 failed")
        );
    }

    [Fact]
    public Task Code_that_does_not_compile_is_broken() =>
        FailsAsync(static () => FaultyGenerator.Emits("class A : B;"), "broken");

    [Fact]
    public Task Nothing_without_a_word_is_broken() => FailsAsync(FaultyGenerator.Silent, "broken");

    [Fact]
    public Task A_generator_that_throws_is_a_crash() => FailsAsync(FaultyGenerator.Throws, "crash");

    [Fact]
    public Task One_that_does_not_end_is_a_timeout() =>
        FailsAsync(FaultyGenerator.Endless, "timeout", "--timeout", "0.5");

    [Fact]
    public async Task One_that_does_not_listen_is_a_timeout_too()
    {
        using var end = new ManualResetEventSlim();

        await FailsAsync(() => FaultyGenerator.Deaf(end), "timeout", "--timeout", "0.5");

        end.Set();
    }

    [Fact]
    public async Task A_warning_of_the_compiler_is_a_part_that_is_lost()
    {
        using var folder = new CorpusFolder().With("api.yaml", Texts.Clean);

        (await folder.RunAsync(static () => FaultyGenerator.Emits("class A { int _never; }"))).ShouldBe(0);

        (folder.Row("api.yaml")["outcome"], folder.Row("api.yaml")["warnings"]).ShouldBe(("partial", "1"));
    }

    private static async Task FailsAsync(Func<IIncrementalGenerator> generator, string outcome, params string[] options)
    {
        using var folder = new CorpusFolder().With("api.yaml", Texts.Clean);

        (await folder.RunAsync(generator, options)).ShouldBe(1);

        folder.Row("api.yaml")["outcome"].ShouldBe(outcome);
        folder.Lines[^1].ShouldBe("0 passed, 1 failed");
        folder.Lines.Count.ShouldBe(3);
    }
}
