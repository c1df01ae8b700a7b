using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientele.Generator.Pipeline;

/// <summary>Turns diagnostics that are values into the compiler's, with the place in the description.</summary>
internal sealed class DiagnosticReporter
{
    private readonly SourceProductionContext _context;
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PointerLocator> _locators = new(StringComparer.Ordinal);

    private DiagnosticReporter(SourceProductionContext context, EquatableArray<DescriptionSource> sources)
    {
        _context = context;
        foreach (var source in sources)
        {
            _texts[source.Path] = SourceText.From(source.Text);
        }
    }

    /// <summary>Reports <paramref name="found"/>, each once.</summary>
    /// <param name="context">The compiler.</param>
    /// <param name="found">What was found.</param>
    /// <param name="sources">The texts that the places are in.</param>
    public static void Report(SourceProductionContext context, EquatableArray<DiagnosticInfo> found, EquatableArray<DescriptionSource> sources)
    {
        if (!found.IsEmpty)
        {
            new DiagnosticReporter(context, sources).Report(found);
        }
    }

    private void Report(EquatableArray<DiagnosticInfo> found)
    {
        foreach (var info in found.Distinct())
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            var arguments = info.Arguments.Items.Cast<object>().ToArray();
            _context.ReportDiagnostic(Diagnostic.Create(info.Descriptor, Locate(info.Place), arguments));
        }
    }

    private Location Locate(DiagnosticPlace place)
    {
        if (place.Path.Length == 0)
        {
            return Location.None;
        }

        if (!_texts.TryGetValue(place.Path, out var text))
        {
            return Location.Create(place.Path, default, default);
        }

        var span = Span(place, text);
        return Location.Create(place.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    private TextSpan Span(DiagnosticPlace place, SourceText text)
    {
        var (offset, length) = place.Pointer is { } pointer
            ? Locator(place.Path, text).Locate(pointer)
            : (place.Offset, place.Length);
        var start = Clamp(offset, text.Length);
        return TextSpan.FromBounds(start, Clamp(start + length, text.Length));
    }

    private PointerLocator Locator(string path, SourceText text)
    {
        if (!_locators.TryGetValue(path, out var locator))
        {
            _locators[path] = locator = new PointerLocator(text.ToString(), _context.CancellationToken);
        }

        return locator;
    }

    private static int Clamp(int value, int most) => value < 0 ? 0 : value > most ? most : value;
}
