using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>
/// Handles unions of schemas of one family that omit the discriminator, which only their base declares.
/// </summary>
internal static class UnionDiscriminators
{
    /// <summary>Gets the model with the base's discriminator set on such unions.</summary>
    public static ApiModel Inherit(ApiModel model)
    {
        var objects = model
            .Schemas.Where(static named => named.Schema is ObjectSchema)
            .ToDictionary(static named => named.Id, static named => (ObjectSchema)named.Schema, StringComparer.Ordinal);
        if (!objects.Values.Any(static schema => schema.Discriminator is not null))
        {
            return model;
        }

        return ModelTraversal.Rewrite(model, schema =>
            SchemaTraversal.Rewrite(schema, one =>
                one is UnionSchema { Discriminator: null } union ? Inherit(union, objects) : one
            )
        );
    }

    private static UnionSchema Inherit(UnionSchema union, Dictionary<string, ObjectSchema> objects)
    {
        var branches = union.Branches.Select(static branch => (branch as SchemaReference)?.Id).ToList();
        if (branches.Contains(null) || CommonBase(branches, objects) is not { Discriminator: { } discriminator })
        {
            return union;
        }

        var mapping = discriminator
            .Mapping.Where(entry => Line(entry.SchemaId, objects).Any(branches.Contains))
            .ToEquatableArray();
        var isWhole = branches.TrueForAll(branch =>
            mapping.Any(entry => Line(entry.SchemaId, objects).Contains(branch))
        );
        return isWhole
            ? union with
            {
                Discriminator = new Discriminator(discriminator.PropertyName, mapping, null),
            }
            : union;
    }

    private static ObjectSchema? CommonBase(List<string?> branches, Dictionary<string, ObjectSchema> objects)
    {
        var common = branches
            .Select(branch => Line(branch!, objects).Where(id => objects[id].Discriminator is not null).ToList())
            .Aggregate(static (one, other) => [.. one.Intersect(other, StringComparer.Ordinal)]);
        return common.Count == 0 ? null : objects[common[0]];
    }

    // A schema and its ancestors, the nearest first.
    private static IEnumerable<string> Line(string id, Dictionary<string, ObjectSchema> objects)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (
            string? current = id;
            current is not null && objects.TryGetValue(current, out var schema) && seen.Add(current);
            current = schema.BaseId
        )
        {
            yield return current;
        }
    }
}
