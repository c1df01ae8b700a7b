using System.Globalization;

namespace Clientele.Benchmarks.Reports;

/// <summary>How ratios are printed.</summary>
internal static class Ratio
{
    /// <summary>Three digits where they say something.</summary>
    public static string Text(double ratio) =>
        ratio.ToString(ratio < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture) + " ×";
}
