using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Clientele.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientele.Corpus;

/// <summary>What the generator made of a document.</summary>
internal sealed class Generation
{
    private readonly GeneratorRunResult _result;

    private Generation(GeneratorRunResult result, TimeSpan elapsed)
    {
        _result = result;
        Elapsed = elapsed;
        Description = result.TrackedSteps.TryGetValue(Steps.Model, out var runs)
            ? runs.SelectMany(static run => run.Outputs)
                .Select(static output => output.Value)
                .OfType<Description>()
                .FirstOrDefault()
            : null;
    }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>The description that was read; <see langword="null"/> where it is unusable.</summary>
    public Description? Description { get; }

    /// <summary>The emitted files.</summary>
    public IReadOnlyList<GeneratedSourceResult> Sources =>
        _result.GeneratedSources.IsDefault ? [] : _result.GeneratedSources;

    /// <summary>What the generator says.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _result.Diagnostics.IsDefault ? [] : _result.Diagnostics;

    /// <summary>What the generator threw, in words; <see langword="null"/> for nothing.</summary>
    public string? Crash =>
        _result.Exception is { } error
            ? error.ToString()
            : Diagnostics
                .FirstOrDefault(static diagnostic => diagnostic.Id == "CLI0099")
                ?.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Runs <paramref name="generator"/> as the compiler does.</summary>
    public static Generation Run(
        CorpusDocument document,
        IIncrementalGenerator generator,
        CancellationToken cancellation
    )
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            [new ItemText(document.Entry), .. document.Others.Select(static file => new ItemText(file))],
            Consumer.ParseOptions,
            new ItemOptionsProvider(document.Path),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
        var clock = Stopwatch.StartNew();
        var result = driver.RunGenerators(Consumer.Compilation, cancellation).GetRunResult().Results[0];
        return new Generation(result, clock.Elapsed);
    }
}
