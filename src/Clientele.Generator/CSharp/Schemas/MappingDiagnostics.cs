using System.Collections.Generic;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>Collects the diagnostics from mapping a description, each once.</summary>
/// <param name="path">The description's path.</param>
internal sealed class MappingDiagnostics(string path)
{
    private readonly HashSet<DiagnosticInfo> _known = [];
    private readonly List<DiagnosticInfo> _all = [];

    /// <summary>Gets all diagnostics in the order in which they were found.</summary>
    public EquatableArray<DiagnosticInfo> All => _all.ToEquatableArray();

    /// <summary>Reports a diagnostic about the node at <paramref name="pointer"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, string pointer, params string[] arguments)
    {
        // A pointer into another document starts with that document's path, before the '#'.
        var hash = pointer.IndexOf('#');
        var (document, local) = hash > 0 ? (pointer.Substring(0, hash), pointer.Substring(hash)) : (path, pointer);
        var info = new DiagnosticInfo(descriptor, DiagnosticPlace.Node(document, local), [.. arguments]);
        if (_known.Add(info))
        {
            _all.Add(info);
        }
    }
}
