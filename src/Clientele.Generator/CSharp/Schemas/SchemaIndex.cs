using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>The named schemas of a description.</summary>
internal sealed class SchemaIndex
{
    private readonly Dictionary<string, NamedSchema> _byId = new(StringComparer.Ordinal);

    public SchemaIndex(ApiModel model)
    {
        foreach (var named in model.Schemas)
        {
            _byId[named.Id] = named;
        }
    }

    /// <summary>Gets the schema with an id, or <see langword="null"/>.</summary>
    public NamedSchema? Find(string? id) => id is not null && _byId.TryGetValue(id, out var named) ? named : null;

    /// <summary>
    /// Gets the final target of <paramref name="schema"/> with all references followed; raw for a reference that only
    /// leads to itself.
    /// </summary>
    public Schema Resolve(Schema schema)
    {
        EquatableArray<ApiValue> allowed = [];
        for (var steps = 0; schema is SchemaReference reference; steps++)
        {
            allowed = allowed.IsEmpty ? reference.Values : allowed;
            if (steps > _byId.Count || Find(reference.Id) is not { } named)
            {
                return new AnySchema { Pointer = schema.Pointer };
            }

            schema = named.Schema;
        }

        return !allowed.IsEmpty && schema is EnumSchema listed ? Limit(listed, allowed) : schema;
    }

    private static EnumSchema Limit(EnumSchema listed, EquatableArray<ApiValue> allowed)
    {
        var members = listed.Members.Where(member => allowed.Contains(member.Value)).ToEquatableArray();
        return members.IsEmpty ? listed : listed with { Members = members };
    }

    /// <summary>
    /// Gets the named schema at the end of a chain of references; <see langword="null"/> if it leads nowhere or only to
    /// itself.
    /// </summary>
    public NamedSchema? ResolveNamed(SchemaReference reference)
    {
        var named = Find(reference.Id);
        for (var steps = 0; named?.Schema is SchemaReference next; steps++)
        {
            named = steps > _byId.Count ? null : Find(next.Id);
        }

        return named;
    }

    /// <summary>Determines whether <paramref name="schema"/> or its target allows null.</summary>
    public bool IsNullable(Schema schema)
    {
        for (var steps = 0; schema is SchemaReference reference && !schema.Nullable && steps <= _byId.Count; steps++)
        {
            if (Find(reference.Id) is not { } named)
            {
                return false;
            }

            schema = named.Schema;
        }

        return schema.Nullable;
    }

    /// <summary>
    /// Gets the ids and pointers of everything that <paramref name="roots"/> lead to, including derived and base
    /// schemas.
    /// </summary>
    public HashSet<string> Closure(IEnumerable<Schema> roots, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Schema>(roots);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var schema in SchemaTraversal.Descend([open.Pop()]))
            {
                seen.Add(schema.Pointer);
                foreach (var id in Links(schema))
                {
                    if (Find(id) is { } named && seen.Add(" " + id))
                    {
                        seen.Add(id);
                        open.Push(named.Schema);
                    }
                }
            }
        }

        return seen;
    }

    private static IEnumerable<string> Links(Schema schema)
    {
        if (schema is SchemaReference reference)
        {
            yield return reference.Id;
        }

        if (schema is ObjectSchema { BaseId: { } baseId })
        {
            yield return baseId;
        }

        var discriminator = schema is ObjectSchema model ? model.Discriminator : (schema as UnionSchema)?.Discriminator;
        if (discriminator is null)
        {
            yield break;
        }

        foreach (var mapping in discriminator.Mapping)
        {
            yield return mapping.SchemaId;
        }

        if (discriminator.DefaultId is not null)
        {
            yield return discriminator.DefaultId;
        }
    }
}
