using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.Emit;
using Clientele.Generator.Emit.Client;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Input;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator;

/// <summary>Generates a client for each <c>OpenApiClient</c> item of the project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var compilation = context
            .CompilationProvider.Select(static (compilation, _) => CompilationInfo.Create(compilation))
            .WithTrackingName(Steps.Compilation);

        var names = context
            .CompilationProvider.Select(
                static (compilation, cancellation) => new Batch<string>(ProjectNames.Collect(compilation, cancellation))
            )
            .WithTrackingName(Steps.Names);

        var files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => InputReader.IsInput(pair.Left, pair.Right))
            .Select(static (pair, cancellation) => InputReader.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Files);

        var documents = files
            .Where(static file => file.Text is not null)
            .Select(static (file, _) => new DescriptionSource(file.Path, file.Text!))
            .Collect()
            .Select(
                static (sources, _) =>
                    Batch<DescriptionSource>.Create(
                        sources.OrderBy(static source => source.Path, StringComparer.Ordinal)
                    )
            )
            .WithTrackingName(Steps.Documents);

        var reads = files
            .Where(static file => !file.Clients.IsEmpty)
            .Combine(documents)
            .Select(static (pair, cancellation) => ReadStage.Run(pair.Left, pair.Right.Items, cancellation))
            .WithTrackingName(Steps.Read);

        var maps = reads
            .SelectMany(static (read, _) => read.Descriptions)
            .WithTrackingName(Steps.Model)
            .Combine(compilation)
            .Select(static (pair, cancellation) => MapStage.Run(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Map);

        var layout = Collect(maps.Select(static (map, _) => DeclaredNames.Create(map)))
            .Combine(names)
            .Select(static (pair, _) => ProjectLayout.Create(pair.Left.Items, pair.Right.Items))
            .WithTrackingName(Steps.ProjectLayout);

        RegisterSources(
            context,
            maps.Combine(layout)
                .Select(static (pair, cancellation) => Outputs.Create(pair.Left, pair.Right, cancellation))
                .WithTrackingName(Steps.Outputs)
        );

        var found = Collect(reads.SelectMany(static (read, _) => read.Diagnostics))
            .Combine(Collect(maps.SelectMany(static (map, _) => map.Diagnostics)))
            .Select(static (pair, _) => Batch<DiagnosticInfo>.Create(pair.Left.Items.Concat(pair.Right.Items)))
            .Combine(layout)
            .Select(static (pair, _) => Batch<DiagnosticInfo>.Create(pair.Left.Items.Concat(pair.Right.Diagnostics)))
            .WithTrackingName(Steps.Diagnostics);
        context.RegisterSourceOutput(found.Combine(documents), static (target, pair) =>
            DiagnosticReporter.Report(target, pair.Left.Items, pair.Right.Items)
        );
    }

    private static IncrementalValueProvider<Batch<T>> Collect<T>(IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T> => values.Collect().Select(static (all, _) => Batch<T>.Create(all));

    private static void RegisterSources(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Outputs> outputs
    )
    {
        Register(
            outputs.SelectMany(static (output, _) => output.Types).WithTrackingName(Steps.Types),
            SourceEmitter.EmitTypes
        );
        Register(
            outputs.SelectMany(static (output, _) => output.Contexts).WithTrackingName(Steps.Contexts),
            SourceEmitter.EmitContexts
        );
        Register(
            outputs.SelectMany(static (output, _) => output.Clients).WithTrackingName(Steps.Clients),
            ClientEmitter.Emit
        );
        Register(
            outputs.SelectMany(static (output, _) => output.Headers).WithTrackingName(Steps.Headers),
            ClientHeadersEmitter.Emit
        );

        void Register<T>(IncrementalValuesProvider<T> units, Func<T, IEnumerable<SourceFile>> emit) =>
            context.RegisterSourceOutput(units, (target, unit) => target.Add(emit(unit)));
    }
}
