using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution.References;

/// <summary>
/// Makes named schemas that only refer to each other refer to the end of the chain, so that it is walked only once.
/// </summary>
internal static class AliasChains
{
    /// <summary>
    /// Gets the schemas, each alias one step from its end. The aliases of a cycle refer to its first one by id, which
    /// refers to itself.
    /// </summary>
    public static EquatableArray<NamedSchema> Shorten(EquatableArray<NamedSchema> schemas)
    {
        var aliases = schemas
            .Where(static named => named.Schema is SchemaReference)
            .ToDictionary(
                static named => named.Id,
                static named => (SchemaReference)named.Schema,
                StringComparer.Ordinal
            );
        if (!aliases.Values.Any(alias => aliases.ContainsKey(alias.Id)))
        {
            return schemas;
        }

        var ends = new Dictionary<string, SchemaReference>(StringComparer.Ordinal);
        return schemas
            .Select(named =>
                named.Schema is SchemaReference ? named with { Schema = EndOf(named.Id, aliases, ends) } : named
            )
            .ToEquatableArray();
    }

    private static SchemaReference EndOf(
        string id,
        Dictionary<string, SchemaReference> aliases,
        Dictionary<string, SchemaReference> ends
    )
    {
        var chain = new List<string>();
        var onChain = new HashSet<string>(StringComparer.Ordinal);
        var current = id;
        while (aliases.TryGetValue(current, out var alias) && !ends.ContainsKey(current) && onChain.Add(current))
        {
            chain.Add(current);
            current = alias.Id;
        }

        if (onChain.Contains(current))
        {
            current = chain.Skip(chain.IndexOf(current)).Min(StringComparer.Ordinal);
        }

        var (end, nullable) = ends.TryGetValue(current, out var known) ? (known.Id, known.Nullable) : (current, false);
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var own = aliases[chain[i]];
            nullable |= own.Nullable;
            ends.Add(chain[i], own with { Id = end, Nullable = nullable });
        }

        return ends[id];
    }

    private static string Min(this IEnumerable<string> ids, StringComparer comparer) =>
        ids.Aggregate((least, id) => comparer.Compare(id, least) < 0 ? id : least);
}
