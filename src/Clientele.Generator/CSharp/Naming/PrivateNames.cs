using System;
using System.Collections.Generic;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Private names of a type: nothing else in it has one of them, letter by letter.</summary>
/// <param name="taken">The names of the type and of all that it has.</param>
internal sealed class PrivateNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>
    /// Takes <paramref name="wanted"/>, with as many underscores behind it as it takes to be the only one.
    /// </summary>
    public string Claim(string wanted)
    {
        while (!_taken.Add(wanted))
        {
            wanted += "_";
        }

        return wanted;
    }
}
