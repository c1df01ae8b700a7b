using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>
/// Finds schemas that belong to a discriminator's base but repeat its properties instead of naming it in <c>allOf</c>.
/// </summary>
internal static class FamilyReader
{
    /// <summary>Gets the schemas, with <see cref="ObjectSchema.BaseId"/> set on those that belong to a base.</summary>
    public static EquatableArray<NamedSchema> Adopt(EquatableArray<NamedSchema> schemas)
    {
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        var byId = schemas.ToDictionary(static named => named.Id, static named => named.Schema, StringComparer.Ordinal);
        foreach (var named in schemas)
        {
            if (named.Schema is ObjectSchema { Discriminator: { } discriminator, BaseId: null } root)
            {
                foreach (
                    var id in discriminator
                        .Mapping.Select(static entry => entry.SchemaId)
                        .Where(id => id != named.Id && !bases.ContainsKey(id))
                )
                {
                    if (
                        byId.TryGetValue(id, out var schema)
                        && schema is ObjectSchema { BaseId: null, Discriminator: null } model
                        && Repeats(model, root, discriminator)
                    )
                    {
                        bases.Add(id, named.Id);
                    }
                }
            }
        }

        return bases.Count == 0
            ? schemas
            : schemas
                .Select(named =>
                    bases.TryGetValue(named.Id, out var baseId)
                        ? named with
                        {
                            Schema = (ObjectSchema)named.Schema with { BaseId = baseId },
                        }
                        : named
                )
                .ToEquatableArray();
    }

    private static bool Repeats(ObjectSchema model, ObjectSchema root, Discriminator discriminator) =>
        root.Properties.All(property =>
            model.Properties.FirstOrDefault(own => own.Name == property.Name) is { } own
            && (own.Required || !property.Required)
            && (property.Name == discriminator.PropertyName || IsSame(own.Schema, property.Schema))
        );

    private static bool IsSame(Schema left, Schema right) =>
        left.Nullable == right.Nullable
        && (left, right) switch
        {
            (SchemaReference first, SchemaReference second) => first.Id == second.Id,
            (PrimitiveSchema first, PrimitiveSchema second) => first.Kind == second.Kind
                && first.Format == second.Format,
            _ => false,
        };
}
