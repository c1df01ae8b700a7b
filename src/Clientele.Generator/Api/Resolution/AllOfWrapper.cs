using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Api.Resolution;

/// <summary>
/// An <c>allOf</c> that only says something about one schema: <c>allOf: [ { $ref: … }, { description: … } ]</c> is how descriptions before 3.1
/// put a description, a default or an XML name beside a reference. It is no schema of its own.
/// </summary>
internal static class AllOfWrapper
{
    private static readonly HashSet<string> Annotations = new(
        [
            "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "externalDocs", "xml", "type",
            "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems",
            "minProperties", "maxProperties",
        ],
        StringComparer.Ordinal);

    /// <summary>The one schema that <paramref name="at"/> is about; <see langword="null"/> where its <c>allOf</c> makes a schema.</summary>
    public static NodeAt? Inner(NodeAt at)
    {
        if (at["allOf"] is not { } parts || (at["properties"] ?? at["additionalProperties"] ?? at["patternProperties"] ?? at["required"] ?? at["discriminator"]) is not null)
        {
            return null;
        }

        NodeAt? inner = null;
        foreach (var part in parts.Items().Where(static part => !IsAnnotation(part)))
        {
            if (inner is not null)
            {
                return null;
            }

            inner = part;
        }

        return inner;
    }

    /// <summary>The parts of the <c>allOf</c> of <paramref name="at"/> that say nothing about its shape.</summary>
    public static IEnumerable<NodeAt> AnnotationsOf(NodeAt at) => at["allOf"]?.Items().Where(IsAnnotation) ?? [];

    private static bool IsAnnotation(NodeAt part) => part.Mapping is { } mapping
        && mapping.Members.All(static member => Annotations.Contains(member.Key) || member.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase));
}
