using System;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Clientele.Corpus.Tests;

/// <summary>Stands for a generator with a fault.</summary>
/// <param name="output">What it does for a compilation.</param>
internal sealed class FaultyGenerator(Action<SourceProductionContext> output) : IIncrementalGenerator
{
    /// <summary>Emits <paramref name="text"/>.</summary>
    public static FaultyGenerator Emits(string text) => new(context => context.AddSource("A.cs", text));

    /// <summary>Emits nothing, and says nothing.</summary>
    public static FaultyGenerator Silent() => new(static _ => { });

    /// <summary>Throws.</summary>
    public static FaultyGenerator Throws() => new(static _ => throw new InvalidOperationException("a fault"));

    /// <summary>Works until it is stopped.</summary>
    public static FaultyGenerator Endless() =>
        new(static context =>
        {
            context.CancellationToken.WaitHandle.WaitOne();
            context.CancellationToken.ThrowIfCancellationRequested();
        });

    /// <summary>Works on although it is asked to stop.</summary>
    public static FaultyGenerator Deaf(ManualResetEventSlim end) => new(_ => end.Wait());

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (production, _) => output(production));
}
