using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Clientele.Corpus;

/// <summary>Runs what a command line asks for.</summary>
/// <param name="output">Gets the rows.</param>
/// <param name="error">Gets what is wrong with the command line.</param>
/// <param name="terminal">Shows how far the run is; <see langword="null"/> for nobody who looks.</param>
/// <param name="generator">Makes the generator that is measured.</param>
internal sealed class CorpusProgram(
    TextWriter output,
    TextWriter error,
    TextWriter? terminal,
    Func<IIncrementalGenerator> generator
)
{
    /// <summary>Runs every document.</summary>
    /// <returns>The exit code: 0, 1 where a document failed, 2 where the command line is wrong.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        CorpusOptions options;
        IReadOnlyList<string> documents;
        try
        {
            options = CorpusOptions.Parse(arguments);
            documents = new DocumentDiscovery(options.Entries).Find(options.Paths);
        }
        catch (Exception wrong) when (wrong is FormatException or IOException)
        {
            await error.WriteLineAsync(wrong.Message);
            await error.WriteLineAsync(CorpusOptions.Usage);
            return 2;
        }

        using var report = new CorpusReport(options, documents.Count, output, terminal);
        var next = -1;
        await Task.WhenAll(
            Enumerable
                .Range(0, options.Jobs)
                .Select(_ =>
                    Task.Run(() =>
                    {
                        for (
                            var i = Interlocked.Increment(ref next);
                            i < documents.Count;
                            i = Interlocked.Increment(ref next)
                        )
                        {
                            report.Add(i, TimedRun.Run(documents[i], options, generator));
                        }
                    })
                )
        );
        return report.Finish() == 0 ? 0 : 1;
    }
}
