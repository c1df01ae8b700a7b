using System;
using System.Collections.Generic;
using System.Threading;
using Clientele.Generator.Collections;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.Api.Resolution.References;

/// <summary>The documents of a description, each parsed when first needed.</summary>
internal sealed class DescriptionDocuments
{
    private readonly Dictionary<string, DescriptionSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenApiDocument> _documents = new(StringComparer.Ordinal);
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellation;

    /// <param name="entry">The description.</param>
    /// <param name="others">Documents that its references may point to.</param>
    /// <param name="diagnostics">Receives syntax errors.</param>
    /// <param name="cancellation">Checked while they are parsed.</param>
    public DescriptionDocuments(
        DescriptionSource entry,
        EquatableArray<DescriptionSource> others,
        DiagnosticCollector diagnostics,
        CancellationToken cancellation
    )
    {
        (_diagnostics, _cancellation) = (diagnostics, cancellation);
        foreach (var source in others)
        {
            _sources[ReferencePath.Normalize(source.Path)] = source;
        }

        _sources[ReferencePath.Normalize(entry.Path)] = entry;
        Entry = Open(ReferencePath.Normalize(entry.Path))!;
    }

    /// <summary>Gets the entry document.</summary>
    public OpenApiDocument Entry { get; }

    /// <summary>Gets the document at a path, or <see langword="null"/>.</summary>
    public OpenApiDocument? Open(string path)
    {
        if (_documents.TryGetValue(path, out var known))
        {
            return known;
        }

        if (!_sources.TryGetValue(path, out var source))
        {
            return null;
        }

        var document = DocumentParser.Parse(source, _cancellation);
        _documents.Add(path, document);
        foreach (var info in document.Diagnostics)
        {
            _diagnostics.Add(info);
        }

        return document;
    }
}
