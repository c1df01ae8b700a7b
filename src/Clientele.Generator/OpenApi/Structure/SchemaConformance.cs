using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>
/// Checks values of a document against its schemas, as far as a mistake is certain: types, required members, enum
/// values. References to other documents are not followed.
/// </summary>
internal sealed class SchemaConformance(MappingNode root)
{
    private const int MaxDepth = 32;
    private const int MaxSteps = 500_000;

    private int _steps;

    /// <summary>
    /// Gets the first part of <paramref name="value"/> that <paramref name="schema"/> does not allow.
    /// </summary>
    public Mismatch? FirstMismatch(OpenApiNode value, OpenApiNode schema) => Find(value, schema, 0);

    /// <summary>
    /// Gets what is expected in place of <paramref name="value"/>; <see langword="null"/> if its type is right.
    /// </summary>
    public static string? TypeMismatch(OpenApiNode value, MappingNode schema)
    {
        var types = Types(schema);
        return types.Count == 0 || IsNull(value) || types.Any(type => IsOf(value, type))
            ? null
            : string.Join(" or ", types.Select(Words)) + " is expected";
    }

    /// <summary>Gets the target of a reference within the document; any other node unchanged.</summary>
    public OpenApiNode? Follow(OpenApiNode? node)
    {
        for (
            var depth = 0;
            depth < MaxDepth && node is MappingNode mapping && mapping["$ref"] is ScalarNode reference;
            depth++
        )
        {
            node = reference.Text.StartsWith("#/", System.StringComparison.Ordinal)
                ? JsonPointer
                    .Segments(reference.Text)
                    .Aggregate((OpenApiNode?)root, static (at, segment) =>
                        at is null ? null : JsonPointer.Step(at, segment)
                    )
                : null;
        }

        return node;
    }

    private Mismatch? Find(OpenApiNode value, OpenApiNode? schema, int depth)
    {
        // Null often stands for a missing value.
        if (depth > MaxDepth || _steps++ > MaxSteps || IsNull(value) || Follow(schema) is not MappingNode shape)
        {
            return null;
        }

        if (TypeMismatch(value, shape) is { } expected)
        {
            return new Mismatch(value, expected);
        }

        if (IsUnlisted(value, shape))
        {
            return new Mismatch(value, "it is none of the listed values");
        }

        var inside = value switch
        {
            MappingNode mapping => FindInMembers(mapping, shape, depth),
            SequenceNode list when shape["items"] is MappingNode items => list
                .Items.Select(item => Find(item, items, depth + 1))
                .FirstOrDefault(static found => found is not null),
            _ => null,
        };
        return inside ?? FindInParts(value, shape, depth);
    }

    private Mismatch? FindInMembers(MappingNode value, MappingNode shape, int depth)
    {
        var properties = shape["properties"] as MappingNode;
        var dependent = ((shape["dependentRequired"] as MappingNode)?.Members ?? [])
            .Where(member => value[member.Key] is not null)
            .SelectMany(static member => Texts(member.Value));
        foreach (var name in Texts(shape["required"]).Concat(dependent))
        {
            // The direction, sent or received, is not known.
            if (value[name] is null && !IsOneWay(properties?[name]))
            {
                return new Mismatch(value, "'" + name + "' is missing");
            }
        }

        foreach (var member in value.Members)
        {
            if (properties?[member.Key] is { } property && Find(member.Value, property, depth + 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Mismatch? FindInParts(OpenApiNode value, MappingNode shape, int depth)
    {
        foreach (var part in (shape["allOf"] as SequenceNode)?.Items ?? [])
        {
            if (Find(value, part, depth + 1) is { } found)
            {
                return found;
            }
        }

        return
            (shape["oneOf"] ?? shape["anyOf"]) is SequenceNode { Items: { Count: > 0 } branches }
            && branches.All(branch => Find(value, branch, depth + 1) is not null)
            ? new Mismatch(value, "it fits none of the schema's branches")
            : null;
    }

    private bool IsOneWay(OpenApiNode? property) =>
        Follow(property) is MappingNode schema && (IsTrue(schema["readOnly"]) || IsTrue(schema["writeOnly"]));

    private static bool IsUnlisted(OpenApiNode value, MappingNode shape) =>
        value is ScalarNode scalar
        && shape["enum"] is SequenceNode { Items.Count: > 0 } listed
        && !listed.Items.OfType<ScalarNode>().Any(item => item.Text == scalar.Text);

    private static bool IsTrue(OpenApiNode? node) =>
        node is ScalarNode { Kind: ScalarKind.Boolean, Text: "true" or "True" or "TRUE" };

    private static bool IsNull(OpenApiNode node) => node is ScalarNode { Kind: ScalarKind.Null };

    private static IEnumerable<string> Texts(OpenApiNode? node) =>
        ((node as SequenceNode)?.Items ?? []).OfType<ScalarNode>().Select(static item => item.Text);

    private static List<string> Types(MappingNode schema) =>
        [.. schema["type"] is ScalarNode { Kind: ScalarKind.String } type ? [type.Text] : Texts(schema["type"])];

    private static bool IsOf(OpenApiNode value, string type) =>
        type switch
        {
            "object" => value is MappingNode,
            "array" => value is SequenceNode,
            "string" => value is ScalarNode { Kind: ScalarKind.String },
            "boolean" => value is ScalarNode { Kind: ScalarKind.Boolean },
            "number" => value is ScalarNode { Kind: ScalarKind.Number },
            "integer" => value is ScalarNode { Kind: ScalarKind.Number } number && IsWhole(number.Text),
            "null" => false,
            _ => true,
        };

    private static bool IsWhole(string text) =>
        !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        || number == System.Math.Floor(number);

    private static string Words(string type) =>
        type switch
        {
            "boolean" => "true or false",
            "object" or "array" or "integer" => "an " + type,
            "null" => "null",
            _ => "a " + type,
        };
}
