using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using Microsoft.CodeAnalysis;

namespace Clientele.Corpus;

/// <summary>Generates and compiles one document.</summary>
internal static class DocumentRun
{
    /// <summary>Runs the document at <paramref name="path"/>.</summary>
    /// <param name="path">The description.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="generator">The generator.</param>
    /// <param name="cancellation">Ends a run that takes too long.</param>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static CorpusResult Run(
        string path,
        CorpusOptions options,
        IIncrementalGenerator generator,
        CancellationToken cancellation
    )
    {
        var document = DocumentDiscovery.Load(path);
        var result = new CorpusResult
        {
            Path = path,
            Bytes = document.Entry.Size,
            OpenApi = VersionOf(document, cancellation),
        };
        Generation generation;
        try
        {
            generation = Generation.Run(document, generator, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return result with
            {
                Outcome = Outcome.Crash,
                Diagnostics = [new Finding("CRASH", DiagnosticSeverity.Error, "", error.ToString())],
            };
        }

        if (options.Emit is { } emit)
        {
            EmittedFolder.Write(emit, path, generation);
        }

        return Compile(Describe(result, generation), generation, document, options, cancellation) with
        {
            Disagreements =
                options.Oracle && generation.Description is { } description
                    ? Oracle.Compare(
                        document,
                        description.Model,
                        [.. generation.Diagnostics.Select(Finding.Create)],
                        cancellation
                    )
                    : [],
        };
    }

    private static CorpusResult Describe(CorpusResult result, Generation generation) =>
        result with
        {
            Generate = generation.Elapsed,
            Files = generation.Sources.Count,
            Lines = generation.Sources.Sum(static source => source.SourceText.Lines.Count),
            Schemas = generation.Description?.Model.Schemas.Count ?? 0,
            Operations = generation.Description?.Model.Operations.Count ?? 0,
            Diagnostics = [.. generation.Diagnostics.Select(Finding.Create)],
        };

    private static CorpusResult Compile(
        CorpusResult result,
        Generation generation,
        CorpusDocument document,
        CorpusOptions options,
        CancellationToken cancellation
    )
    {
        if (generation.Crash is { } crash)
        {
            return result with
            {
                Outcome = Outcome.Crash,
                Diagnostics = [.. result.Diagnostics, new Finding("CRASH", DiagnosticSeverity.Error, "", crash)],
            };
        }

        if (generation.Sources.Count == 0)
        {
            var isExplained = result.Diagnostics.Any(static finding => finding.Severity == DiagnosticSeverity.Error);
            return result with { Outcome = isExplained ? Outcome.Rejected : Outcome.Broken };
        }

        var clock = Stopwatch.StartNew();
        var compilation = Consumer.Compilation.AddSyntaxTrees(
            generation.Sources.Select(static source => source.SyntaxTree)
        );
        using var assembly = new MemoryStream();
        var emitted = Consumer.Compile(compilation, assembly, cancellation);
        result = result with
        {
            Compile = clock.Elapsed,
            Errors = Findings(emitted.Diagnostics, DiagnosticSeverity.Error),
            Warnings = Findings(emitted.Diagnostics, DiagnosticSeverity.Warning),
        };
        result = result with { Outcome = Judge(result, emitted.Success) };
        return !emitted.Success || generation.Description is not { } description
            ? result
            : result with
            {
                Examples = options.Examples ? ExampleRun.Run(document, description, assembly, cancellation) : null,
                Calls = options.Calls
                    ? CallRun.Run(document, description, assembly, options.Server, cancellation)
                    : null,
            };
    }

    private static Outcome Judge(CorpusResult result, bool compiles) =>
        !compiles ? Outcome.Broken
        : result.Warnings.Count > 0 || result.Diagnostics.Any(static finding => finding.IsLoss) ? Outcome.Partial
        : Outcome.Clean;

    private static List<Finding> Findings(IEnumerable<Diagnostic> diagnostics, DiagnosticSeverity severity) =>
        [
            .. diagnostics
                .Where(diagnostic => diagnostic.Severity == severity && !diagnostic.IsSuppressed)
                .Select(Finding.Create),
        ];

    private static string VersionOf(CorpusDocument document, CancellationToken cancellation)
    {
        var root =
            DocumentParser
                .Parse(new DescriptionSource(document.Path, document.Entry.Text.ToString()), cancellation)
                .Root as MappingNode;
        return ((root?["openapi"] ?? root?["swagger"]) as ScalarNode)?.Text ?? "";
    }
}
