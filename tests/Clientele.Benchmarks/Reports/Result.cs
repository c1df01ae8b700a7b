namespace Clientele.Benchmarks.Reports;

/// <summary>One benchmark's result.</summary>
/// <param name="Suite">The class.</param>
/// <param name="Size">What was read or written.</param>
/// <param name="Who">Who read or wrote.</param>
/// <param name="Nanoseconds">The median.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record Result(string Suite, string Size, string Who, double Nanoseconds, double Bytes)
{
    public const string Ours = "Clientele";
}
