using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>
/// Compares a document with the specification's objects. What the readers pass over in silence is said here.
/// </summary>
internal sealed class StructureChecker
{
    // What a reference may stand for; elsewhere $ref is a member like any other.
    private static readonly HashSet<string> Referable = new(StringComparer.Ordinal)
    {
        "Schema",
        "Parameter",
        "RequestBody",
        "Response",
        "Header",
        "Example",
        "Link",
        "Callback",
        "SecurityScheme",
        "MediaType",
    };

    private readonly IReadOnlyDictionary<string, ObjectShape> _shapes;
    private readonly CancellationToken _cancellation;
    private readonly StructureFindings _findings;
    private readonly SpecificationRules _rules;
    private readonly HashSet<string> _operationIds = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, string Tag)> _groupedIds = [];
    private readonly HashSet<(OpenApiNode, string)> _visited = [];

    private StructureChecker(
        IReadOnlyDictionary<string, ObjectShape> shapes,
        MappingNode root,
        string path,
        CancellationToken cancellation
    )
    {
        _shapes = shapes;
        _cancellation = cancellation;
        _findings = new StructureFindings(path);
        _rules = new SpecificationRules(root, _findings);
    }

    /// <summary>What is wrong with <paramref name="document"/>.</summary>
    /// <param name="document">A description.</param>
    /// <param name="isSwagger">Whether it is Swagger 2.0.</param>
    /// <param name="cancellation">Asked at every step.</param>
    /// <exception cref="OperationCanceledException">Nobody wants the result any more.</exception>
    public static IReadOnlyList<DiagnosticInfo> Check(
        OpenApiDocument document,
        bool isSwagger,
        CancellationToken cancellation
    )
    {
        if (document.Root is not MappingNode root)
        {
            return [];
        }

        var checker = new StructureChecker(
            isSwagger ? ObjectShapes.Swagger : ObjectShapes.OpenApi,
            root,
            document.Path,
            cancellation
        );
        checker.CheckObject(root, "Document");
        checker.CheckContent(root);
        checker._rules.Complete();
        return checker._findings.All;
    }

    private void Check(string name, OpenApiNode node, ValueShape shape)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_findings.IsFull || (node is ScalarNode { Kind: ScalarKind.Null } && shape.Kind != ValueKind.String))
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
                foreach (
                    var member in map.Members.Where(static member => !IsExtension(member.Key) && member.Key != "$ref")
                )
                {
                    Check(member.Key, member.Value, shape.Item!);
                }

                break;
            default:
                if (!IsScalar(node, shape.Kind))
                {
                    ReportWrong(name, node, shape);
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
                if (node is ScalarNode { Kind: ScalarKind.Boolean } flag)
                {
                    _rules.CheckOldRequired(flag);
                }
                else if (node is not SequenceNode)
                {
                    _findings.Report(DocumentDescriptors.WrongType, node, name, "an array of texts");
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
                Check(
                    name,
                    node,
                    new ValueShape(ValueKind.Map, null, new ValueShape(ValueKind.Object, "PathItem", null))
                );
                break;
            default:
                if (node is MappingNode mapping)
                {
                    CheckObject(mapping, shape.ObjectName!);
                }
                else if (shape.ObjectName != "Schema")
                {
                    _findings.Report(DocumentDescriptors.WrongType, node, name, shape.Words);
                }

                break;
        }
    }

    private void CheckObject(MappingNode mapping, string objectName)
    {
        // A shared YAML node is one finding, however often it is used.
        if (!_visited.Add((mapping, objectName)) || (mapping["$ref"] is ScalarNode && Referable.Contains(objectName)))
        {
            return;
        }

        var shape = _shapes[objectName];
        foreach (var required in shape.Required.Where(required => IsMissing(mapping[required], shape[required]!)))
        {
            _findings.ReportStart(DocumentDescriptors.MissingMember, mapping, required);
        }

        foreach (var member in mapping.Members)
        {
            if (shape[member.Key] is { } known)
            {
                Check(member.Key, member.Value, known);
            }
            else if (!IsExtension(member.Key))
            {
                CheckUnknown(member, objectName, shape);
            }
        }

        CheckOperation(mapping, objectName);
        CheckDefault(mapping, objectName);
        _rules.Check(mapping, objectName);
    }

    // A mistyped name in an object that may have members of its own is told all the same.
    private void CheckUnknown(NodeMember member, string objectName, ObjectShape shape)
    {
        if (objectName == "Security" || (objectName == "Schema" && JsonSchemaKeywords.All.Contains(member.Key)))
        {
            return;
        }

        if (
            NearNames.Find(
                member.Key,
                objectName == "Schema" ? shape.Names.Concat(JsonSchemaKeywords.All) : shape.Names
            ) is
            { } near
        )
        {
            _findings.ReportKey(DocumentDescriptors.NearMember, member, member.Key, near);
        }
        else if (!shape.IsOpen)
        {
            _findings.ReportKey(DocumentDescriptors.UnknownMember, member, member.Key);
        }
    }

    // An empty map is often left out behind its name.
    private static bool IsMissing(OpenApiNode? node, ValueShape shape) =>
        node is null
        || (node is ScalarNode { Kind: ScalarKind.Null } && shape.Kind is not (ValueKind.Map or ValueKind.String));

    private void CheckDefault(MappingNode mapping, string objectName)
    {
        if (
            objectName == "Schema"
            && mapping["format"] is ScalarNode { Text: "uuid" }
            && mapping["default"] is ScalarNode { Kind: not ScalarKind.Null, Text.Length: > 0 } value
            && !Guid.TryParse(value.Text, out _)
        )
        {
            _findings.Report(DocumentDescriptors.WrongDetail, value, "default", "a UUID");
        }
    }

    // Since 3.1 a description may have components or webhooks alone.
    private void CheckContent(MappingNode root)
    {
        var isOld =
            root["openapi"] is ScalarNode { Text: var version } && version.StartsWith("3.0", StringComparison.Ordinal);
        if (
            root["openapi"] is not null
            && root["paths"] is null
            && (isOld || (root["components"] ?? root["webhooks"]) is null)
        )
        {
            _findings.ReportStart(DocumentDescriptors.MissingMember, root, "paths");
        }
    }

    private void CheckOperation(MappingNode mapping, string objectName)
    {
        if (
            objectName == "Operation"
            && mapping["operationId"] is ScalarNode { Kind: not ScalarKind.Null } id
            && !_operationIds.Add(id.Text)
        )
        {
            // Operations of different tags are methods of different classes.
            var isRenamed = !_groupedIds.Add((id.Text, TagOf(mapping)));
            _findings.Report(
                isRenamed ? DocumentDescriptors.RepeatedOperationId : DocumentDescriptors.SharedOperationId,
                id,
                id.Text
            );
        }
        else if (objectName == "Operation" && mapping["operationId"] is ScalarNode first)
        {
            _groupedIds.Add((first.Text, TagOf(mapping)));
        }

        if (objectName is not ("Operation" or "PathItem") || mapping["parameters"] is not SequenceNode parameters)
        {
            return;
        }

        var seen = new HashSet<(string, string)>();
        foreach (var parameter in parameters.Items.OfType<MappingNode>())
        {
            if (
                parameter["name"] is ScalarNode name
                && parameter["in"] is ScalarNode place
                && !seen.Add((name.Text, place.Text))
            )
            {
                _findings.ReportStart(DocumentDescriptors.RepeatedParameter, parameter, name.Text, place.Text);
            }
        }
    }

    private static string TagOf(MappingNode operation) =>
        operation["tags"] is SequenceNode { Items: { Count: > 0 } tags } && tags[0] is ScalarNode tag
            ? tag.Text.ToUpperInvariant()
            : "";

    private void ReportWrong(string name, OpenApiNode node, ValueShape shape)
    {
        if (shape.IsDetail && node is ScalarNode)
        {
            _findings.Report(DocumentDescriptors.WrongDetail, node, name, shape.Words);
            return;
        }

        var isQuoted =
            node is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 }
            && shape.Kind is ValueKind.Boolean or ValueKind.Number or ValueKind.Count;
        _findings.Report(
            DocumentDescriptors.WrongType,
            node,
            name,
            shape.Words + (isQuoted ? ", not the text '" + ((ScalarNode)node).Text + "'" : Instead(node))
        );
    }

    private static string Instead(OpenApiNode node) =>
        node is ScalarNode { Text.Length: > 0 } scalar ? ", not '" + scalar.Text + "'" : "";

    private void CheckType(string name, OpenApiNode node)
    {
        foreach (var item in node is SequenceNode list ? list.Items : [node])
        {
            if (
                item
                is not ScalarNode
                {
                    Text: "string" or "number" or "integer" or "boolean" or "array" or "object" or "null" or "file"
                }
            )
            {
                _findings.Report(
                    DocumentDescriptors.WrongType,
                    item,
                    name,
                    "string, number, integer, boolean, array, object or null" + Instead(item)
                );
            }
        }
    }

    private void CheckPaths(string name, OpenApiNode node)
    {
        if (node is not MappingNode paths)
        {
            _findings.Report(DocumentDescriptors.WrongType, node, name, "an object");
            return;
        }

        foreach (var path in paths.Members.Where(static path => !IsExtension(path.Key)))
        {
            PathRules.Check(path, _findings);
            Check(path.Key, path.Value, new ValueShape(ValueKind.Object, "PathItem", null));
        }
    }

    private void CheckResponses(string name, OpenApiNode node)
    {
        if (node is not MappingNode responses)
        {
            _findings.Report(DocumentDescriptors.WrongType, node, name, "an object");
            return;
        }

        foreach (
            var response in responses.Members.Where(static response =>
                !IsExtension(response.Key) && response.Key != "$ref"
            )
        )
        {
            if (!IsStatus(response.Key))
            {
                _findings.ReportKey(
                    DocumentDescriptors.WrongType,
                    response,
                    response.Key,
                    "a status code, a range such as 4XX, or 'default'"
                );
            }

            Check(response.Key, response.Value, new ValueShape(ValueKind.Object, "Response", null));
        }
    }

    private static bool IsStatus(string key) =>
        key.Equals("default", StringComparison.OrdinalIgnoreCase)
        || (
            key.Length == 3
            && key[0] is >= '1' and <= '9'
            && (
                (char.IsDigit(key[1]) && char.IsDigit(key[2])) || key.EndsWith("XX", StringComparison.OrdinalIgnoreCase)
            )
        );

    private static bool IsScalar(OpenApiNode node, ValueKind kind) =>
        node is ScalarNode scalar
        && kind switch
        {
            ValueKind.Boolean => scalar.Kind == ScalarKind.Boolean,
            ValueKind.Number => scalar.Kind == ScalarKind.Number,
            ValueKind.Count => scalar.Kind == ScalarKind.Number
                && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && number >= 0,
            ValueKind.Text => true,
            ValueKind.String => scalar.Kind == ScalarKind.String,
            ValueKind.Url => scalar.Kind == ScalarKind.String && TextFormats.IsUrl(scalar.Text),
            ValueKind.Email => scalar.Kind == ScalarKind.String && TextFormats.IsEmail(scalar.Text),
            ValueKind.Pattern => scalar.Kind == ScalarKind.String && TextFormats.IsPattern(scalar.Text),
            _ => false,
        };

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.OrdinalIgnoreCase);
}
