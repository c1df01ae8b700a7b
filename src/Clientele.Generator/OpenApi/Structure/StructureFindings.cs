using System;
using System.Collections.Generic;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>What was found in one document; beyond a limit nothing more is.</summary>
internal sealed class StructureFindings(string path)
{
    private const int Limit = 500;

    private readonly List<DiagnosticInfo> _all = [];

    /// <summary>Everything, in the order of the document.</summary>
    public IReadOnlyList<DiagnosticInfo> All => _all;

    /// <summary>Gets whether the limit is reached.</summary>
    public bool IsFull => _all.Count >= Limit;

    /// <summary>Adds a finding about a node.</summary>
    public void Report(DiagnosticDescriptor descriptor, OpenApiNode node, params string[] arguments) =>
        Report(descriptor, node.Offset, node.Length, arguments);

    /// <summary>Adds a finding about what is not in a mapping.</summary>
    public void ReportStart(DiagnosticDescriptor descriptor, OpenApiNode node, params string[] arguments) =>
        Report(descriptor, node.Offset, Math.Min(1, node.Length), arguments);

    /// <summary>Adds a finding about a member's name.</summary>
    public void ReportKey(DiagnosticDescriptor descriptor, NodeMember member, params string[] arguments) =>
        Report(descriptor, member.KeyOffset, member.Key.Length, arguments);

    private void Report(DiagnosticDescriptor descriptor, int offset, int length, string[] arguments)
    {
        if (!IsFull)
        {
            _all.Add(new DiagnosticInfo(descriptor, new DiagnosticPlace(path, offset, length, null), [.. arguments]));
        }
    }
}
