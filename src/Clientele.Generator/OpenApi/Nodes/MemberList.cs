using System;
using System.Collections.Generic;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>
/// Collects the members of a mapping. The last value of a repeated name is kept; a lost one is reported.
/// </summary>
internal sealed class MemberList(string path, List<DiagnosticInfo> found)
{
    /// <summary>
    /// The number of members up to which a linear search is used instead of an index. Most objects of descriptions have
    /// few.
    /// </summary>
    public const int MaxScanned = 8;

    private readonly List<NodeMember> _members = [];
    private Dictionary<string, int>? _indexes;

    /// <summary>Gets the members so far.</summary>
    public IReadOnlyList<NodeMember> Members => _members;

    /// <summary>Returns the members as one node, and clears the list.</summary>
    /// <param name="offset">Where the node starts.</param>
    /// <param name="length">Its length in characters.</param>
    public MappingNode ToNode(int offset, int length)
    {
        var node = new MappingNode(offset, length, _members.ToArray(), _indexes);
        _members.Clear();
        _indexes = null;
        return node;
    }

    /// <summary>Adds a member.</summary>
    public void Add(string key, int keyOffset, int keyLength, OpenApiNode value)
    {
        var member = new NodeMember(key, keyOffset, value);
        if (IndexOf(key) is var index and >= 0)
        {
            if (!IsSame(_members[index].Value, value))
            {
                found.Add(
                    new DiagnosticInfo(
                        DocumentDescriptors.DuplicateKey,
                        new DiagnosticPlace(path, keyOffset, keyLength, null),
                        [key]
                    )
                );
            }

            _members[index] = member;
            return;
        }

        Append(member);
    }

    /// <summary>Adds the members of a merged mapping (YAML's <c>&lt;&lt;</c>) that are not present yet.</summary>
    public void Merge(MappingNode other)
    {
        foreach (var member in other.Members)
        {
            if (IndexOf(member.Key) < 0)
            {
                Append(member);
            }
        }
    }

    /// <summary>
    /// Gets the positions of <paramref name="members"/> by their names; <see langword="null"/> if there are few.
    /// </summary>
    public static Dictionary<string, int>? Index(IReadOnlyList<NodeMember> members)
    {
        if (members.Count <= MaxScanned)
        {
            return null;
        }

        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            indexes[members[i].Key] = i;
        }

        return indexes;
    }

    private int IndexOf(string key)
    {
        if (_indexes is not null)
        {
            return _indexes.TryGetValue(key, out var known) ? known : -1;
        }

        for (var i = 0; i < _members.Count; i++)
        {
            if (_members[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private void Append(NodeMember member)
    {
        _members.Add(member);
        if (_indexes is not null)
        {
            _indexes.Add(member.Key, _members.Count - 1);
        }
        else
        {
            _indexes = Index(_members);
        }
    }

    // Losing an empty value, or the same one again, is not worth reporting.
    private static bool IsSame(OpenApiNode old, OpenApiNode value) =>
        old is ScalarNode before
        && (
            before.Text.Length == 0
            || (value is ScalarNode after && after.Text == before.Text && after.Kind == before.Kind)
        );
}
