using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Records;

/// <summary>The features by which an object of a schema is recognized.</summary>
internal sealed record ObjectSignature(
    EquatableArray<string> Required,
    EquatableArray<string> Known,
    EquatableArray<MemberConstant> Constants
)
{
    // Longer enums show what a value is, not which schema it has.
    private const int MaxConstants = 16;

    private static readonly ObjectSignature None = new([], [], []);

    /// <summary>Gets the signature of <paramref name="schema"/> and its bases; empty if it is not an object.</summary>
    public static ObjectSignature Create(Schema schema, SchemaIndex index)
    {
        if (schema is not ObjectSchema model)
        {
            return None;
        }

        var properties = Properties(model, index);
        return new ObjectSignature(
            properties
                .Where(property => property.Required && !property.Schema.Annotations.WriteOnly)
                .Select(property => property.Name)
                .ToEquatableArray(),
            properties.Select(property => property.Name).ToEquatableArray(),
            properties.Select(property => Constant(property, index)).OfType<MemberConstant>().ToEquatableArray()
        );
    }

    private static List<ApiProperty> Properties(ObjectSchema schema, SchemaIndex index)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var properties = new List<ApiProperty>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (
            ObjectSchema? current = schema;
            current is not null;
            current = current.BaseId is { } id && ids.Add(id) ? index.Find(id)?.Schema as ObjectSchema : null
        )
        {
            properties.AddRange(current.Properties.Where(property => seen.Add(property.Name)));
        }

        return properties;
    }

    private static MemberConstant? Constant(ApiProperty property, SchemaIndex index)
    {
        if (
            index.Resolve(property.Schema) is not EnumSchema { Members.Count: > 0 and <= MaxConstants } schema
            || index.IsNullable(property.Schema)
        )
        {
            return null;
        }

        var values = schema
            .Members.Select(member =>
                member.Value switch
                {
                    ApiValue.String text => text.Value,
                    ApiValue.Number number => number.Text,
                    ApiValue.Boolean boolean => boolean.Value ? "true" : "false",
                    _ => null,
                }
            )
            .ToList();
        return values.Contains(null)
            ? null
            : new MemberConstant(property.Name, values.OfType<string>().Distinct().ToEquatableArray());
    }
}
