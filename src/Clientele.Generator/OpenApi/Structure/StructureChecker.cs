using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Clientele.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>Compares a document with the specification's objects. What the readers pass over in silence is said here.</summary>
internal sealed class StructureChecker
{
    private const int MaxFindings = 500;

    private readonly IReadOnlyDictionary<string, ObjectShape> _shapes;
    private readonly string _path;
    private readonly CancellationToken _cancellation;
    private readonly List<DiagnosticInfo> _found = [];
    private readonly HashSet<string> _operationIds = new(StringComparer.Ordinal);
    private readonly HashSet<(OpenApiNode, string)> _visited = [];

    private StructureChecker(IReadOnlyDictionary<string, ObjectShape> shapes, string path, CancellationToken cancellation)
    {
        _shapes = shapes;
        _path = path;
        _cancellation = cancellation;
    }

    /// <summary>What is wrong with <paramref name="document"/>.</summary>
    /// <param name="document">A description.</param>
    /// <param name="isSwagger">Whether it is Swagger 2.0.</param>
    /// <param name="cancellation">Asked at every step.</param>
    /// <exception cref="OperationCanceledException">Nobody wants the result any more.</exception>
    public static IReadOnlyList<DiagnosticInfo> Check(OpenApiDocument document, bool isSwagger, CancellationToken cancellation)
    {
        var checker = new StructureChecker(isSwagger ? ObjectShapes.Swagger : ObjectShapes.OpenApi, document.Path, cancellation);
        if (document.Root is MappingNode root)
        {
            checker.CheckObject(root, "Document");
            checker.CheckContent(root);
        }

        return checker._found;
    }

