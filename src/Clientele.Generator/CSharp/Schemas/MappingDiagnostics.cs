using System.Collections.Generic;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>What is said about one description while it is mapped, each thing once.</summary>
/// <param name="path">The description's path.</param>
internal sealed class MappingDiagnostics(string path)
{
    private readonly HashSet<DiagnosticInfo> _known = [];
    private readonly List<DiagnosticInfo> _all = [];

    /// <summary>Everything, in the order in which it was found.</summary>
    public EquatableArray<DiagnosticInfo> All => _all.ToEquatableArray();

    /// <summary>Reports something about the node at <paramref name="pointer"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, string pointer, params string[] arguments)
    {
        // A pointer into another document has that document's path before the '#'.
        var hash = pointer.IndexOf('#');
        var (document, local) = hash > 0 ? (pointer.Substring(0, hash), pointer.Substring(hash)) : (path, pointer);
        var info = new DiagnosticInfo(descriptor, DiagnosticPlace.Node(document, local), [.. arguments]);
        if (_known.Add(info))
        {
            _all.Add(info);
        }
    }
}
