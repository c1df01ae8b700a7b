using System;
using System.Linq;
using System.Threading;
using Clientele.Generator.OpenApi.Json;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.OpenApi;

/// <summary>Finds the characters of a text that JSON pointers (RFC 6901) point to.</summary>
internal sealed class PointerLocator
{
    private readonly string _text;
    private readonly JsonPlaces _places;
    private readonly Lazy<OpenApiNode?> _root;

    /// <summary>Initializes a new instance for a text, which is parsed at most once.</summary>
    public PointerLocator(DescriptionSource source, CancellationToken cancellation = default)
    {
        _text = source.Text;
        _places = new JsonPlaces(source.Text);
        _root = new Lazy<OpenApiNode?>(() => DocumentParser.Parse(source, cancellation).Root);
    }

    /// <summary>
    /// Gets the location of the node at <paramref name="pointer"/>, or of its nearest existing ancestor; for a member's
    /// value, that of its key.
    /// </summary>
    /// <exception cref="OperationCanceledException">The operation is canceled.</exception>
    public (int Offset, int Length) Locate(string pointer) => _places.Find(pointer) ?? LocateInNodes(pointer);

    private (int Offset, int Length) LocateInNodes(string pointer)
    {
        if (_root.Value is not { } node)
        {
            return (0, 0);
        }

        var place = (node.Offset, Math.Min(1, node.Length));
        foreach (var segment in JsonPointer.Segments(pointer))
        {
            if (JsonPointer.Step(node, segment) is not { } child)
            {
                return place;
            }

            var member = (node as MappingNode)?.Members.FirstOrDefault(candidate => candidate.Key == segment);
            place = member is null ? (child.Offset, child.Length) : (member.KeyOffset, KeyLength(member));
            node = child;
        }

        return place;
    }

    private int KeyLength(NodeMember member)
    {
        var quotes = member.KeyOffset < _text.Length && _text[member.KeyOffset] is '"' or '\'' ? 2 : 0;
        return Math.Min(member.Key.Length + quotes, _text.Length - member.KeyOffset);
    }
}
