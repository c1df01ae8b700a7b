namespace Clientele.Benchmarks.Reports;

/// <summary>One benchmark's result in one run.</summary>
/// <param name="Suite">The class.</param>
/// <param name="Size">What was read or written.</param>
/// <param name="Who">Who read or wrote.</param>
/// <param name="Nanoseconds">The median.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record RunResult(string Suite, string Size, string Who, double Nanoseconds, double Bytes)
{
    /// <summary>The median over that of our own in the same run; not a number where there is none.</summary>
    public double Ratio { get; init; } = double.NaN;
}
