using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Api.Resolution.References;

/// <summary>A node with its document and its JSON pointer, which is built only on demand.</summary>
internal sealed class LocatedNode
{
    private readonly LocatedNode? _parent;
    private readonly LocatedNode? _beneath;
    private readonly string? _key;
    private readonly int _index;
    private string? _pointer;

    /// <param name="document">The document.</param>
    /// <param name="pointer">The node's location: a JSON pointer with its <c>#</c>.</param>
    /// <param name="node">The node.</param>
    /// <param name="beneath">Supplies the members that the node lacks, each with its own location.</param>
    public LocatedNode(OpenApiDocument document, string pointer, OpenApiNode node, LocatedNode? beneath = null) =>
        (Document, _pointer, Node, _beneath) = (document, pointer, node, beneath);

    private LocatedNode(LocatedNode parent, string? key, int index, OpenApiNode node) =>
        (Document, _parent, _key, _index, Node) = (parent.Document, parent, key, index, node);

    /// <summary>Gets the document that contains it.</summary>
    public OpenApiDocument Document { get; }

    /// <summary>Gets its JSON pointer with the <c>#</c>.</summary>
    public string Pointer =>
        _pointer ??= _key is null
            ? JsonPointer.Append(_parent!.Pointer, _index)
            : JsonPointer.Append(_parent!.Pointer, _key);

    /// <summary>Gets the node.</summary>
    public OpenApiNode Node { get; }

    /// <summary>Gets the node as a mapping.</summary>
    public MappingNode? Mapping => Node as MappingNode;

    /// <summary>Gets the member <paramref name="key"/>, or <see langword="null"/>.</summary>
    public LocatedNode? this[string key] =>
        Mapping?[key] is { } child ? new LocatedNode(this, key, 0, child) : _beneath?[key];

    /// <summary>Gets the text of a scalar member other than null.</summary>
    public string? Text(string key) =>
        Member(key) is ScalarNode { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>
    /// Gets the value of <c>$ref</c>, or else of <c>$dynamicRef</c>, whose target is the same unless several schemas
    /// have its name; <see langword="null"/> if it is not a reference.
    /// </summary>
    public string? Reference => Text("$ref") ?? Text("$dynamicRef");

    /// <summary>Gets the node at a JSON pointer below this one, or <see langword="null"/>.</summary>
    public LocatedNode? Descend(string fragment)
    {
        var (node, pointer) = (Node, Pointer);
        foreach (var segment in JsonPointer.Segments(fragment))
        {
            if (JsonPointer.Step(node, segment) is not { } child)
            {
                return null;
            }

            (node, pointer) = (child, JsonPointer.Append(pointer, segment));
        }

        return new LocatedNode(Document, pointer, node);
    }

    /// <summary>Gets the value of a boolean member, or <see langword="null"/>.</summary>
    public bool? Flag(string key) =>
        Member(key) is ScalarNode { Kind: ScalarKind.Boolean, Text: { Length: > 0 } text }
            ? text[0] is 't' or 'T'
            : null;

    /// <summary>Determines whether the name of any member satisfies <paramref name="isOne"/>.</summary>
    public bool HasAny(Func<string, bool> isOne)
    {
        foreach (var member in Mapping?.Members ?? [])
        {
            if (isOne(member.Key))
            {
                return true;
            }
        }

        return _beneath?.HasAny(isOne) == true;
    }

    /// <summary>Gets this node, completed with the members of <paramref name="other"/> that it lacks.</summary>
    public LocatedNode Over(LocatedNode other) => new(Document, Pointer, Node, _beneath?.Over(other) ?? other);

    /// <summary>Gets this node without the given members.</summary>
    public LocatedNode Without(params string[] keys) => Keep(member => Array.IndexOf(keys, member) < 0);

    /// <summary>Gets this node with only the given members.</summary>
    public LocatedNode Only(params string[] keys) => Keep(member => Array.IndexOf(keys, member) >= 0);

    /// <summary>Gets the members in order; empty if it is not a mapping.</summary>
    public IEnumerable<KeyValuePair<string, LocatedNode>> Members()
    {
        foreach (var member in Mapping?.Members ?? [])
        {
            yield return new(member.Key, new LocatedNode(this, member.Key, 0, member.Value));
        }
    }

    /// <summary>Gets the items in order; empty if it is not a sequence.</summary>
    public IEnumerable<LocatedNode> Items()
    {
        var items = (Node as SequenceNode)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            yield return new LocatedNode(this, null, i, items[i]);
        }
    }

    /// <summary>Determines whether a member is a sequence that has a scalar item with this text.</summary>
    public bool HasText(string key, string text)
    {
        foreach (var item in (Member(key) as SequenceNode)?.Items ?? [])
        {
            if (item is ScalarNode scalar && scalar.Text == text)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the texts of the scalar items of a member that is a sequence.</summary>
    public IEnumerable<string> Texts(string key)
    {
        foreach (var item in (Member(key) as SequenceNode)?.Items ?? [])
        {
            if (item is ScalarNode scalar)
            {
                yield return scalar.Text;
            }
        }
    }

    private OpenApiNode? Member(string key) => Mapping?[key] ?? _beneath?.Member(key);

    private LocatedNode Keep(Func<string, bool> isKept) =>
        Mapping is { } mapping
            ? new LocatedNode(
                Document,
                Pointer,
                new MappingNode(
                    mapping.Offset,
                    mapping.Length,
                    [.. mapping.Members.Where(member => isKept(member.Key))]
                ),
                _beneath?.Keep(isKept)
            )
            : this;
}
