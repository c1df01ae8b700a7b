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
    public static Finding Create(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var place =
            diagnostic.Location.Kind == LocationKind.None
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{System.IO.Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})"
                );
        return new Finding(
            diagnostic.Id,
            diagnostic.Severity,
            place,
            diagnostic.GetMessage(CultureInfo.InvariantCulture)
        );
    }

    /// <summary>
    /// Whether it says that the specification is violated, or that a part is left out, changed or kept raw: all but a
    /// few remarks on what is emitted whole.
    /// CLI0011 is the size of a client; CLI0112 a path parameter that no path has a place for; CLI0115 an example or
    /// default, which the specification only recommends to match; CLI0116 a path with the query that every request of
    /// it has, or with the fragment that none has; CLI0119 a boolean <c>required</c> where OpenAPI never read one;
    /// CLI0125 a required member that is kept with the additional ones; CLI0207 a name that implicit usings import;
    /// CLI0210 and CLI0211 how XML is read and written; CLI0307 a list that has no method for all of its pages.
    /// </summary>
    public bool IsLoss =>
        Severity >= DiagnosticSeverity.Warning
        || Id
            is not (
                "CLI0011"
                or "CLI0112"
                or "CLI0115"
                or "CLI0116"
                or "CLI0119"
                or "CLI0125"
                or "CLI0207"
                or "CLI0210"
                or "CLI0211"
                or "CLI0307"
            );

    /// <summary>One line, tab-separated.</summary>
    public string ToRow() =>
        string.Join('\t', Id, Severity.ToString(), Place, Message.ReplaceLineEndings(" ").Replace('\t', ' '));
}
