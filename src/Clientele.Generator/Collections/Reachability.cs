using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Collections;

/// <summary>Finds what names lead to.</summary>
internal static class Reachability
{
    /// <summary>Gets <paramref name="roots"/> and all names that they lead to, however far.</summary>
    /// <param name="roots">Where to begin.</param>
    /// <param name="next">Gets the names that a name leads to directly.</param>
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
