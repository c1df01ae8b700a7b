using System.IO;

namespace Clientele.Benchmarks.Reports;

/// <summary>Prints the README's table and draws its chart from the results of the last run.</summary>
internal static class Report
{
    /// <param name="artifacts">Where the results are; the chart goes there, too.</param>
    /// <param name="output">Takes the table.</param>
    /// <returns>The exit code.</returns>
    public static int Print(string artifacts, TextWriter output)
    {
        var results = Results.Read(artifacts);
        if (results.Count == 0)
        {
            output.WriteLine($"There are no results in {artifacts}: run the benchmarks first.");
            return 1;
        }

        MarkdownTable.Write(results, output);
        var chart = Path.Combine(artifacts, "benchmarks.svg");
        File.WriteAllText(chart, SvgChart.Draw(results));
        output.WriteLine();
        output.WriteLine($"Chart: {chart}");
        return 0;
    }
}
