using System;
using System.Collections.Generic;
using System.Threading;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Api.Resolution.References;

/// <summary>Resolves references.</summary>
internal sealed class ReferenceResolver(
    DescriptionDocuments documents,
    DiagnosticCollector diagnostics,
    CancellationToken cancellation
)
{
    private readonly Dictionary<OpenApiDocument, SchemaIdentifiers> _identifiers = [];
    private readonly Dictionary<string, LocatedNode?> _ends = new(StringComparer.Ordinal);
    private readonly Dictionary<(OpenApiDocument Document, string Fragment), LocatedNode> _places = [];

    /// <summary>Gets the location of a node, as in <see cref="Schema.Pointer"/>.</summary>
    public string IdOf(LocatedNode at) => at.Document == documents.Entry ? at.Pointer : at.Document.Path + at.Pointer;

    /// <summary>
    /// Gets the target of a reference, or <see langword="null"/> if it is missing, which is reported.
    /// </summary>
    public LocatedNode? Find(string reference, LocatedNode from)
    {
        if (IsOpen(reference, from))
        {
            diagnostics.Report(
                DocumentDescriptors.Unsupported,
                from,
                $"Several schemas have the name that the dynamic reference '{reference}' says"
            );
            return null;
        }

        var found = TryFind(reference, from);
        if (found is null)
        {
            diagnostics.Report(DocumentDescriptors.BrokenReference, from, reference);
        }

        return found;
    }

    /// <summary>
    /// Gets the target of a reference by location or by an identifier of JSON Schema, or <see langword="null"/>.
    /// </summary>
    public LocatedNode? TryFind(string reference, LocatedNode from)
    {
        if (IsOpen(reference, from))
        {
            return null;
        }

        var hash = reference.IndexOf('#');
        var file = hash < 0 ? reference : reference.Substring(0, hash);
        var fragment = hash < 0 ? "" : reference.Substring(hash);
        var document =
            file.Length == 0 ? from.Document : documents.Open(ReferencePath.Combine(from.Document.Path, file));
        if (
            document?.Root is { } root
            && (fragment.Length < 2 || fragment[1] == '/')
            && Descend(document, root, fragment) is { } found
        )
        {
            return found;
        }

        // Identifiers in another file are resolved against its own base.
        return document is not null && document != from.Document
            ? IdentifiersOf(document).Find(fragment, from)
            : IdentifiersOf(from.Document).Find(reference, from)
                ?? IdentifiersOf(documents.Entry).Find(reference, from);
    }

    // Most references repeat a target that was resolved before.
    private LocatedNode? Descend(OpenApiDocument document, OpenApiNode root, string fragment)
    {
        if (_places.TryGetValue((document, fragment), out var known))
        {
            return known;
        }

        var found = new LocatedNode(document, "#", root).Descend(fragment);
        if (found is not null)
        {
            _places.Add((document, fragment), found);
        }

        return found;
    }

    // Its target depends on how it was reached (JSON Schema 2020-12, section 8.2.3.2), but emitted types do not.
    private bool IsOpen(string reference, LocatedNode from) =>
        from.Text("$ref") is null
        && from.Text("$dynamicRef") == reference
        && IdentifiersOf(from.Document).IsOpen(reference);

    private SchemaIdentifiers IdentifiersOf(OpenApiDocument document)
    {
        if (!_identifiers.TryGetValue(document, out var known))
        {
            known = new SchemaIdentifiers(document);
            _identifiers.Add(document, known);
        }

        return known;
    }

    /// <summary>
    /// Follows <c>$ref</c> to the end of the chain; <see langword="null"/> if the target is missing, which is reported.
    /// </summary>
    public LocatedNode? Follow(LocatedNode at)
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

    // The end is remembered for every link of the chain, so that the next lookup takes one step.
    private LocatedNode? FollowChain(LocatedNode at, List<string> chain)
    {
        var onChain = new HashSet<string>(StringComparer.Ordinal);
        var current = at;
        while (current.Reference is { } reference)
        {
            cancellation.ThrowIfCancellationRequested();
            var id = IdOf(current);
            if (_ends.TryGetValue(id, out var known))
            {
                return known;
            }

            chain.Add(id);
            if (!onChain.Add(id))
            {
                diagnostics.Report(DocumentDescriptors.BrokenReference, current, reference);
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
}
