using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>
/// Splits schemas that are named by the discriminators of two bases. A record has one base, so the schema becomes a
/// separate record under each.
/// </summary>
internal sealed class SecondBaseReader
{
    private readonly Dictionary<string, NamedSchema> _byId;
    private readonly List<NamedSchema> _added = [];

    private SecondBaseReader(EquatableArray<NamedSchema> schemas) =>
        _byId = schemas.ToDictionary(static named => named.Id, StringComparer.Ordinal);

    /// <summary>Adds a copy of a schema for each further base, and makes the discriminators name it.</summary>
    /// <param name="schemas">The named schemas, whose discriminators are complete.</param>
    public static EquatableArray<NamedSchema> Split(EquatableArray<NamedSchema> schemas)
    {
        var reader = new SecondBaseReader(schemas);
        var changed = schemas.Select(reader.Split).ToList();
        return reader._added.Count == 0 ? schemas : changed.Concat(reader._added).ToEquatableArray();
    }

    private NamedSchema Split(NamedSchema named)
    {
        if (named.Schema is not ObjectSchema { Discriminator: { } discriminator } root)
        {
            return named;
        }

        var mapping = discriminator
            .Mapping.Select(entry => entry with { SchemaId = Derived(entry.SchemaId, named, root) })
            .ToEquatableArray();
        return mapping.Equals(discriminator.Mapping)
            ? named
            : named with
            {
                Schema = root with { Discriminator = discriminator with { Mapping = mapping } },
            };
    }

    private string Derived(string id, NamedSchema root, ObjectSchema rootSchema)
    {
        if (
            id == root.Id
            || !_byId.TryGetValue(id, out var target)
            || target.Schema is not ObjectSchema { BaseId: not null, Discriminator: null } model
            || Descends(id, root.Id)
        )
        {
            return id;
        }

        var properties = AllProperties(model);
        var isDerived = rootSchema.Properties.All(property => properties.Exists(own => own.Name == property.Name));
        return isDerived ? Add(root, target, model, properties) : id;
    }

    private string Add(NamedSchema root, NamedSchema target, ObjectSchema model, List<ApiProperty> properties)
    {
        var id = root.Id + "." + target.Name;
        while (_byId.ContainsKey(id))
        {
            id += "_";
        }

        var schema = model with { BaseId = root.Id, Properties = properties.ToEquatableArray() };
        var added = new NamedSchema(id, root.Name + target.Name, schema);
        _byId.Add(id, added);
        _added.Add(added);
        return id;
    }

    private bool Descends(string id, string baseId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? current = id; current is not null && seen.Add(current); current = BaseOf(current))
        {
            if (current == baseId)
            {
                return true;
            }
        }

        return false;
    }

    private string? BaseOf(string id) =>
        _byId.TryGetValue(id, out var named) ? (named.Schema as ObjectSchema)?.BaseId : null;

    private List<ApiProperty> AllProperties(ObjectSchema schema)
    {
        var properties = new List<ApiProperty>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (
            ObjectSchema? current = schema;
            current is not null;
            current =
                    current.BaseId is { } id && seen.Add(id) && _byId.TryGetValue(id, out var named)
                        ? named.Schema as ObjectSchema
                        : null
        )
        {
            properties.AddRange(current.Properties.Where(property => names.Add(property.Name)));
        }

        return properties;
    }
}
