using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Api.Resolution;

/// <summary>What the readers of one description share: its documents, its references and what was found wrong.</summary>
internal sealed class ReadSession
{
    private readonly Dictionary<string, DescriptionSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenApiDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<OpenApiDocument, SchemaIdentifiers> _identifiers = [];
    private readonly Dictionary<string, NodeAt?> _ends = new(StringComparer.Ordinal);
    private readonly HashSet<DiagnosticInfo> _seen = [];

    public ReadSession(DescriptionSource entry, EquatableArray<DescriptionSource> others, CancellationToken cancellation)
    {
        Cancellation = cancellation;
        Budget = new ReadBudget(this, entry.Text.Length + others.Sum(static source => (long)source.Text.Length));
        foreach (var source in others)
        {
            _sources[ReferencePath.Normalize(source.Path)] = source;
        }

        _sources[ReferencePath.Normalize(entry.Path)] = entry;
        Entry = Open(ReferencePath.Normalize(entry.Path))!;
    }

    /// <summary>The description's own document.</summary>
    public OpenApiDocument Entry { get; }

    /// <summary>What is wrong, each once.</summary>
    public List<DiagnosticInfo> Diagnostics { get; } = [];

    /// <summary>Asked at every step.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>How much work there may be.</summary>
    public ReadBudget Budget { get; }

    /// <summary>Whether the description is Swagger 2.0.</summary>
    public bool IsSwagger { get; set; }

    /// <summary>Whether siblings of <c>$ref</c> say something about shape (3.1 and later).</summary>
    public bool HasReferenceSiblings { get; set; }

    /// <summary>Whether an XML media type was met.</summary>
    public bool HasXmlBodies { get; set; }

    /// <summary>Whether an <c>xml</c> object says <c>wrapped: false</c>.</summary>
    public bool HasUnwrappedLists { get; set; }

    /// <summary>Whether an <c>xml</c> object was met.</summary>
    public bool HasXmlObjects { get; set; }

    /// <summary>Says what is wrong with <paramref name="at"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, NodeAt at, params string[] arguments)
    {
        var info = new DiagnosticInfo(descriptor, new DiagnosticPlace(at.Document.Path, at.Node.Offset, at.Node.Length, null), [.. arguments]);
        if (_seen.Add(info))
        {
            Diagnostics.Add(info);
        }
    }

    /// <summary>Adds what is wrong with the description's structure, except where a reader said so already.</summary>
    public void AddOwn(IEnumerable<DiagnosticInfo> found)
    {
        var places = new HashSet<(string, int)>(Diagnostics.Select(static info => (info.Place.Path, info.Place.Offset)));
        Diagnostics.AddRange(found.Where(info => !places.Contains((info.Place.Path, info.Place.Offset))));
    }

    /// <summary>Where a node stands, as <see cref="Schema.Pointer"/> says.</summary>
    public string IdOf(NodeAt at) => at.Document == Entry ? at.Pointer : at.Document.Path + at.Pointer;

    /// <summary>The node that a reference names, or <see langword="null"/>, reported.</summary>
    public NodeAt? Find(string reference, NodeAt from)
    {
        if (IsOpen(reference, from))
        {
            Report(DocumentDescriptors.Unsupported, from, $"Several schemas have the name that the dynamic reference '{reference}' says");
            return null;
        }

        var found = TryFind(reference, from);
        if (found is null)
        {
            Report(DocumentDescriptors.BrokenReference, from, reference);
        }

        return found;
    }

    /// <summary>The node that a reference names by its place, or by an identifier of JSON Schema; or <see langword="null"/>.</summary>
    public NodeAt? TryFind(string reference, NodeAt from)
    {
        if (IsOpen(reference, from))
        {
            return null;
        }

        var hash = reference.IndexOf('#');
        var file = hash < 0 ? reference : reference.Substring(0, hash);
        var fragment = hash < 0 ? "" : reference.Substring(hash);
        var document = file.Length == 0 ? from.Document : Open(ReferencePath.Combine(from.Document.Path, file));
        if (document?.Root is { } root && (fragment.Length < 2 || fragment[1] == '/') && new NodeAt(document, "#", root).Descend(fragment) is { } found)
        {
            return found;
        }

        // Names in another file are those of its own base.
        return document is not null && document != from.Document
            ? IdentifiersOf(document).Find(fragment, from)
            : IdentifiersOf(from.Document).Find(reference, from) ?? IdentifiersOf(Entry).Find(reference, from);
    }

    // What it means depends on how it was reached (JSON Schema 2020-12, section 8.2.3.2), but emitted types do not.
    private bool IsOpen(string reference, NodeAt from) =>
        from.Text("$ref") is null && from.Text("$dynamicRef") == reference && IdentifiersOf(from.Document).IsOpen(reference);

    private SchemaIdentifiers IdentifiersOf(OpenApiDocument document)
    {
        if (!_identifiers.TryGetValue(document, out var known))
        {
            known = new SchemaIdentifiers(document);
            _identifiers.Add(document, known);
        }

        return known;
    }

    /// <summary>Follows <c>$ref</c> until there is none; <see langword="null"/> where that leads nowhere, reported.</summary>
    public NodeAt? Follow(NodeAt at)
    {
        if (at.Reference is null)
        {
            return at;
        }

        var chain = new List<string>();
        var end = FollowChain(at, chain);
        foreach (var id in chain)
        {
            _ends[id] = end;
        }

        return end;
    }

    // Where the chain ends is kept for each of its links: the next one who asks takes one step.
    private NodeAt? FollowChain(NodeAt at, List<string> chain)
    {
        var onChain = new HashSet<string>(StringComparer.Ordinal);
        var current = at;
        while (current.Reference is { } reference)
        {
            Cancellation.ThrowIfCancellationRequested();
            var id = IdOf(current);
            if (_ends.TryGetValue(id, out var known))
            {
                return known;
            }

            chain.Add(id);
            if (!onChain.Add(id))
            {
                Report(DocumentDescriptors.BrokenReference, current, reference);
                return null;
            }

            if (Find(reference, current) is not { } next)
            {
                return null;
            }

            current = next;
        }

        return current;
    }

    private OpenApiDocument? Open(string path)
    {
        if (_documents.TryGetValue(path, out var known))
        {
            return known;
        }

        if (!_sources.TryGetValue(path, out var source))
        {
            return null;
        }

        var document = DocumentParser.Parse(source, Cancellation);
        _documents.Add(path, document);
        foreach (var info in document.Diagnostics)
        {
            if (_seen.Add(info))
            {
                Diagnostics.Add(info);
            }
        }

        return document;
    }
}
