using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Clientele.Benchmarks.Reports;

/// <summary>
/// One row a suite and size: how many times as long everyone else takes, and how many times as much they allocate.
/// </summary>
internal static class MarkdownTable
{
    // Less than that is what the measuring itself allocated, spread over the calls.
    private const int LeastBytes = 96;

    public static void Write(List<Result> results, TextWriter output)
    {
        var compared = results
            .GroupBy(static result => result.Suite)
            .Where(static suite => suite.Any(static result => result.Who == Result.Ours));
        foreach (var suite in compared)
        {
            var peers = suite
                .Select(static result => result.Who)
                .Where(static who => who != Result.Ours)
                .Distinct()
                .ToList();
            output.WriteLine($"**{suite.Key}** (peer's median / ours; in brackets allocated bytes / ours)");
            output.WriteLine();
            output.WriteLine($"| size | Clientele | {string.Join(" | ", peers)} |");
            output.WriteLine($"|---|---|{string.Concat(Enumerable.Repeat("---|", peers.Count))}");
            foreach (var size in suite.GroupBy(static result => result.Size))
            {
                if (size.FirstOrDefault(static result => result.Who == Result.Ours) is { } ours)
                {
                    var cells = peers.Select(peer => Cell(ours, size.FirstOrDefault(result => result.Who == peer)));
                    output.WriteLine($"| {size.Key} | {Time(ours.Nanoseconds)} | {string.Join(" | ", cells)} |");
                }
            }

            output.WriteLine();
        }
    }

    private static string Cell(Result ours, Result? peer) =>
        peer is null
            ? "–"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Ratio.Text(peer.Ratio)} ({(ours.Bytes >= LeastBytes ? (peer.Bytes / ours.Bytes).ToString("0.0", CultureInfo.InvariantCulture) : "–")})"
            );

    private static string Time(double nanoseconds) =>
        nanoseconds switch
        {
            < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0} ns"),
            < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.0} µs"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.00} ms"),
        };
}
