using System;
using System.Collections.Generic;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>Collects findings about one document, up to a limit.</summary>
internal sealed class StructureFindings(string path)
{
    private const int Limit = 500;

    private readonly List<DiagnosticInfo> _all = [];

    /// <summary>Gets all findings, in the order of the document.</summary>
    public IReadOnlyList<DiagnosticInfo> All => _all;

    /// <summary>Gets whether the limit is reached.</summary>
    public bool IsFull => _all.Count >= Limit;

    /// <summary>Adds a finding about a node.</summary>
    public void Report(DiagnosticDescriptor descriptor, OpenApiNode node, params string[] arguments) =>
        Report(descriptor, node.Offset, node.Length, arguments);

    /// <summary>Adds a finding about something missing from a mapping.</summary>
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
