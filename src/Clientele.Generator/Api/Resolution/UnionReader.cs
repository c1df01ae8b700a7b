using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution;

/// <summary>Reads <c>oneOf</c> and <c>anyOf</c>.</summary>
internal sealed class UnionReader(PartsCollector collector, DiscriminatorReader discriminators, Func<NodeAt, Schema> read)
{
    /// <summary>The union at <paramref name="at"/>: one branch is that branch, a null branch makes it nullable.</summary>
    public Schema Read(NodeAt at, NodeAt branches)
    {
        var hasMembers = at["properties"] is not null || at["allOf"] is not null;
        var schemas = new List<Schema>();
        var nullable = false;
        foreach (var branch in branches.Items())
        {
            var schema = read(branch);
            if (schema is NothingSchema)
            {
                nullable |= schema.Nullable;
                continue;
            }

            // A branch that only says what is required, beside properties, has no shape of its own.
            schemas.Add(hasMembers && schema is ObjectSchema or AnySchema && hasMembers ? Merge(at, branch) : schema);
        }

        var distinct = schemas.Distinct().ToList();
        return distinct.Count switch
        {
            0 => new NothingSchema { Pointer = at.Pointer, Nullable = nullable },
            1 => distinct[0] with { Nullable = nullable || distinct[0].Nullable },
            _ => new UnionSchema(distinct.ToEquatableArray(), discriminators.ReadUnion(at, branches), at["oneOf"] is null) { Pointer = at.Pointer, Nullable = nullable },
        };
    }

    private ObjectSchema Merge(NodeAt at, NodeAt branch)
    {
        var parts = new SchemaParts();
        collector.Collect(at, parts);
        collector.Collect(branch, parts);
        return parts.ToObject(branch.Pointer);
    }
}
