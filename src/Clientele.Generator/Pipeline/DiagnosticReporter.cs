using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientele.Generator.Pipeline;

/// <summary>Turns diagnostics that are values into the compiler's, with the place in the description.</summary>
internal static class DiagnosticReporter
{
    /// <summary>Reports <paramref name="found"/>, each once.</summary>
    /// <param name="context">The compiler.</param>
    /// <param name="found">What was found.</param>
    /// <param name="sources">The texts that the places are in.</param>
    public static void Report(SourceProductionContext context, EquatableArray<DiagnosticInfo> found, EquatableArray<DescriptionSource> sources)
    {
        if (found.IsEmpty)
        {
            return;
        }

        var texts = new Dictionary<string, SourceText>();
        foreach (var source in sources)
        {
            texts[source.Path] = SourceText.From(source.Text);
        }

        foreach (var info in found.Distinct())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var arguments = info.Arguments.Items.Cast<object>().ToArray();
            context.ReportDiagnostic(Diagnostic.Create(info.Descriptor, Locate(info.Place, texts), arguments));
        }
    }

    private static Location Locate(DiagnosticPlace place, Dictionary<string, SourceText> texts)
    {
        if (place.Path.Length == 0)
        {
            return Location.None;
        }

        if (!texts.TryGetValue(place.Path, out var text))
        {
            return Location.Create(place.Path, default, default);
        }

        var span = Span(place, text);
        return Location.Create(place.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    private static TextSpan Span(DiagnosticPlace place, SourceText text)
    {
        var (offset, length) = place.Pointer is { } pointer
            ? PointerLocator.Locate(text.ToString(), pointer)
            : (place.Offset, place.Length);
        var start = Clamp(offset, text.Length);
        return TextSpan.FromBounds(start, Clamp(start + length, text.Length));
    }

    private static int Clamp(int value, int most) => value < 0 ? 0 : value > most ? most : value;
}
