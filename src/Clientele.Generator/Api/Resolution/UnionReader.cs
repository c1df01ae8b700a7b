using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution;

/// <summary>Reads <c>oneOf</c> and <c>anyOf</c>.</summary>
internal sealed class UnionReader(ReadSession session, PartsCollector collector, DiscriminatorReader discriminators, Func<NodeAt, Schema> read)
{
    /// <summary>The union at <paramref name="at"/>: one branch is that branch, a null branch makes it nullable.</summary>
    public Schema Read(NodeAt at, NodeAt branches)
    {
        var hasMembers = (at["properties"] ?? at["allOf"] ?? at["required"]) is not null;
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

            schemas.Add(hasMembers && Target(at, branch, schema) is { } target ? Merge(at, branch, target) : schema);
        }

        var distinct = schemas.Distinct().ToList();
        return distinct.Count switch
        {
            0 => new NothingSchema { Pointer = at.Pointer, Nullable = nullable },
            1 => distinct[0] with { Nullable = nullable || distinct[0].Nullable },
            _ => new UnionSchema(distinct.ToEquatableArray(), discriminators.ReadUnion(at, branches), at["oneOf"] is null) { Pointer = at.Pointer, Nullable = nullable },
        };
    }

    // What to merge with the members beside the keyword: an object, or a branch that only says what is required.
    private NodeAt? Target(NodeAt at, NodeAt branch, Schema schema)
    {
        if (schema is ObjectSchema or AnySchema)
        {
            return branch;
        }

        var target = schema is SchemaReference ? session.Follow(branch) : null;
        var isObject = target is not null && (PartsCollector.IsObject(target) || target["allOf"] is not null) && (target["oneOf"] ?? target["anyOf"]) is null;
        return isObject && !Extends(target!, at) ? target : null;
    }

    private bool Extends(NodeAt target, NodeAt at) => (target["allOf"]?.Items() ?? [])
        .Any(part => part.Reference is { } reference && session.TryFind(reference, part) is { } found && session.IdOf(found) == session.IdOf(at));

    private ObjectSchema Merge(NodeAt at, NodeAt branch, NodeAt target)
    {
        var parts = new SchemaParts();
        collector.Collect(at, parts);
        collector.Collect(target, parts);
        return parts.ToObject(session.IdOf(branch)) with { Facts = new SchemaFacts { Title = target.Text("title") ?? NameOf(branch), Description = target.Text("description") } };
    }

    private string? NameOf(NodeAt branch) => branch.Reference is not null && session.Follow(branch) is { } target ? SchemaRegistry.NameOf(target) : null;
}
