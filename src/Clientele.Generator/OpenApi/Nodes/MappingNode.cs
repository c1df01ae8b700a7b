using System;
using System.Collections.Generic;

namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>An object: members in the order of the text.</summary>
internal sealed class MappingNode : OpenApiNode
{
    private readonly Dictionary<string, OpenApiNode>? _byKey;

    public MappingNode(int offset, int length, IReadOnlyList<NodeMember> members)
        : base(offset, length)
    {
        Members = members;
        if (members.Count <= MemberList.MaxScanned)
        {
            return;
        }

        _byKey = new Dictionary<string, OpenApiNode>(members.Count, StringComparer.Ordinal);
        foreach (var member in members)
        {
            _byKey[member.Key] = member.Value;
        }
    }

    /// <summary>Gets the members, each name once.</summary>
    public IReadOnlyList<NodeMember> Members { get; }

    /// <summary>Gets the value of a member, or <see langword="null"/>.</summary>
    public OpenApiNode? this[string key]
    {
        get
        {
            if (_byKey is not null)
            {
                return _byKey.TryGetValue(key, out var node) ? node : null;
            }

            for (var i = 0; i < Members.Count; i++)
            {
                if (Members[i].Key == key)
                {
                    return Members[i].Value;
                }
            }

            return null;
        }
    }
}
