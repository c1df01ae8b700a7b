using System;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>
/// Reports an exception that must not reach the compiler, which would then drop the clients of all other descriptions
/// too.
/// </summary>
internal static class Fault
{
    /// <summary>Gets the diagnostic that reports <paramref name="error"/>.</summary>
    public static DiagnosticInfo ToDiagnostic(string path, Exception error) =>
        new(
            ConfigurationDescriptors.InternalError,
            DiagnosticPlace.File(path),
            [$"{error.GetType().Name}: {error.Message}{Where(error)}"]
        );

    private static string Where(Exception error)
    {
        var trace = error.StackTrace ?? "";
        var end = trace.IndexOf('\n');
        return " " + (end < 0 ? trace : trace.Substring(0, end)).Trim();
    }
}
