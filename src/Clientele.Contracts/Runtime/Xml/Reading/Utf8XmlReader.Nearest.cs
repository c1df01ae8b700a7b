using System;
using System.Text;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// Finds the one case of a union that lacks least of an element, which is not consumed, where deviations are
    /// tolerated.
    /// </summary>
    /// <param name="cases">
    /// The members of each case; <see langword="null"/> for one that a constant says it is not.
    /// </param>
    /// <param name="required">The members that each case demands, by their local names.</param>
    /// <returns>
    /// The case's index; -1 where two lack as little, where nothing speaks for any, and where nothing is tolerated.
    /// </returns>
    public readonly int Nearest(ReadOnlySpan<XmlMemberTable?> cases, ReadOnlySpan<string[]> required)
    {
        if (Log is null && !IsFirst)
        {
            return -1;
        }

        var (nearest, least, isTie) = (-1, (Missing: int.MaxValue, Known: 0), false);
        for (var i = 0; i < cases.Length; i++)
        {
            if (cases[i] is not { } members || CountMembers(members) is not (> 0 and var known))
            {
                continue;
            }

            var lack = (Missing: CountMissing(required[i]), -known);
            var order = lack.CompareTo(least);
            isTie = order == 0 || (order > 0 && isTie);
            if (order < 0)
            {
                (nearest, least) = (i, lack);
            }
        }

        nearest = isTie ? -1 : nearest;
        if (nearest >= 0 && IsFirst)
        {
            ThrowAt(_position, "no case of the union has these members");
        }

        return nearest;
    }

    private readonly int CountMissing(string[] names)
    {
        var missing = 0;
        foreach (var name in names)
        {
            missing += HasMember(Encoding.UTF8.GetBytes(XmlNames.Encode(name))) ? 0 : 1;
        }

        return missing;
    }
}
