using System;
using System.Linq;
using System.Threading;

namespace Clientele.Generator.OpenApi;

/// <summary>Finds the characters that a JSON pointer names.</summary>
internal static class PointerLocator
{
    /// <summary>The place of the node at <paramref name="pointer"/>, or of its nearest ancestor that exists; the place of its key where it is a member's value.</summary>
    public static (int Offset, int Length) Locate(string text, string pointer)
    {
        var node = DocumentParser.Parse(new DescriptionSource("", text), CancellationToken.None).Root;
        if (node is null)
        {
            return (0, 0);
        }

        var place = (node.Offset, Math.Min(1, node.Length));
        var hash = pointer.IndexOf('#');
        foreach (var segment in JsonPointer.Segments(hash > 0 ? pointer.Substring(hash) : pointer))
        {
            if (JsonPointer.Step(node, segment) is not { } child)
            {
                return place;
            }

            var member = (node as MappingNode)?.Members.FirstOrDefault(candidate => candidate.Key == segment);
            place = member is null ? (child.Offset, child.Length) : (member.KeyOffset, KeyLength(text, member));
            node = child;
        }

        return place;
    }

    private static int KeyLength(string text, NodeMember member)
    {
        var quotes = member.KeyOffset < text.Length && text[member.KeyOffset] is '"' or '\'' ? 2 : 0;
        return Math.Min(member.Key.Length + quotes, text.Length - member.KeyOffset);
    }
}
