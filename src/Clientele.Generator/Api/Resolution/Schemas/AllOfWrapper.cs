using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>
/// An <c>allOf</c> that only annotates one schema: <c>allOf: [ { $ref: … }, { description: … } ]</c> is how
/// descriptions before 3.1 put a description, a default or an XML name beside a reference. It is no schema of its own.
/// </summary>
internal static class AllOfWrapper
{
    // Keywords that turn a schema with allOf into one of its own.
    private static readonly string[] Makers =
    [
        "$ref",
        "$dynamicRef",
        "properties",
        "additionalProperties",
        "patternProperties",
        "required",
        "discriminator",
        "dependentSchemas",
        "if",
        "then",
        "else",
        "items",
        "prefixItems",
    ];

    /// <summary>
    /// Gets the one schema that <paramref name="at"/> annotates; <see langword="null"/> if its <c>allOf</c> makes a
    /// schema of its own.
    /// </summary>
    public static LocatedNode? Inner(LocatedNode at)
    {
        if (at["allOf"] is not { } parts || Makers.Any(key => at[key] is not null))
        {
            return null;
        }

        LocatedNode? inner = null;
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

    /// <summary>Gets the parts of the <c>allOf</c> of <paramref name="at"/> that do not affect its shape.</summary>
    public static IEnumerable<LocatedNode> AnnotationsOf(LocatedNode at) =>
        at["allOf"]?.Items().Where(IsAnnotation) ?? [];

    private static bool IsAnnotation(LocatedNode part) =>
        part.Mapping is { } mapping
        && mapping.Members.All(static member => member.Key == "type" || SchemaKeywords.IsBeside(member.Key));
}
