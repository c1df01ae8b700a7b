using System;
using System.Collections.Generic;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.OpenApi;

/// <summary>Collects the members of a mapping; of a repeated name the last value is kept, and reported where another one is lost.</summary>
internal sealed class MemberList(string path, List<DiagnosticInfo> found)
{
    private readonly List<NodeMember> _members = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>The members so far.</summary>
    public IReadOnlyList<NodeMember> Members => _members;

    /// <summary>Adds a member.</summary>
    public void Add(string key, int keyOffset, int keyLength, OpenApiNode value)
    {
        var member = new NodeMember(key, keyOffset, value);
        if (_indexes.TryGetValue(key, out var index))
        {
            if (!IsSame(_members[index].Value, value))
            {
                found.Add(new DiagnosticInfo(DocumentDescriptors.DuplicateKey, new DiagnosticPlace(path, keyOffset, keyLength, null), [key]));
            }

            _members[index] = member;
            return;
        }

        _indexes.Add(key, _members.Count);
        _members.Add(member);
    }

    /// <summary>Adds the members of a merged mapping (YAML's <c>&lt;&lt;</c>) that are not there yet.</summary>
    public void Merge(MappingNode other)
    {
        foreach (var member in other.Members)
        {
            if (!_indexes.ContainsKey(member.Key))
            {
                _indexes.Add(member.Key, _members.Count);
                _members.Add(member);
            }
        }
    }

    // An empty value, or the same one again, tells nothing that would be lost.
    private static bool IsSame(OpenApiNode old, OpenApiNode value) =>
        old is ScalarNode before && (before.Text.Length == 0 || (value is ScalarNode after && after.Text == before.Text && after.Kind == before.Kind));
}
