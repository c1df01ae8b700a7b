using System.Collections.Generic;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Clientele.Generator.Tasks.Output;

/// <summary>Logs diagnostics to the build as it shows the compiler's: with the position where they begin.</summary>
internal static class DiagnosticLog
{
    /// <summary>Logs <paramref name="diagnostics"/>.</summary>
    public static void Repeat(TaskLoggingHelper log, IEnumerable<DiagnosticLine> diagnostics)
    {
        foreach (var line in diagnostics)
        {
            Tell(log, line);
        }
    }

    private static void Tell(TaskLoggingHelper log, DiagnosticLine line)
    {
        switch (line.Severity)
        {
            case "Error":
                log.LogError(
                    null,
                    line.Id,
                    null,
                    line.Link,
                    line.File,
                    line.Line,
                    line.Column,
                    0,
                    0,
                    "{0}",
                    line.Message
                );
                break;
            case "Warning":
                log.LogWarning(
                    null,
                    line.Id,
                    null,
                    line.Link,
                    line.File,
                    line.Line,
                    line.Column,
                    0,
                    0,
                    "{0}",
                    line.Message
                );
                break;
            case "Info":
                log.LogMessage(
                    null,
                    line.Id,
                    null,
                    line.File,
                    line.Line,
                    line.Column,
                    0,
                    0,
                    MessageImportance.Low,
                    "{0}",
                    line.Message
                );
                break;
        }
    }
}
