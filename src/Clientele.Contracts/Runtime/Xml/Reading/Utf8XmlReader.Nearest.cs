using System;
using System.Text;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// If deviations are tolerated, finds the only case of a union with the fewest missing members in an element,
    /// without consuming it.
    /// </summary>
    /// <param name="cases">
    /// The members of each case, or <see langword="null"/> for a case that a constant rules out.
    /// </param>
    /// <param name="required">The local names of the members that each case requires.</param>
    /// <returns>
    /// The index of the case, or -1 if there are several, if no case has any of the members, or if nothing is
    /// tolerated.
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
