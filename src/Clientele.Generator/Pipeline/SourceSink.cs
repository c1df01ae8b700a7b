using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Clientele.Generator.Emit.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientele.Generator.Pipeline;

/// <summary>Hands emitted files to the compiler.</summary>
internal static class SourceSink
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Adds files as each is created.</summary>
    /// <exception cref="OperationCanceledException">The run is canceled.</exception>
    public static void Add(this SourceProductionContext context, IEnumerable<SourceFile> files)
    {
        foreach (var file in files.WithCancellation(context.CancellationToken))
        {
            context.AddSource(file.HintName, SourceText.From(file.Text, Utf8));
        }
    }

    /// <summary>Passes files on, checking for cancellation before each is created.</summary>
    /// <exception cref="OperationCanceledException">The run is canceled.</exception>
    public static IEnumerable<SourceFile> WithCancellation(
        this IEnumerable<SourceFile> files,
        CancellationToken cancellation
    )
    {
        using var each = files.GetEnumerator();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!each.MoveNext())
            {
                yield break;
            }

            yield return each.Current;
        }
    }
}
