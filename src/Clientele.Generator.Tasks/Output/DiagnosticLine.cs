using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Tasks.Output;

/// <summary>A diagnostic as a build shows it, and as a line of text to keep.</summary>
internal sealed record DiagnosticLine(
    string Severity,
    string Id,
    string Link,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Message
)
{
    /// <summary>The compiler's diagnostic; lines and columns count from one.</summary>
    public static DiagnosticLine Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var isSomewhere = place.IsValid;
        return new DiagnosticLine(
            diagnostic.Severity.ToString(),
            diagnostic.Id,
            diagnostic.Descriptor.HelpLinkUri,
            isSomewhere ? place.Path : "",
            isSomewhere ? place.StartLinePosition.Line + 1 : 0,
            isSomewhere ? place.StartLinePosition.Character + 1 : 0,
            isSomewhere ? place.EndLinePosition.Line + 1 : 0,
            isSomewhere ? place.EndLinePosition.Character + 1 : 0,
            diagnostic.GetMessage(CultureInfo.CurrentCulture).Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ')
        );
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static DiagnosticLine Parse(string text)
    {
        var parts = text.Split('\t');
        var numbers = parts
            .Skip(4)
            .Take(4)
            .Select(static part => int.Parse(part, CultureInfo.InvariantCulture))
            .ToArray();
        return new DiagnosticLine(
            parts[0],
            parts[1],
            parts[2],
            parts[3],
            numbers[0],
            numbers[1],
            numbers[2],
            numbers[3],
            parts[8]
        );
    }

    /// <inheritdoc />
    public override string ToString() =>
        string.Join(
            "\t",
            Severity,
            Id,
            Link,
            File,
            Number(Line),
            Number(Column),
            Number(EndLine),
            Number(EndColumn),
            Message
        );

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
