using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>
/// Checks that the identifiers of operations are unique and that no operation or path declares a parameter twice.
/// </summary>
internal sealed class OperationRules(StructureFindings findings)
{
    private readonly HashSet<string> _operationIds = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, string Tag)> _groupedIds = [];

    /// <summary>Checks one of the specification's objects.</summary>
    /// <param name="mapping">The object.</param>
    /// <param name="objectName">Its name in the specification.</param>
    public void Check(MappingNode mapping, string objectName)
    {
        if (objectName == "Operation")
        {
            CheckOperationId(mapping);
        }

        if (objectName is "Operation" or "PathItem")
        {
            CheckParameters(mapping);
        }
    }

    private void CheckOperationId(MappingNode operation)
    {
        if (operation["operationId"] is ScalarNode { Kind: not ScalarKind.Null } id && !_operationIds.Add(id.Text))
        {
            // Operations with different tags become methods of different classes.
            var isRenamed = !_groupedIds.Add((id.Text, TagOf(operation)));
            findings.Report(
                isRenamed ? DocumentDescriptors.RepeatedOperationId : DocumentDescriptors.SharedOperationId,
                id,
                id.Text
            );
        }
        else if (operation["operationId"] is ScalarNode first)
        {
            _groupedIds.Add((first.Text, TagOf(operation)));
        }
    }

    private void CheckParameters(MappingNode owner)
    {
        if (owner["parameters"] is not SequenceNode parameters)
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
                findings.ReportStart(DocumentDescriptors.RepeatedParameter, parameter, name.Text, place.Text);
            }
        }
    }

    private static string TagOf(MappingNode operation) =>
        operation["tags"] is SequenceNode { Items: { Count: > 0 } tags } && tags[0] is ScalarNode tag
            ? tag.Text.ToUpperInvariant()
            : "";
}
