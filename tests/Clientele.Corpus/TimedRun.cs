using System;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Clientele.Corpus;

/// <summary>Runs one document on a thread of its own, so that one that hangs costs no more than its time.</summary>
internal static class TimedRun
{
    // A run that was asked to end has this long to do so before its thread is given up.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Runs the document at <paramref name="path"/>.</summary>
    /// <param name="path">The description.</param>
    /// <param name="options">Where emitted code goes, and how long it may take.</param>
    /// <param name="generator">Makes the generator.</param>
    public static CorpusResult Run(string path, CorpusOptions options, Func<IIncrementalGenerator> generator)
    {
        CorpusResult? result = null;
        Exception? error = null;
        var cancellation = new CancellationTokenSource(options.Timeout);
        var thread = new Thread(() =>
        {
            try
            {
                result = DocumentRun.Run(path, options, generator(), cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                // The result stays null: a timeout.
            }
            catch (Exception thrown)
            {
                error = thrown;
            }
        })
        {
            IsBackground = true,
            Name = path,
        };
        thread.Start();
        if (!thread.Join(options.Timeout + Grace))
        {
            return TooLong(path, options);
        }

        cancellation.Dispose();
        return error is not null
            ? new CorpusResult
            {
                Path = path,
                Outcome = Outcome.Crash,
                Diagnostics = [new Finding("CRASH", DiagnosticSeverity.Error, "", error.ToString())],
            }
            : result ?? TooLong(path, options);
    }

    private static CorpusResult TooLong(string path, CorpusOptions options) =>
        new()
        {
            Path = path,
            Outcome = Outcome.Timeout,
            Generate = options.Timeout,
        };
}
