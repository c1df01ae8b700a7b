using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Corpus;

/// <summary>
/// Makes values of schemas: their examples and defaults where they have any, else something that their keywords allow.
/// </summary>
internal sealed class SchemaSample
{
    // Optional members end before required ones, and lists in between, so that what is required is there even in
    // recursion.
    private const int MaxOptionalDepth = 4;
    private const int MaxListDepth = 12;
    private const int MaxDepth = 30;

    private readonly Dictionary<string, Schema> _schemas;
    private readonly ExampleFit _fit;
    private readonly bool _withExamples;

    /// <param name="schemas">What references name.</param>
    /// <param name="withExamples">Whether examples are made use of; defaults are in any case.</param>
    public SchemaSample(IEnumerable<NamedSchema> schemas, bool withExamples = true)
    {
        _schemas = schemas
            .GroupBy(static named => named.Id)
            .ToDictionary(static group => group.Key, static group => group.First().Schema, StringComparer.Ordinal);
        _fit = new ExampleFit(_schemas);
        _withExamples = withExamples;
    }

    /// <summary>An example where it is a value of <paramref name="schema"/>; else <see langword="null"/>.</summary>
    public JsonNode? Checked(JsonNode? example, Schema? schema) =>
        example is not null && (schema is null || _fit.IsMet(example, schema)) ? example : null;

    /// <summary>A value of <paramref name="schema"/>.</summary>
    /// <param name="schema">The schema; <see langword="null"/> for any value.</param>
    /// <param name="isRequest">
    /// Whether members that only the service sends are left out, rather than those that only the client sends.
    /// </param>
    public JsonNode? Create(Schema? schema, bool isRequest) => schema is null ? "text" : Create(schema, isRequest, 0);

    /// <summary>The named schema that <paramref name="schema"/> refers to, else the schema itself.</summary>
    public Schema? Resolve(Schema? schema)
    {
        for (var steps = 0; schema is SchemaReference reference && steps < MaxDepth; steps++)
        {
            schema = _schemas.GetValueOrDefault(reference.Id);
        }

        return schema;
    }

    /// <summary>A value as JSON.</summary>
    public static JsonNode? ToNode(ApiValue value) =>
        value switch
        {
            ApiValue.Boolean boolean => JsonValue.Create(boolean.Value),
            ApiValue.Number number => JsonNode.Parse(number.Text),
            ApiValue.String text => JsonValue.Create(text.Value),
            ApiValue.Array array => new JsonArray([.. array.Items.Select(ToNode)]),
            ApiValue.Object members => new JsonObject(
                members
                    .Members.GroupBy(static member => member.Name)
                    .Select(static group => KeyValuePair.Create(group.Key, ToNode(group.Last().Value)))
            ),
            _ => null,
        };

    private bool TryGiven(SchemaAnnotations facts, out JsonNode? value)
    {
        var given = facts.Examples.IsEmpty || !_withExamples ? facts.Default : facts.Examples[0];
        value = given is null ? null : ToNode(given);
        return given is not null;
    }

    private JsonNode? Create(Schema schema, bool isRequest, int depth)
    {
        if (TryGiven(schema.Annotations, out var given) && given is not null && _fit.IsMet(given, schema))
        {
            return given;
        }

        return schema switch
        {
            SchemaReference reference => _schemas.TryGetValue(reference.Id, out var target) && depth < MaxDepth
                ? Create(target, isRequest, depth + 1)
                : null,
            EnumSchema { Members: { IsEmpty: false } members } => ToNode(members[0].Value),
            PrimitiveSchema primitive => ScalarSample.Create(primitive),
            ArraySchema array => OfArray(array, isRequest, depth),
            TupleSchema tuple => new JsonArray([.. tuple.Items.Select(item => Create(item, isRequest, depth + 1))]),
            ObjectSchema model => OfObject(model, isRequest, depth),
            UnionSchema { Branches: { IsEmpty: false } branches } => Create(Clearest(branches), isRequest, depth + 1),
            AnySchema => "text",
            _ => null,
        };
    }

    // A constant's value may be one of another branch, too.
    private Schema Clearest(EquatableArray<Schema> branches) =>
        branches.FirstOrDefault(branch => Resolve(branch) is not EnumSchema) ?? branches[0];

    private JsonArray OfArray(ArraySchema array, bool isRequest, int depth)
    {
        var count = Math.Clamp(array.Annotations.Constraints?.MinItems ?? 1, 1, 20);
        return depth >= MaxListDepth
            ? []
            : new JsonArray([
                .. Enumerable.Range(0, (int)count).Select(_ => Create(array.Items, isRequest, depth + 1)),
            ]);
    }

    private JsonObject OfObject(ObjectSchema model, bool isRequest, int depth)
    {
        var result =
            model.BaseId is { } id
            && _schemas.TryGetValue(id, out var found)
            && found is ObjectSchema parent
            && depth < MaxDepth
                ? OfObject(parent, isRequest, depth + 1)
                : [];
        foreach (
            var property in model.Properties.Where(property =>
                !(isRequest ? property.Schema.Annotations.ReadOnly : property.Schema.Annotations.WriteOnly)
            )
        )
        {
            if (property.Required || depth < MaxOptionalDepth)
            {
                var value = depth < MaxDepth ? Create(property.Schema, isRequest, depth + 1) : null;
                if (value is not null || property.Required)
                {
                    result[property.Name] = value;
                }
            }
        }

        if (
            model.Discriminator is { } discriminator
            && discriminator.Mapping.FirstOrDefault(entry => entry.SchemaId == FindId(model)) is { } mapping
        )
        {
            result[discriminator.PropertyName] = mapping.Value;
        }

        if (
            model.Properties.IsEmpty
            && model.BaseId is null
            && model.AdditionalProperties is { } additional and not NeverSchema
            && depth < MaxListDepth
        )
        {
            result["key"] = Create(additional, isRequest, depth + 1);
        }

        return result;
    }

    private string? FindId(ObjectSchema model) =>
        _schemas.FirstOrDefault(entry => ReferenceEquals(entry.Value, model)).Key;
}
