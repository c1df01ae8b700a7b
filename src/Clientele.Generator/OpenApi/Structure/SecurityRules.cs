using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>
/// Checks that security requirements name declared schemes ("Security Requirement Object"). Uses of an undeclared
/// scheme are counted, and reported once per scheme.
/// </summary>
internal sealed class SecurityRules(MappingNode root, StructureFindings findings)
{
    private readonly OpenApiNode? _schemes = (root["components"] as MappingNode)?["securitySchemes"]
        ?? root["securityDefinitions"];
    private readonly SortedDictionary<string, (NodeMember First, int Operations, bool IsGeneral)> _undeclared = new(
        StringComparer.Ordinal
    );

    /// <summary>Checks the <c>security</c> of an operation or of the whole document.</summary>
    public void Check(MappingNode owner)
    {
        var required = ((owner["security"] as SequenceNode)?.Items ?? [])
            .OfType<MappingNode>()
            .SelectMany(static item => item.Members);
        foreach (
            var scheme in required
                .GroupBy(static scheme => scheme.Key, StringComparer.Ordinal)
                .Select(static uses => uses.First())
        )
        {
            // Since 3.2 a scheme may be named by its URI.
            if ((_schemes as MappingNode)?[scheme.Key] is null && scheme.Key.IndexOf('/') < 0)
            {
                Add(scheme, owner == root);
            }
        }
    }

    /// <summary>Reports the undeclared schemes.</summary>
    public void Report()
    {
        foreach (var scheme in _undeclared)
        {
            var (first, operations, isGeneral) = scheme.Value;
            var who = (isGeneral, operations) switch
            {
                (true, _) => "the whole description asks",
                (_, 1) => "one operation asks",
                _ => operations.ToString(CultureInfo.InvariantCulture) + " operations ask",
            };
            findings.ReportKey(DocumentDescriptors.UndeclaredScheme, first, scheme.Key, who);
        }
    }

    private void Add(NodeMember scheme, bool isGeneral)
    {
        var known = _undeclared.TryGetValue(scheme.Key, out var before)
            ? before
            : (First: scheme, Operations: 0, IsGeneral: false);
        _undeclared[scheme.Key] = (
            isGeneral ? scheme : known.First,
            known.Operations + (isGeneral ? 0 : 1),
            known.IsGeneral || isGeneral
        );
    }
}
