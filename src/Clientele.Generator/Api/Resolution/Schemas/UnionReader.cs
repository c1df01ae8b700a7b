using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Reads <c>oneOf</c> and <c>anyOf</c>.</summary>
internal sealed class UnionReader(
    ReadSession session,
    PartsCollector collector,
    SchemaTargets targets,
    DiscriminatorReader discriminators,
    Func<LocatedNode, Schema> read
)
{
    private static readonly string[] TypeKeywords = ["type", "format", "items", "prefixItems", "additionalItems"];
    private static readonly string[] OwnTypeKeywords = ["type", "$ref", "$dynamicRef", "allOf", "oneOf", "anyOf"];

    private readonly EnumUnionReader _enums = new(targets);
    private readonly Dictionary<string, SchemaParts> _collected = new(StringComparer.Ordinal);

    /// <summary>
    /// Gets the union at <paramref name="at"/>: a single branch stands for itself, a null branch makes it nullable.
    /// </summary>
    public Schema Read(LocatedNode at, LocatedNode branches)
    {
        if (_enums.Read(at, [.. branches.Items().Select(branch => Typed(branch, at))]) is { } listed)
        {
            return listed;
        }

        var own = collector.Collect(at);
        var schemas = new List<Schema>();
        var nullable = false;
        foreach (var branch in branches.Items())
        {
            var schema = ReadBranch(at, branch, own);
            nullable |= schema is NeverSchema { Nullable: true };
            if (schema is not NeverSchema)
            {
                schemas.Add(schema);
            }
        }

        var distinct = EnumUnionReader.Join(schemas.Distinct().ToList());
        return distinct.Count switch
        {
            0 => new NeverSchema { Pointer = at.Pointer, Nullable = nullable },
            1 => distinct[0] with { Nullable = nullable || distinct[0].Nullable },
            _ => new UnionSchema(
                distinct.ToEquatableArray(),
                discriminators.ReadUnion(at, branches),
                branches.Pointer.EndsWith("/anyOf", StringComparison.Ordinal)
            )
            {
                Pointer = at.Pointer,
                Nullable = nullable,
            },
        };
    }

    private Schema ReadBranch(LocatedNode at, LocatedNode branch, SchemaParts own)
    {
        if (targets.Resolve(branch) is { } target && SchemaKeywords.IsNullAlone(target))
        {
            return new NeverSchema { Pointer = session.IdOf(branch), Nullable = true };
        }

        var typed = Typed(branch, at);
        var schema = read(typed);
        return own.SayMembers && Target(at, typed, schema, own) is { } members ? Merge(at, branch, members) : schema;
    }

    // A branch without a type has the type given beside the keyword.
    private static LocatedNode Typed(LocatedNode branch, LocatedNode at)
    {
        var saysType = branch.Mapping is null || OwnTypeKeywords.Any(key => branch[key] is not null);
        return saysType || SchemaKeywords.TypesOf(at) is [] or ["object"] ? branch : branch.Over(at.Only(TypeKeywords));
    }

    // The schema to merge with the members beside the keyword: an object, or a branch that only lists required members.
    private LocatedNode? Target(LocatedNode at, LocatedNode branch, Schema schema, SchemaParts own)
    {
        if (schema is ObjectSchema or AnySchema)
        {
            return branch;
        }

        var target = schema is SchemaReference ? targets.Follow(branch) : null;
        var isObject = target is not null && targets.IsObject(target) && (target["oneOf"] ?? target["anyOf"]) is null;
        return isObject && !targets.Extends(target!, at) && SaysMore(own, target!) ? target : null;
    }

    private bool SaysMore(SchemaParts own, LocatedNode target)
    {
        var id = session.IdOf(target);
        if (!_collected.TryGetValue(id, out var parts))
        {
            // What is collected may lead back to here.
            parts = collector.Collect(target);
            _collected[id] = parts;
        }

        var isKnown =
            own.Names.All(parts.Names.Contains)
            && own.Required.All(parts.Required.Contains)
            && (own.BaseId is null || own.BaseId == parts.BaseId);
        return !isKnown || own.Additional is not null and not AnySchema and not NeverSchema || own.Patterns.Count > 0;
    }

    private ObjectSchema Merge(LocatedNode at, LocatedNode branch, LocatedNode target)
    {
        var parts = new SchemaParts();
        collector.Collect(at, parts);
        collector.Collect(target, parts);
        return parts.ToObject(session.IdOf(branch)) with
        {
            Annotations = new SchemaAnnotations
            {
                Title = target.Text("title") ?? NameOf(branch),
                Description = target.Text("description"),
            },
        };
    }

    private string? NameOf(LocatedNode branch) =>
        branch.Reference is not null && targets.Follow(branch) is { } target ? SchemaRegistry.NameOf(target) : null;
}
