using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Specification;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>
/// Checks a document against the specification's objects, and reports what the readers skip silently.
/// </summary>
internal sealed class StructureChecker
{
    // Objects that a reference may replace; elsewhere $ref is an ordinary member.
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

    private readonly IReadOnlyDictionary<string, ObjectDefinition> _definitions;
    private readonly CancellationToken _cancellation;
    private readonly StructureFindings _findings;
    private readonly SpecificationRules _rules;
    private readonly HashSet<(OpenApiNode, string)> _visited = [];
    private readonly bool _sharesNodes;

    private StructureChecker(
        IReadOnlyDictionary<string, ObjectDefinition> definitions,
        MappingNode root,
        OpenApiDocument document,
        CancellationToken cancellation
    )
    {
        _definitions = definitions;
        _sharesNodes = document.SharesNodes;
        _cancellation = cancellation;
        _findings = new StructureFindings(document.Path);
        _rules = new SpecificationRules(root, _findings);
    }

    /// <summary>Gets the problems of <paramref name="document"/>.</summary>
    /// <param name="document">A description.</param>
    /// <param name="isSwagger">Whether it is Swagger 2.0.</param>
    /// <param name="cancellation">Checked at every step.</param>
    /// <exception cref="OperationCanceledException">The operation is canceled.</exception>
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
            isSwagger ? SwaggerObjects.All : OpenApiObjects.All,
            root,
            document,
            cancellation
        );
        checker.CheckObject(root, "Document");
        checker.CheckContent(root);
        checker._rules.Complete();
        return checker._findings.All;
    }

    private void Check(string name, OpenApiNode node, ExpectedValue expected)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_findings.IsFull || (node is ScalarNode { Kind: ScalarKind.Null } && expected.Kind != ValueKind.String))
        {
            return;
        }

        switch (expected.Kind)
        {
            case ValueKind.Any:
                break;
            case ValueKind.Object:
                CheckNamed(name, node, expected);
                break;
            case ValueKind.List when node is SequenceNode list:
                foreach (var item in list.Items)
                {
                    Check(name, item, expected.Item!);
                }

                break;
            case ValueKind.Map when node is MappingNode map:
                foreach (
                    var member in map.Members.Where(static member => !IsExtension(member.Key) && member.Key != "$ref")
                )
                {
                    Check(member.Key, member.Value, expected.Item!);
                }

                break;
            default:
                if (!ScalarValues.Fits(node, expected.Kind))
                {
                    ReportWrong(name, node, expected);
                }

                break;
        }
    }

    private void CheckNamed(string name, OpenApiNode node, ExpectedValue expected)
    {
        switch (expected.ObjectName)
        {
            case "TypeNames":
                CheckType(name, node);
                break;
            case "RequiredNames":
                if (node is ScalarNode { Kind: ScalarKind.Boolean } flag)
                {
                    _rules.CheckOldRequired(flag);
                }
                else if (node is not SequenceNode)
                {
                    _findings.Report(DocumentDescriptors.WrongType, node, name, "an array of texts");
                }

                break;
            case "SchemaOrOther":
                if (node is MappingNode schema)
                {
                    CheckObject(schema, "Schema");
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
                Check(name, node, ExpectedValue.MapOf("PathItem"));
                break;
            default:
                if (node is MappingNode mapping)
                {
                    CheckObject(mapping, expected.ObjectName!);
                }
                else if (expected.ObjectName != "Schema")
                {
                    _findings.Report(DocumentDescriptors.WrongType, node, name, expected.Words);
                }

                break;
        }
    }

    private void CheckObject(MappingNode mapping, string objectName)
    {
        // A shared YAML node counts as one finding, however often it is used.
        if (
            (_sharesNodes && !_visited.Add((mapping, objectName)))
            || (mapping["$ref"] is ScalarNode && Referable.Contains(objectName))
        )
        {
            return;
        }

        var definition = _definitions[objectName];
        foreach (var required in definition.Required)
        {
            if (IsMissing(mapping[required], definition[required]!))
            {
                _findings.ReportStart(DocumentDescriptors.MissingMember, mapping, required);
            }
        }

        foreach (var member in mapping.Members)
        {
            if (definition[member.Key] is { } known)
            {
                Check(member.Key, member.Value, known);
            }
            else if (!IsExtension(member.Key))
            {
                CheckUnknown(member, objectName, definition);
            }
        }

        _rules.Check(mapping, objectName);
    }

    // A near miss is reported even for an object that may have additional members.
    private void CheckUnknown(NodeMember member, string objectName, ObjectDefinition definition)
    {
        if (objectName == "Security" || (objectName == "Schema" && JsonSchemaKeywords.All.Contains(member.Key)))
        {
            return;
        }

        if (
            NearNames.Find(
                member.Key,
                objectName == "Schema" ? definition.Names.Concat(JsonSchemaKeywords.All) : definition.Names
            ) is
            { } near
        )
        {
            _findings.ReportKey(DocumentDescriptors.NearMember, member, member.Key, near);
        }
        else if (!definition.IsOpen)
        {
            _findings.ReportKey(DocumentDescriptors.UnknownMember, member, member.Key);
        }
    }

    // An empty map is often written as a name with nothing after it.
    private static bool IsMissing(OpenApiNode? node, ExpectedValue expected) =>
        node is null
        || (node is ScalarNode { Kind: ScalarKind.Null } && expected.Kind is not (ValueKind.Map or ValueKind.String));

    // Since 3.1, a description may have only components or only webhooks.
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

    private void ReportWrong(string name, OpenApiNode node, ExpectedValue expected)
    {
        if (expected.IsDetail && node is ScalarNode)
        {
            _findings.Report(DocumentDescriptors.WrongDetail, node, name, expected.Words);
            return;
        }

        var isQuoted =
            node is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 }
            && expected.Kind is ValueKind.Boolean or ValueKind.Number or ValueKind.NonNegativeNumber;
        _findings.Report(
            DocumentDescriptors.WrongType,
            node,
            name,
            expected.Words + (isQuoted ? ", not the text '" + ((ScalarNode)node).Text + "'" : Instead(node))
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
            Check(path.Key, path.Value, ExpectedValue.Object("PathItem"));
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

            Check(response.Key, response.Value, ExpectedValue.Object("Response"));
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

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.OrdinalIgnoreCase);
}
