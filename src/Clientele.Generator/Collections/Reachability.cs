using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Collections;

/// <summary>Computes which names can be reached from others.</summary>
internal static class Reachability
{
    /// <summary>Gets <paramref name="roots"/> and all names reachable from them.</summary>
    /// <param name="roots">The names to start from.</param>
    /// <param name="next">Gets the names directly reachable from a name.</param>
    public static HashSet<string> Find(IEnumerable<string> roots, Func<string, IEnumerable<string>> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        Add(roots);
        while (open.Count > 0)
        {
            Add(next(open.Pop()));
        }

        return reached;

        void Add(IEnumerable<string> names)
        {
            foreach (var name in names.Where(reached.Add))
            {
                open.Push(name);
            }
        }
    }
}