    private void Check(string name, OpenApiNode node, ValueShape shape)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_found.Count >= MaxFindings || (node is ScalarNode { Kind: ScalarKind.Null } && shape.Kind != ValueKind.String))
        {
            return;
        }

        switch (shape.Kind)
        {
            case ValueKind.Any:
                break;
            case ValueKind.Object:
                CheckNamed(name, node, shape);
                break;
            case ValueKind.List when node is SequenceNode list:
                foreach (var item in list.Items)
                {
                    Check(name, item, shape.Item!);
                }

                break;
            case ValueKind.Map when node is MappingNode map:
                foreach (var member in map.Members.Where(static member => !IsExtension(member.Key) && member.Key != "$ref"))
                {
                    Check(member.Key, member.Value, shape.Item!);
                }

                break;
            default:
                if (!IsScalar(node, shape.Kind))
                {
                    Report(shape.IsDetail && node is ScalarNode ? DocumentDescriptors.WrongDetail : DocumentDescriptors.WrongType, node, name, shape.Words);
                }

                break;
        }
    }

    private void CheckNamed(string name, OpenApiNode node, ValueShape shape)
    {
        switch (shape.ObjectName)
        {
            case "Type":
                CheckType(name, node);
                break;
            case "Required":
                // What JSON Schema's third draft wrote has no meaning any more.
                if (node is not SequenceNode && !IsScalar(node, ValueKind.Boolean))
                {
                    Report(DocumentDescriptors.WrongType, node, name, "an array of texts");
                }

                break;
            case "Flexible":
                if (node is MappingNode flexible)
                {
                    CheckObject(flexible, "Schema");
                }

                break;
            case "Schema" when node is ScalarNode { Kind: ScalarKind.Boolean }:
                break;
            case "Paths":
                CheckPaths(name, node);
                break;
            case "Responses":
                CheckResponses(name, node);
                break;
            case "Callback":
                Check(name, node, new ValueShape(ValueKind.Map, null, new ValueShape(ValueKind.Object, "PathItem", null)));
                break;
            default:
                if (node is MappingNode mapping)
                {
                    CheckObject(mapping, shape.ObjectName!);
                }
                else if (shape.ObjectName != "Schema")
                {
                    Report(DocumentDescriptors.WrongType, node, name, shape.Words);
                }

                break;
        }
    }

    private void CheckObject(MappingNode mapping, string objectName)
    {
        // A shared YAML node is one finding, however often it is used.
        if (!_visited.Add((mapping, objectName)) || (mapping["$ref"] is ScalarNode && objectName != "PathItem"))
        {
            return;
        }

        var shape = _shapes[objectName];
        foreach (var required in shape.Required.Where(required => IsMissing(mapping[required], shape[required]!)))
        {
            Report(DocumentDescriptors.MissingMember, mapping, 1, required);
        }

        foreach (var member in mapping.Members)
        {
            if (shape[member.Key] is { } known)
            {
                Check(member.Key, member.Value, known);
            }
            else if (!shape.IsOpen && !IsExtension(member.Key))
            {
                Report(DocumentDescriptors.UnknownMember, member.KeyOffset, member.Key.Length, member.Key);
            }
        }

        CheckOperation(mapping, objectName);
        CheckDefault(mapping, objectName);
    }

    // An empty map is often left out behind its name.
    private static bool IsMissing(OpenApiNode? node, ValueShape shape) =>
        node is null || (node is ScalarNode { Kind: ScalarKind.Null } && shape.Kind is not (ValueKind.Map or ValueKind.String));

    private void CheckDefault(MappingNode mapping, string objectName)
    {
        if (objectName == "Schema" && mapping["format"] is ScalarNode { Text: "uuid" } && mapping["default"] is ScalarNode { Kind: not ScalarKind.Null, Text.Length: > 0 } value && !Guid.TryParse(value.Text, out _))
        {
            Report(DocumentDescriptors.WrongDetail, value, "default", "a UUID");
        }
    }

    // Since 3.1 a description may have components or webhooks alone.
    private void CheckContent(MappingNode root)
    {
        var isOld = root["openapi"] is ScalarNode { Text: var version } && version.StartsWith("3.0", StringComparison.Ordinal);
        if (root["openapi"] is not null && root["paths"] is null && (isOld || (root["components"] ?? root["webhooks"]) is null))
        {
            Report(DocumentDescriptors.MissingMember, root, 1, "paths");
        }
    }

    private void CheckOperation(MappingNode mapping, string objectName)
    {
        if (objectName == "Operation" && mapping["operationId"] is ScalarNode { Kind: not ScalarKind.Null } id && !_operationIds.Add(id.Text))
        {
            Report(DocumentDescriptors.RepeatedOperationId, id, id.Text);
        }

        if (objectName is not ("Operation" or "PathItem") || mapping["parameters"] is not SequenceNode parameters)
        {
            return;
        }

        var seen = new HashSet<(string, string)>();
        foreach (var parameter in parameters.Items.OfType<MappingNode>())
        {
            if (parameter["name"] is ScalarNode name && parameter["in"] is ScalarNode place && !seen.Add((name.Text, place.Text)))
            {
                Report(DocumentDescriptors.RepeatedParameter, parameter, 1, name.Text, place.Text);
            }
        }
    }

    private void CheckType(string name, OpenApiNode node)
    {
        foreach (var item in node is SequenceNode list ? list.Items : [node])
        {
            if (item is not ScalarNode { Text: "string" or "number" or "integer" or "boolean" or "array" or "object" or "null" or "file" })
            {
                Report(DocumentDescriptors.WrongType, item, name, "one of JSON Schema's types");
            }
        }
    }

    private void CheckPaths(string name, OpenApiNode node)
    {
        if (node is not MappingNode paths)
        {
            Report(DocumentDescriptors.WrongType, node, name, "an object");
            return;
        }

        foreach (var path in paths.Members.Where(static path => !IsExtension(path.Key)))
        {
            Check(path.Key, path.Value, new ValueShape(ValueKind.Object, "PathItem", null));
        }
    }

    private void CheckResponses(string name, OpenApiNode node)
    {
        if (node is not MappingNode responses)
        {
            Report(DocumentDescriptors.WrongType, node, name, "an object");
            return;
        }

        foreach (var response in responses.Members.Where(static response => !IsExtension(response.Key) && response.Key != "$ref"))
        {
            if (!IsStatus(response.Key))
            {
                Report(DocumentDescriptors.WrongType, response.KeyOffset, response.Key.Length, response.Key, "a status code, a range such as 4XX, or 'default'");
            }

            Check(response.Key, response.Value, new ValueShape(ValueKind.Object, "Response", null));
        }
    }

    private static bool IsStatus(string key) =>
        key.Equals("default", StringComparison.OrdinalIgnoreCase)
        || (key.Length == 3 && key[0] is >= '1' and <= '9' && ((char.IsDigit(key[1]) && char.IsDigit(key[2])) || key.EndsWith("XX", StringComparison.OrdinalIgnoreCase)));

    private static bool IsScalar(OpenApiNode node, ValueKind kind) => node is ScalarNode scalar && kind switch
    {
        ValueKind.Boolean => scalar.Kind == ScalarKind.Boolean,
        ValueKind.Number => scalar.Kind == ScalarKind.Number,
        ValueKind.Count => scalar.Kind == ScalarKind.Number
            && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0,
        ValueKind.Text => true,
        ValueKind.String => scalar.Kind == ScalarKind.String,
        ValueKind.Url => scalar.Kind == ScalarKind.String && TextFormats.IsUrl(scalar.Text),
        ValueKind.Email => scalar.Kind == ScalarKind.String && TextFormats.IsEmail(scalar.Text),
        ValueKind.Pattern => scalar.Kind == ScalarKind.String && TextFormats.IsPattern(scalar.Text),
        _ => false,
    };

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    private void Report(DiagnosticDescriptor descriptor, OpenApiNode node, params string[] arguments) => Report(descriptor, node.Offset, node.Length, arguments);

    private void Report(DiagnosticDescriptor descriptor, OpenApiNode node, int length, params string[] arguments) =>
        Report(descriptor, node.Offset, Math.Min(length, node.Length), arguments);

    private void Report(DiagnosticDescriptor descriptor, int offset, int length, params string[] arguments) =>
        _found.Add(new DiagnosticInfo(descriptor, new DiagnosticPlace(_path, offset, length, null), [.. arguments]));
}
