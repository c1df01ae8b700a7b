using System.Collections.Generic;

namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>An object: members in the order of the text.</summary>
internal sealed class MappingNode : OpenApiNode
{
    private readonly Dictionary<string, int>? _indexes;

    public MappingNode(int offset, int length, IReadOnlyList<NodeMember> members)
        : this(offset, length, members, MemberList.Index(members)) { }

    /// <param name="offset">Where it starts.</param>
    /// <param name="length">Its length in characters.</param>
    /// <param name="members">The members with unique names.</param>
    /// <param name="indexes">See <see cref="MemberList.Index"/>.</param>
    public MappingNode(int offset, int length, IReadOnlyList<NodeMember> members, Dictionary<string, int>? indexes)
        : base(offset, length) => (Members, _indexes) = (members, indexes);

    /// <summary>Gets the members with unique names.</summary>
    public IReadOnlyList<NodeMember> Members { get; }

    /// <summary>Gets the value of a member, or <see langword="null"/>.</summary>
    public OpenApiNode? this[string key]
    {
        get
        {
            if (_indexes is not null)
            {
                return _indexes.TryGetValue(key, out var index) ? Members[index].Value : null;
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
