using System;
using System.Collections.Generic;

namespace Clientele.Generator.OpenApi.Specification;

/// <summary>
/// JSON Schema keywords, of 2020-12 and earlier, that the definitions of OpenAPI's objects don't list.
/// </summary>
internal static class JsonSchemaKeywords
{
    /// <summary>Gets all of them.</summary>
    public static HashSet<string> All { get; } =
        new(
            [
                "$schema",
                "$id",
                "id",
                "$anchor",
                "$ref",
                "$defs",
                "$comment",
                "$vocabulary",
                "$dynamicRef",
                "$dynamicAnchor",
                "$recursiveRef",
                "$recursiveAnchor",
                "definitions",
                "const",
                "contains",
                "minContains",
                "maxContains",
                "if",
                "then",
                "else",
                "not",
                "items",
                "prefixItems",
                "additionalItems",
                "unevaluatedItems",
                "unevaluatedProperties",
                "patternProperties",
                "propertyNames",
                "dependentRequired",
                "dependentSchemas",
                "dependencies",
                "contentEncoding",
                "contentMediaType",
                "contentSchema",
                "examples",
                "example",
                "exclusiveMinimum",
                "exclusiveMaximum",
                "discriminator",
            ],
            StringComparer.Ordinal
        );
}
