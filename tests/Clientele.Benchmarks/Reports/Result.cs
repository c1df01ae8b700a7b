using System.Collections.Generic;
using System.Linq;

namespace Clientele.Benchmarks.Reports;

/// <summary>One benchmark's results: the median over all runs, and how far the runs are apart.</summary>
/// <param name="Suite">The class.</param>
/// <param name="Size">What was read or written.</param>
/// <param name="Who">Who read or wrote.</param>
/// <param name="Nanoseconds">The median of the runs' medians.</param>
/// <param name="Bytes">What was allocated.</param>
/// <param name="Ratios">Of each run, in ascending order: its median over that of our own in the same run.</param>
internal sealed record Result(
    string Suite,
    string Size,
    string Who,
    double Nanoseconds,
    double Bytes,
    IReadOnlyList<double> Ratios
)
{
    public const string Ours = "Clientele";

    /// <summary>The median of the runs.</summary>
    public double Ratio => Ratios[Ratios.Count / 2];

    /// <summary>Puts the runs of one benchmark together.</summary>
    public static Result Create(IReadOnlyCollection<RunResult> runs)
    {
        var first = runs.First();
        var times = runs.Select(static run => run.Nanoseconds).Order().ToList();
        return new Result(
            first.Suite,
            first.Size,
            first.Who,
            times[times.Count / 2],
            runs.Last().Bytes,
            [.. runs.Select(static run => run.Ratio).Order()]
        );
    }
}
