using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Clientele.Corpus;

/// <summary>What became of recorded bodies.</summary>
/// <param name="title">What they are.</param>
internal sealed class RecordedCounts(string title)
{
    private const int Shown = 40;

    private readonly List<string> _refused = [];
    private readonly List<string> _unmatched = [];
    private readonly List<(string Source, Deviation Deviation)> _deviations = [];
    private int _conforming;
    private int _deviating;

    /// <summary>A body was read.</summary>
    public void Read(string source, IReadOnlyList<Deviation> deviations)
    {
        _conforming += deviations.Count == 0 ? 1 : 0;
        _deviating += deviations.Count == 0 ? 0 : 1;
        _deviations.AddRange(deviations.Select(deviation => (source, deviation)));
    }

    /// <summary>A body was not read.</summary>
    public void Refused(string source, string reason) => _refused.Add($"{source}: {reason}");

    /// <summary>The description has nothing that a body belongs to.</summary>
    public void Unmatched(string source) => _unmatched.Add(source);

    /// <summary>Writes the counts: whole, then deviations by kind, then what was refused.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine(
            $"{title}: {_conforming + _deviating + _refused.Count} bodies, {_conforming} conform, {_deviating} read with "
                + $"{_deviations.Count} deviations, {_refused.Count} refused, {_unmatched.Count} described nowhere"
        );
        var kinds = _deviations.GroupBy(static one =>
            $"{one.Deviation.Expected} expected, {Kind(one.Deviation)} found"
        );
        foreach (var kind in kinds.OrderByDescending(static kind => kind.Count()))
        {
            var places = kind.Select(static one => one.Deviation.Path.Split('/')[^1]).Distinct().Take(8);
            output.WriteLine($"  {kind.Count(), 6} {kind.Key}: {string.Join(", ", places)}");
        }

        foreach (var line in _refused.Take(Shown))
        {
            output.WriteLine("  refused " + line);
        }

        foreach (var line in _unmatched.Distinct(StringComparer.Ordinal).Take(Shown))
        {
            output.WriteLine("  nowhere " + line);
        }
    }

    private static string Kind(Deviation deviation) =>
        deviation.Found.Length > 0 && char.IsAsciiDigit(deviation.Found[0]) ? "a number" : deviation.Found;
}
