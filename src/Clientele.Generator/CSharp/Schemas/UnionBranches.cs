using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>Transforms the branches of a union so that JSON kinds distinguish them.</summary>
internal static class UnionBranches
{
    /// <summary>
    /// Gets the branches with nested unions flattened and all lists merged into one; not for unions with a
    /// discriminator, which names the branches as they are.
    /// </summary>
    public static IReadOnlyList<Schema> Simplify(UnionSchema union, SchemaIndex index)
    {
        if (union.Discriminator is not null)
        {
            return union.Branches;
        }

        var branches = new List<Schema>();
        Open(union, index, branches, new HashSet<string>(StringComparer.Ordinal));
        var lists = branches.Where(branch => index.Resolve(branch) is ArraySchema).ToList();
        if (lists.Count < 2)
        {
            return branches;
        }

        var items = lists.Select(list => ((ArraySchema)index.Resolve(list)).Items).ToList();
        var pointer = lists[0].Pointer;
        var merged = new ArraySchema(
            items.Distinct().Count() == 1 ? items[0] : new UnionSchema([.. items], null, true) { Pointer = pointer }
        )
        {
            Pointer = pointer,
        };

        // The merged list may equal the first of them.
        var position = branches.IndexOf(lists[0]);
        branches.RemoveAll(lists.Contains);
        branches.Insert(position, merged);
        return branches;
    }

    private static void Open(UnionSchema union, SchemaIndex index, List<Schema> branches, HashSet<string> seen)
    {
        if (!seen.Add(union.Pointer) || seen.Count > 64)
        {
            return;
        }

        foreach (var branch in union.Branches)
        {
            if (index.Resolve(branch) is UnionSchema { Discriminator: null } nested)
            {
                Open(nested, index, branches, seen);
            }
            else
            {
                branches.Add(branch);
            }
        }
    }
}
