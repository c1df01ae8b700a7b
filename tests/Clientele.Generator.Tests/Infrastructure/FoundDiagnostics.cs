using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>Diagnostics that a part of the generator found, before they are the compiler's.</summary>
internal static class FoundDiagnostics
{
    /// <summary>What the compiler will print behind the path: line and column, severity, number and message.</summary>
    public static IReadOnlyList<string> ToldIn(this IEnumerable<DiagnosticInfo> found, string text)
    {
        var lines = SourceText.From(text).Lines;
        return
        [
            .. found.Select(info =>
            {
                var start = lines.GetLinePosition(info.Place.Offset);
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"({start.Line + 1},{start.Character + 1}): {SeverityOf(info)} {info.Descriptor.Id}: {info.Message()}"
                );
            }),
        ];
    }

    /// <summary>The message with what it is about.</summary>
    public static string Message(this DiagnosticInfo info) =>
        string.Format(
            CultureInfo.InvariantCulture,
            info.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture),
            [.. info.Arguments]
        );

    private static string SeverityOf(DiagnosticInfo info) =>
        info.Descriptor.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
}
