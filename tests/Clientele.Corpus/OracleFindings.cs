using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Clientele.Corpus;

/// <summary>Collects what two readings of a document disagree on.</summary>
internal sealed class OracleFindings
{
    private readonly List<Finding> _findings = [];

    /// <summary>What was found, in order.</summary>
    public IReadOnlyList<Finding> All => _findings;

    /// <summary>Compares two sets of names of one <paramref name="kind"/> at <paramref name="place"/>.</summary>
    public void Compare(string kind, string place, IEnumerable<string> ours, IEnumerable<string> theirs)
    {
        var (left, right) = (ours.ToHashSet(StringComparer.Ordinal), theirs.ToHashSet(StringComparer.Ordinal));
        foreach (var name in left.Except(right, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Add(kind, place, $"{name} is not in Microsoft.OpenApi's reading");
        }

        foreach (var name in right.Except(left, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Add(kind, place, $"{name} is in Microsoft.OpenApi's reading alone");
        }
    }

    /// <summary>Adds a disagreement.</summary>
    public void Add(string kind, string place, string message) =>
        _findings.Add(new Finding("ORACLE-" + kind, DiagnosticSeverity.Info, place, message));
}
