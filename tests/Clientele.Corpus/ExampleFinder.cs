using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Corpus;

/// <summary>Finds the examples of named schemas: their own, and those of bodies that refer to them.</summary>
internal sealed class ExampleFinder
{
    private const int MaxLength = 1_000_000;

    private readonly List<SchemaExample> _examples = [];
    private readonly HashSet<OpenApiNode> _visited = [];
    private readonly MappingNode _root;

    private ExampleFinder(MappingNode root) => _root = root;

    /// <summary>The examples in <paramref name="document"/>, each once.</summary>
    public static IReadOnlyList<SchemaExample> Find(OpenApiDocument document)
    {
        if (document.Root is not MappingNode root)
        {
            return [];
        }

        var finder = new ExampleFinder(root);
        finder.AddSchemas((root["components"] as MappingNode)?["schemas"], "#/components/schemas/");
        finder.AddSchemas(root["definitions"], "#/definitions/");
        finder.Walk(root, 0);
        return [.. finder._examples.Distinct()];
    }

    /// <summary>A value out of a description as JSON.</summary>
    public static string ToJson(OpenApiNode value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void AddSchemas(OpenApiNode? schemas, string prefix)
    {
        foreach (var member in (schemas as MappingNode)?.Members ?? [])
        {
            if (member.Value is MappingNode schema)
            {
                AddValue(prefix + JsonPointer.Escape(member.Key), schema["example"]);
                foreach (var example in (schema["examples"] as SequenceNode)?.Items ?? [])
                {
                    AddValue(prefix + JsonPointer.Escape(member.Key), example);
                }
            }
        }
    }

    private void Walk(OpenApiNode node, int depth)
    {
        if (depth > 100 || !_visited.Add(node))
        {
            return;
        }

        if (node is MappingNode mapping)
        {
            AddBody(mapping);
        }

        foreach (
            var child in node is MappingNode parent
                ? parent.Members.Select(static member => member.Value)
                : (node as SequenceNode)?.Items ?? []
        )
        {
            Walk(child, depth + 1);
        }
    }

    private void AddBody(MappingNode body)
    {
        if (
            (body["schema"] as MappingNode)?["$ref"] is not ScalarNode { Text: var id }
            || !id.StartsWith("#/", StringComparison.Ordinal)
            || body["in"] is not null
        )
        {
            return;
        }

        AddValue(id, body["example"]);
        foreach (var example in (body["examples"] as MappingNode)?.Members ?? [])
        {
            // In Swagger 2.0 the key is a media type, and the value stands there itself.
            var isMediaType = example.Key.Contains('/', StringComparison.Ordinal);
            AddValue(
                id,
                isMediaType
                    ? example.Key.EndsWith("json", StringComparison.OrdinalIgnoreCase)
                        ? example.Value
                        : null
                    : Follow(example.Value)?["value"]
            );
        }
    }

    private MappingNode? Follow(OpenApiNode node) =>
        (node as MappingNode)?["$ref"] is ScalarNode { Text: var reference }
        && reference.StartsWith("#/", StringComparison.Ordinal)
            ? JsonPointer.Segments(reference).Aggregate((OpenApiNode?)_root, JsonPointer.Step) as MappingNode
            : node as MappingNode;

    private void AddValue(string id, OpenApiNode? value)
    {
        if (value is null or ScalarNode { Kind: ScalarKind.Null })
        {
            return;
        }

        var json = ToJson(value);
        if (json.Length < MaxLength)
        {
            _examples.Add(new SchemaExample(id, json));
        }
    }

    private static void Write(Utf8JsonWriter writer, OpenApiNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var member in mapping.Members)
                {
                    writer.WritePropertyName(member.Key);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case ScalarNode scalar:
                WriteScalar(writer, scalar);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, ScalarNode scalar)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Null:
                writer.WriteNullValue();
                break;
            case ScalarKind.Boolean:
                writer.WriteBooleanValue(scalar.Text[0] is 't' or 'T');
                break;
            case ScalarKind.Number when CoreSchema.ToJsonNumber(scalar.Text) is { } number:
                writer.WriteRawValue(number);
                break;
            default:
                writer.WriteStringValue(scalar.Text);
                break;
        }
    }
}
