using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Api.Resolution.References;

/// <summary>Collects the problems of a description, each once.</summary>
internal sealed class DiagnosticCollector
{
    private readonly List<DiagnosticInfo> _found = [];
    private readonly HashSet<DiagnosticInfo> _seen = [];

    /// <summary>Gets the problems found so far, in order.</summary>
    public IReadOnlyList<DiagnosticInfo> Found => _found;

    /// <summary>Reports a problem with <paramref name="at"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, LocatedNode at, params string[] arguments) =>
        Add(
            new DiagnosticInfo(
                descriptor,
                new DiagnosticPlace(at.Document.Path, at.Node.Offset, at.Node.Length, null),
                [.. arguments]
            )
        );

    /// <summary>Adds a diagnostic.</summary>
    public void Add(DiagnosticInfo info)
    {
        if (_seen.Add(info))
        {
            _found.Add(info);
        }
    }

    /// <summary>Adds problems with the description's structure, except those that a reader reported already.</summary>
    public void AddStructure(IEnumerable<DiagnosticInfo> found)
    {
        var places = new HashSet<(string, int)>(_found.Select(static info => (info.Place.Path, info.Place.Offset)));
        _found.AddRange(found.Where(info => !places.Contains((info.Place.Path, info.Place.Offset))));
    }
}
