using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Specification;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>
/// Classifies keywords: those that define what the values are, and those that only describe or constrain them.
/// </summary>
internal static class SchemaKeywords
{
    /// <summary>The keywords that choose among schemas; the first one present makes a union.</summary>
    public static readonly string[] Choices = ["oneOf", "anyOf"];

    // Covers nearly every schema, without allocating a list for each.
    private static readonly Dictionary<string, string[]> Singles = new(StringComparer.Ordinal)
    {
        ["null"] = [],
        ["string"] = ["string"],
        ["object"] = ["object"],
        ["integer"] = ["integer"],
        ["array"] = ["array"],
        ["boolean"] = ["boolean"],
        ["number"] = ["number"],
    };

    private static readonly HashSet<string> Descriptive = new(
        [
            "title",
            "description",
            "default",
            "example",
            "examples",
            "deprecated",
            "readOnly",
            "writeOnly",
            "nullable",
            "externalDocs",
            "xml",
            "$comment",
            "$id",
            "$anchor",
            "$schema",
            "$defs",
            "definitions",
        ],
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Limiting = new(
        [
            .. CommonObjects.Constraints.Names,
            "exclusiveMinimum",
            "exclusiveMaximum",
            "not",
            "contains",
            "minContains",
            "maxContains",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems",
        ],
        StringComparer.Ordinal
    );

    /// <summary>
    /// Determines whether a keyword describes or constrains values without defining what they are; extensions do.
    /// </summary>
    public static bool IsBeside(string keyword) =>
        Descriptive.Contains(keyword)
        || Limiting.Contains(keyword)
        || keyword.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Determines whether a keyword limits the size or number of values, as schemas of items do, too.
    /// </summary>
    public static bool IsLimit(string keyword) => keyword is "items" or "prefixItems" || Limiting.Contains(keyword);

    /// <summary>
    /// Determines whether the keyword's value makes a schema differ from the one that a <c>$ref</c> beside it names
    /// (JSON Schema 2020-12, section 8.2.3.1).
    /// </summary>
    public static bool IsShape(string keyword, OpenApiNode value) =>
        keyword switch
        {
            "$ref" or "$dynamicRef" or "type" or "format" or "required" => false,
            "additionalProperties" => value is MappingNode { Members.Count: > 0 },
            "summary" => false,
            _ => !IsBeside(keyword),
        };

    /// <summary>Gets the types of a schema, without null.</summary>
    public static IReadOnlyList<string> TypesOf(LocatedNode at)
    {
        if (at.Text("type") is { } single)
        {
            return Singles.TryGetValue(single, out var known) ? known : [single];
        }

        return [.. at.Texts("type").Where(static type => type != "null").Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Determines whether a schema allows only null.</summary>
    public static bool IsNullAlone(LocatedNode at)
    {
        if (at["type"] is { } type)
        {
            return TypesOf(at).Count == 0 && type.Node is ScalarNode or SequenceNode;
        }

        var values = at["enum"]?.Items().ToList();
        return IsNull(at["const"]) || (values is { Count: > 0 } && values.TrueForAll(IsNull));
    }

    private static bool IsNull(LocatedNode? at) => at?.Node is ScalarNode { Kind: ScalarKind.Null };
}
