using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Tasks.Output;

/// <summary>
/// Logs how much was generated in what time; for a large description with high importance, so that every build shows
/// it.
/// </summary>
internal static class SizeMessage
{
    private const string Large = "CLI0011";

    /// <summary>Logs the size and the time.</summary>
    public static void Tell(
        TaskLoggingHelper log,
        IEnumerable<DiagnosticLine> diagnostics,
        IReadOnlyCollection<GeneratedSourceResult> files,
        TimeSpan time
    )
    {
        var lines = files.Sum(static file => file.SourceText.Lines.Count);
        var size = string.Format(
            CultureInfo.InvariantCulture,
            "{0:N0} files and {1:N0} lines in {2:0.0} s",
            files.Count,
            lines,
            time.TotalSeconds
        );
        var large = diagnostics.Where(static line => line is { Id: Large, Severity: "Info" }).ToList();
        if (large.Count == 0)
        {
            log.LogMessage(MessageImportance.Normal, "{0}", "Clientele wrote " + size);
        }

        foreach (var line in large)
        {
            log.LogMessage(
                null,
                line.Id,
                null,
                line.File,
                0,
                0,
                0,
                0,
                MessageImportance.High,
                "{0}",
                $"{line.Message} ({size})"
            );
        }
    }
}
