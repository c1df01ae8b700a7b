using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.Emit;
using Clientele.Generator.Input;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator;

/// <summary>Gives the compiler a client for each <c>OpenApiClient</c> item of the project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var facts = context.CompilationProvider
            .Select(static (compilation, _) => CompilationFacts.Of(compilation))
            .WithTrackingName(Steps.Facts);

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => InputReader.IsInput(pair.Left, pair.Right))
            .Select(static (pair, cancellationToken) => InputReader.Read(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(Steps.Files);

        var documents = files
            .Where(static file => file.Text is not null)
            .Select(static (file, _) => new DescriptionSource(file.Path, file.Text!))
            .Collect()
            .Select(static (sources, _) => sources.OrderBy(static source => source.Path, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(Steps.Documents);

        var reads = files
            .Where(static file => file.Metadata is not null)
            .Combine(documents)
            .Select(static (pair, cancellationToken) => Pipeline.Read(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(Steps.Read);

        var maps = reads
            .Select(static (read, _) => read.Description)
            .WithTrackingName(Steps.Model)
            .Combine(facts)
            .Select(static (pair, cancellationToken) => Pipeline.Map(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(Steps.Map);

        RegisterSources(context, maps);
        RegisterDiagnostics(context, reads, maps, documents, facts);
    }

    private static void RegisterSources(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<MapResult> maps)
    {
        var outputs = maps.Select(static (map, _) => map.Outputs).WithTrackingName(Steps.Outputs);
        context.RegisterSourceOutput(outputs.SelectMany(static (output, _) => output.Types).WithTrackingName(Steps.Types), static (target, unit) =>
        {
            target.Add(SourceEmitter.EmitType(unit));
            target.Add(SourceEmitter.EmitJson(unit));
            target.Add(SourceEmitter.EmitXml(unit));
        });
        context.RegisterSourceOutput(outputs.SelectMany(static (output, _) => output.Contexts).WithTrackingName(Steps.Contexts), static (target, unit) =>
        {
            target.Add(SourceEmitter.EmitJsonContext(unit));
            target.Add(SourceEmitter.EmitXmlContext(unit));
        });
    }

    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadResult> reads,
        IncrementalValuesProvider<MapResult> maps,
        IncrementalValueProvider<EquatableArray<DescriptionSource>> documents,
        IncrementalValueProvider<CompilationFacts> facts)
    {
        var found = reads.SelectMany(static (read, _) => read.Diagnostics)
            .Collect()
            .Combine(maps.SelectMany(static (map, _) => map.Diagnostics).Collect())
            .Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray())
            .WithTrackingName(Steps.Diagnostics);
        context.RegisterSourceOutput(found.Combine(documents), static (target, pair) => DiagnosticReporter.Report(target, pair.Left, pair.Right));
    }
}
