using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Mapping.Unions;

/// <summary>Determines which case a value of a union's discriminator selects: the first of several.</summary>
internal static class DiscriminatedCases
{
    /// <summary>Gets those of <paramref name="cases"/> that have a value left, in order.</summary>
    /// <param name="union">The union.</param>
    /// <param name="cases">Positions of its cases.</param>
    public static EquatableArray<DiscriminatedCase> Map(UnionDeclaration union, IReadOnlyList<int> cases)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var discriminated = new List<DiscriminatedCase>(cases.Count);
        foreach (var position in cases)
        {
            var all = union.Cases[position].DiscriminatorValues;
            var own = all.Where(seen.Add).ToList();
            if (own.Count > 0)
            {
                discriminated.Add(
                    new DiscriminatedCase(position, own.Count == all.Count ? all : own.ToEquatableArray())
                );
            }
        }

        return discriminated.ToEquatableArray();
    }
}
