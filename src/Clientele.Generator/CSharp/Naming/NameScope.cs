using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>The identifiers taken in a scope, ignoring case.</summary>
/// <param name="reserved">Names that are unavailable from the start, a set that ignores case.</param>
internal sealed class NameScope(HashSet<string> reserved)
{
    private static readonly HashSet<string> None = [];

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Initializes a new instance without reserved names.</summary>
    public NameScope()
        : this(None) { }

    /// <summary>Makes a name unavailable.</summary>
    public void Reserve(string name) => _taken.Add(name);

    /// <summary>Makes names unavailable.</summary>
    public void Reserve(IEnumerable<string> names) => _taken.UnionWith(names);

    /// <summary>Determines whether a name is taken or reserved.</summary>
    public bool IsTaken(string name) => reserved.Contains(name) || _taken.Contains(name);

    /// <summary>
    /// Claims the first of <paramref name="candidates"/> that is free, else the last one followed by the lowest free
    /// number.
    /// </summary>
    public string Claim(params string[] candidates)
    {
        foreach (var candidate in candidates)
        {
            if (TryTake(candidate))
            {
                return candidate;
            }
        }

        var last = candidates.Last();
        for (var number = 2; ; number++)
        {
            var numbered = last + number.ToString(CultureInfo.InvariantCulture);
            if (TryTake(numbered))
            {
                return numbered;
            }
        }
    }

    private bool TryTake(string name) => !reserved.Contains(name) && _taken.Add(name);
}
