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

    /// <summary>Whether it says that a part is left out, changed or kept raw: all but a path parameter that no path has a place for.</summary>
    public bool IsLoss => Id != "CLI0112";

    /// <summary>One line, tab-separated.</summary>
    public string ToRow() => string.Join('\t', Id, Severity.ToString(), Place, Message.ReplaceLineEndings(" ").Replace('\t', ' '));
}
