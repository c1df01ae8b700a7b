using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Api.Resolution.References;

/// <summary>
/// Finds the schemas of a document by their JSON Schema identifiers <c>$id</c>, <c>$anchor</c> and
/// <c>$dynamicAnchor</c> (JSON Schema 2020-12, sections 8.2.1 and 8.2.2). Never looks beyond the document itself.
/// </summary>
internal sealed class SchemaIdentifiers
{
    private const int MaxDepth = 500;

    private static readonly HashSet<string> Values = new(
        ["default", "example", "examples", "const", "enum", "value"],
        StringComparer.Ordinal
    );
    private static readonly HashSet<string> NameMaps = new(
        [
            "properties",
            "patternProperties",
            "$defs",
            "definitions",
            "dependentSchemas",
            "schemas",
            "paths",
            "webhooks",
            "parameters",
            "responses",
            "requestBodies",
            "headers",
            "callbacks",
            "content",
            "encoding",
        ],
        StringComparer.Ordinal
    );

    private readonly OpenApiDocument _document;
    private readonly Dictionary<string, LocatedNode> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocatedNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _dynamicAnchors = new(StringComparer.Ordinal);
    private readonly HashSet<OpenApiNode> _visited = [];
    private readonly Stack<string> _path = [];
    private readonly string _base;

    /// <param name="document">The document.</param>
    public SchemaIdentifiers(OpenApiDocument document)
    {
        _document = document;
        _base = (document.Root as MappingNode)?["$self"] is ScalarNode self ? self.Text : "";
        if (document.Root is { } root)
        {
            _resources[_base] = new LocatedNode(document, "#", root);
            Collect(root, _base, isNameMap: false);
        }
    }

    /// <summary>
    /// Determines whether the dynamic reference <paramref name="reference"/> may have several targets.
    /// </summary>
    public bool IsOpen(string reference) =>
        _dynamicAnchors.TryGetValue(reference.Substring(reference.IndexOf('#') + 1), out var count) && count > 1;

    /// <summary>Gets the schema that a reference identifies, or <see langword="null"/>.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="from">The node that contains it; for one in another document, the root of this document.</param>
    public LocatedNode? Find(string reference, LocatedNode from)
    {
        if (_resources.Count == 1 && _anchors.Count == 0)
        {
            return null;
        }

        var target = Combine(from.Document == _document ? BaseOf(from) : _base, reference);
        var hash = target.IndexOf('#');
        var resource = hash < 0 ? target : target.Substring(0, hash);
        var fragment = hash < 0 ? "" : target.Substring(hash);
        if (fragment.Length > 1 && fragment[1] != '/')
        {
            return _anchors.TryGetValue(target, out var anchored) ? anchored : null;
        }

        return _resources.TryGetValue(resource, out var root) ? root.Descend(fragment) : null;
    }

    private void Collect(OpenApiNode node, string @base, bool isNameMap)
    {
        if (node is ScalarNode || _path.Count > MaxDepth || (_document.SharesNodes && !_visited.Add(node)))
        {
            return;
        }

        if (node is SequenceNode sequence)
        {
            CollectItems(sequence, @base);
            return;
        }

        var mapping = (MappingNode)node;
        @base = isNameMap ? @base : CollectOwn(mapping, @base);
        foreach (var member in mapping.Members)
        {
            if (member.Value is not ScalarNode && (isNameMap || !Values.Contains(member.Key)))
            {
                _path.Push(member.Key);
                Collect(member.Value, @base, !isNameMap && NameMaps.Contains(member.Key));
                _path.Pop();
            }
        }
    }

    private void CollectItems(SequenceNode sequence, string @base)
    {
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            if (sequence.Items[i] is not ScalarNode)
            {
                _path.Push(i.ToString(CultureInfo.InvariantCulture));
                Collect(sequence.Items[i], @base, isNameMap: false);
                _path.Pop();
            }
        }
    }

    private string CollectOwn(MappingNode node, string @base)
    {
        if (Text(node, "$id") is { } id)
        {
            @base = Combine(@base, id).TrimEnd('#');
            Add(_resources, @base, node);
        }

        if (Text(node, "$anchor") is { } anchor)
        {
            Add(_anchors, @base + "#" + anchor, node);
        }

        if (Text(node, "$dynamicAnchor") is { } dynamic)
        {
            Add(_anchors, @base + "#" + dynamic, node);
            _dynamicAnchors[dynamic] = _dynamicAnchors.TryGetValue(dynamic, out var count) ? count + 1 : 1;
        }

        return @base;
    }

    private static string? Text(MappingNode node, string key) =>
        node[key] is ScalarNode { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;

    private void Add(Dictionary<string, LocatedNode> target, string key, OpenApiNode node)
    {
        if (!target.ContainsKey(key))
        {
            var pointer = _path.Reverse().Aggregate("#", JsonPointer.Append);
            target.Add(key, new LocatedNode(_document, pointer, node));
        }
    }

    /// <summary>
    /// Gets the base URI of references at <paramref name="at"/>, from its own identifier and those of the schemas
    /// around it.
    /// </summary>
    private string BaseOf(LocatedNode at)
    {
        var @base = _base;
        var node = _document.Root;
        foreach (var segment in JsonPointer.Segments(at.Pointer))
        {
            node = JsonPointer.Step(node, segment);
            if ((node as MappingNode)?["$id"] is ScalarNode { Kind: ScalarKind.String } id)
            {
                @base = Combine(@base, id.Text).TrimEnd('#');
            }
        }

        return @base;
    }

    // Follows RFC 3986, section 5, if the base is absolute; otherwise an identifier is taken literally. A file path is
    // never a base, as whether it is absolute depends on the machine.
    private static string Combine(string @base, string reference)
    {
        if (reference.Length == 0 || reference[0] == '#')
        {
            return @base + reference;
        }

        return
            @base.IndexOf(':') > 0
            && Uri.TryCreate(@base, UriKind.Absolute, out var absolute)
            && Uri.TryCreate(absolute, reference, out var combined)
            ? combined.OriginalString
            : reference;
    }
}
