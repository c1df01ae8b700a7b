using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientele.Generator.Pipeline;

/// <summary>Turns diagnostics from plain values into the compiler's, located in the description.</summary>
internal sealed class DiagnosticReporter
{
    // Beyond this, equal diagnostics are reported as one.
    private const int MaxEqual = 3;
    private const int MaxPlaces = 100;

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
    /// <param name="context">The compiler's context.</param>
    /// <param name="found">What was found.</param>
    /// <param name="sources">The texts that diagnostics refer to.</param>
    public static void Report(
        SourceProductionContext context,
        EquatableArray<DiagnosticInfo> found,
        EquatableArray<DescriptionSource> sources
    )
    {
        if (!found.IsEmpty)
        {
            new DiagnosticReporter(context, sources).Report(found);
        }
    }

    private void Report(EquatableArray<DiagnosticInfo> found)
    {
        foreach (
            var equal in found.Distinct().GroupBy(static info => (info.Descriptor, info.Arguments, info.Place.Path))
        )
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            var places = equal.Select(static info => info.Place).ToList();
            if (places.Count > MaxEqual)
            {
                _context.ReportDiagnostic(
                    Create(
                        equal.First(),
                        Locate(places[0]),
                        [.. places.Skip(1).Take(MaxPlaces).Select(Locate)],
                        places.Count
                    )
                );
                continue;
            }

            foreach (var place in places)
            {
                _context.ReportDiagnostic(Create(equal.First(), Locate(place), [], 1));
            }
        }
    }

    /// <summary>
    /// Creates the compiler's diagnostic. All diagnostics are made here, so that the text they quote from the
    /// description is safe to print.
    /// </summary>
    /// <param name="info">What was found.</param>
    /// <param name="location">Its location; if there are several, the first.</param>
    /// <param name="others">The other locations.</param>
    /// <param name="count">The number of places with the same diagnostic.</param>
    internal static Diagnostic Create(DiagnosticInfo info, Location location, IReadOnlyList<Location> others, int count)
    {
        var arguments = info.Arguments.Select(static argument => (object)MessageText.Escape(argument)).ToArray();
        return Diagnostic.Create(
            count > 1 ? Counted(info.Descriptor, count) : info.Descriptor,
            location,
            others,
            arguments
        );
    }

    private static DiagnosticDescriptor Counted(DiagnosticDescriptor own, int count)
    {
        var message =
            own.MessageFormat.ToString(CultureInfo.InvariantCulture)
            + " (here and at "
            + (count - 1).ToString(CultureInfo.InvariantCulture)
            + " more places)";
        return new DiagnosticDescriptor(
            own.Id,
            own.Title,
            message,
            own.Category,
            own.DefaultSeverity,
            own.IsEnabledByDefault,
            own.Description,
            own.HelpLinkUri
        );
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
            _locators[path] = locator = new PointerLocator(
                new DescriptionSource(path, text.ToString()),
                _context.CancellationToken
            );
        }

        return locator;
    }

    private static int Clamp(int value, int most) => Math.Max(0, Math.Min(value, most));
}
