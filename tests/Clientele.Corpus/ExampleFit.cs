using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clientele.Generator.Api.Schemas;

namespace Clientele.Corpus;

/// <summary>Tells whether an example is a value of its schema: many are not, and no service sends those.</summary>
/// <param name="schemas">What references name.</param>
internal sealed class ExampleFit(IReadOnlyDictionary<string, Schema> schemas)
{
    private const int MaxDepth = 40;

    /// <summary>
    /// Whether <paramref name="value"/> is one of <paramref name="schema"/>, as far as types, formats and required
    /// members tell.
    /// </summary>
    public bool IsMet(JsonNode? value, Schema schema) => IsMet(value, schema, 0);

    private bool IsMet(JsonNode? value, Schema schema, int depth) =>
        depth > MaxDepth
        || schema switch
        {
            SchemaReference reference => schemas.TryGetValue(reference.Id, out var target)
                && ((value is null && schema.Nullable) || IsMet(value, target, depth + 1)),
            _ when value is null => schema.Nullable || schema is AnySchema,
            PrimitiveSchema { Kind: PrimitiveKind.Boolean } => value.GetValueKind()
                is JsonValueKind.True
                    or JsonValueKind.False,
            PrimitiveSchema { Kind: PrimitiveKind.Integer } => value.GetValueKind() == JsonValueKind.Number
                && IsWhole(value),
            PrimitiveSchema { Kind: PrimitiveKind.Number } => value.GetValueKind() == JsonValueKind.Number,
            PrimitiveSchema primitive => value.GetValueKind() == JsonValueKind.String
                && IsOfFormat((string)value!, primitive.Format),
            EnumSchema { Kind: PrimitiveKind.String } => value.GetValueKind() == JsonValueKind.String,
            EnumSchema => value is JsonValue,
            ArraySchema array => value is JsonArray items && items.All(item => IsMet(item, array.Items, depth + 1)),
            TupleSchema => value is JsonArray items && !items.Contains(null),
            ObjectSchema model => value is JsonObject members && AreMet(members, model, depth + 1),
            NeverSchema => false,
            UnionSchema union => union.Branches.Any(branch => IsMet(value, branch, depth + 1)),
            _ => true,
        };

    private bool AreMet(JsonObject members, ObjectSchema schema, int depth)
    {
        foreach (var property in schema.Properties)
        {
            // Of an optional member, null often stands for no value.
            var value = members[property.Name];
            if (
                (value is not null || property.Required)
                && !(members.ContainsKey(property.Name) && IsMet(value, property.Schema, depth))
            )
            {
                return false;
            }
        }

        return schema.BaseId is { } id
            ? !schemas.TryGetValue(id, out var parent) || IsMet(members, parent, depth)
            : schema.AdditionalProperties is null or AnySchema
                || !schema.PatternProperties.IsEmpty
                || members
                    .Where(member => !schema.Properties.Any(property => property.Name == member.Key))
                    .All(member => IsMet(member.Value, schema.AdditionalProperties, depth));
    }

    private static bool IsWhole(JsonNode value) =>
        value.ToJsonString() is var text
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && decimal.Truncate(number) == number;

    private static bool IsOfFormat(string text, string? format) =>
        format?.ToLowerInvariant() switch
        {
            "date" => DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            ),
            "date-time" => text.Contains('T', StringComparison.OrdinalIgnoreCase)
                && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
            "duration" => text.StartsWith('P'),
            "uuid" or "guid" => Guid.TryParseExact(text, "D", out _),
            "byte" or "base64" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
            "int32" or "int64" or "uint64" => decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out _
            ),
            _ => true,
        };
}
