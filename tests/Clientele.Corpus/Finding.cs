using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Clientele.Corpus;

/// <summary>A diagnostic of the generator or the compiler.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Place">Path, line and column.</param>
/// <param name="Message">What it says.</param>
internal sealed record Finding(string Id, DiagnosticSeverity Severity, string Place, string Message)
{
    /// <summary>The finding that <paramref name="diagnostic"/> is.</summary>
    public static Finding Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var place = diagnostic.Location.Kind == LocationKind.None
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"{System.IO.Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})");
        return new Finding(diagnostic.Id, diagnostic.Severity, place, diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    // What the description's author should know, though nothing is lost by it.
    private static readonly string[] Remarks = ["CLI0107", "CLI0108"];

    /// <summary>Whether it says that a part is left out, changed or kept raw.</summary>
    public bool IsLoss => System.Array.IndexOf(Remarks, Id) < 0;

    /// <summary>One line, tab-separated.</summary>
    public string ToRow() => string.Join('\t', Id, Severity.ToString(), Place, Message.ReplaceLineEndings(" ").Replace('\t', ' '));
}
