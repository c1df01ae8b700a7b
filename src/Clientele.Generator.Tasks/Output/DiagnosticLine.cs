using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Tasks.Output;

/// <summary>A diagnostic as a build shows it, and as a line of text that can be stored.</summary>
internal sealed record DiagnosticLine(
    string Severity,
    string Id,
    string Link,
    string File,
    int Line,
    int Column,
    string Message
)
{
    /// <summary>Gets the line for a compiler diagnostic; lines and columns are one-based.</summary>
    public static DiagnosticLine Create(Diagnostic diagnostic)
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
            diagnostic.GetMessage(CultureInfo.CurrentCulture).Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ')
        );
    }

    /// <summary>Parses what <see cref="ToString"/> wrote.</summary>
    public static DiagnosticLine Parse(string text)
    {
        var parts = text.Split('\t');
        return new DiagnosticLine(parts[0], parts[1], parts[2], parts[3], Number(parts[4]), Number(parts[5]), parts[6]);
    }

    /// <inheritdoc />
    public override string ToString() =>
        string.Join("	", Severity, Id, Link, File, Number(Line), Number(Column), Message);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
