using System;
using System.Collections.Generic;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Allocates private names in a type, unique among all of its names, case-sensitively.</summary>
/// <param name="taken">The names of the type and all its members.</param>
internal sealed class PrivateNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>Claims <paramref name="wanted"/>, followed by as many underscores as it takes to be unique.</summary>
    public string Claim(string wanted)
    {
        while (!_taken.Add(wanted))
        {
            wanted += "_";
        }

        return wanted;
    }
}
