using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Clientele.Corpus;

/// <summary>
/// How Microsoft.OpenApi's schemas compare with ours, which are settled: each rule is a difference in form, not in what
/// is read.
/// </summary>
internal static class TheirSchema
{
    /// <summary>
    /// The schema behind forms that ours has no node for: a union of one branch and null is that branch, which may be
    /// null; <c>allOf</c> of one part and nothing beside it is that part.
    /// </summary>
    public static IOpenApiSchema Unwrap(IOpenApiSchema schema)
    {
        for (var depth = 0; depth < 20 && ReferenceOf(schema) is null && !HasMembers(schema); depth++)
        {
            if (OnlyBranch(schema) is not { } inner)
            {
                break;
            }

            schema = inner;
        }

        return schema;
    }

    /// <summary>
    /// Whether a reference leads nowhere, and our reading says so (CLI0104): Microsoft.OpenApi keeps its name, or takes
    /// a component of that name from another place.
    /// </summary>
    public static bool IsBroken(IOpenApiSchema schema, IReadOnlyList<Finding> reported) =>
        schema is OpenApiSchemaReference { Reference.Id: { } id }
        && reported.Any(finding =>
            finding.Id == "CLI0104" && finding.Message.Contains("/" + id + "'", StringComparison.Ordinal)
        );

    /// <summary>The component that a schema refers to, by its name; <see langword="null"/> for none.</summary>
    public static string? ReferenceOf(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference { Reference.Id: { } id } ? id : null;

    /// <summary>
    /// The values of <c>enum</c> without null, which is said beside them in ours; where a schema has none of its own,
    /// those of the first part of <c>allOf</c> that does.
    /// </summary>
    public static IEnumerable<string> Values(IOpenApiSchema schema) =>
        (EnumOf(schema, 0) ?? [])
            .Where(static node => node is not null && !IsNull(node))
            .Select(static node =>
                node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString()
            );

    /// <summary>The branches of a union but null.</summary>
    public static IReadOnlyList<IOpenApiSchema> Branches(IOpenApiSchema schema) =>
        [
            .. (schema.OneOf is { Count: > 0 } ? schema.OneOf : schema.AnyOf ?? []).Where(static branch =>
                !IsNullType(branch)
            ),
        ];

    /// <summary>
    /// Whether a reference stands among the properties, where the specification knows none: ours takes the properties
    /// it names, Microsoft.OpenApi takes it for a property.
    /// </summary>
    public static bool HasReferredProperties(IOpenApiSchema schema) => schema.Properties?.ContainsKey("$ref") == true;

    private static IList<JsonNode>? EnumOf(IOpenApiSchema schema, int depth) =>
        schema.Enum is { Count: > 0 } || depth > 20
            ? schema.Enum
            : (schema.AllOf ?? [])
                .Select(part => EnumOf(part, depth + 1))
                .FirstOrDefault(static values => values is { Count: > 0 });

    private static IOpenApiSchema? OnlyBranch(IOpenApiSchema schema) =>
        schema is { OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 } }
            ? schema is { AllOf: [var only], Enum: null or { Count: 0 } }
                ? only
                : null
            : Branches(schema) is [var branch] && schema.AllOf is null or { Count: 0 }
                ? branch
                : null;

    private static bool HasMembers(IOpenApiSchema schema) =>
        schema.Properties is { Count: > 0 }
        || schema.AdditionalProperties is not null
        || schema.Required is { Count: > 0 };

    private static bool IsNullType(IOpenApiSchema schema) =>
        schema.Type == JsonSchemaType.Null || schema is { Enum: [{ } only] } && IsNull(only);

    private static bool IsNull(JsonNode node) =>
        node.GetValueKind() == JsonValueKind.Null || JsonNullSentinel.IsJsonNullSentinel(node);
}
