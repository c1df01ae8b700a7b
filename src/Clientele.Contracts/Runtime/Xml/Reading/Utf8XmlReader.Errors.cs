using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Xml;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Reports the members that are missing from the element that has just ended.</summary>
    /// <param name="members">The members of the element.</param>
    /// <param name="seen">A bit for each of <paramref name="demanded"/>, set if it was present.</param>
    /// <param name="demanded">The indexes of the required members.</param>
    /// <exception cref="XmlException">A member is missing, and this is not tolerated.</exception>
    public readonly void ThrowMissing(XmlMemberTable members, ulong seen, ReadOnlySpan<int> demanded)
    {
        ArgumentNullException.ThrowIfNull(members);
        for (var i = 0; i < demanded.Length; i++)
        {
            if ((seen & (1UL << i)) == 0)
            {
                AddMissing(members, demanded[i]);
            }
        }
    }

    /// <summary>Reports the members that are missing from the element that has just ended, if any.</summary>
    /// <param name="members">The members of the element.</param>
    /// <param name="seen">A bit for each member, set if it was present.</param>
    /// <param name="demanded">A bit for each member, set if it is required.</param>
    /// <exception cref="XmlException">A member is missing, and this is not tolerated.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Require(XmlMemberTable members, ulong seen, ulong demanded)
    {
        if ((seen & demanded) != demanded)
        {
            ThrowMissing(members, seen, demanded);
        }
    }

    private readonly void ThrowMissing(XmlMemberTable members, ulong seen, ulong demanded)
    {
        for (var missing = demanded & ~seen; missing != 0; missing &= missing - 1)
        {
            AddMissing(members, BitOperations.TrailingZeroCount(missing));
        }
    }

    private readonly void AddMissing(XmlMemberTable members, int member)
    {
        var name = members.Name(member).Text;
        if (Log is null)
        {
            Throw($"the member '{name}' is missing");
        }

        Log.AddMissingElement(_data, _open[_depth].Start, name);
    }

    [DoesNotReturn]
    private readonly void ThrowReference(int position) => ThrowAt(position, "'&' starts no reference that is known");

    [DoesNotReturn]
    private readonly void ThrowDepth() => Throw($"the elements nest deeper than {MaxDepth}");

    [DoesNotReturn]
    private readonly void ThrowTwice(XmlAttribute attribute) =>
        ThrowAt(attribute.Name.Start, "an attribute stands twice in a tag");

    [DoesNotReturn]
    private readonly void Throw(string reason) => ThrowAt(_position, reason);

    [DoesNotReturn]
    private readonly void ThrowAt(int position, string reason) =>
        throw XmlErrors.After(_data[..Math.Min(position, _data.Length)], reason);
}
