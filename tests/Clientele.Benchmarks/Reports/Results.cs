using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Clientele.Benchmarks.Workloads;

namespace Clientele.Benchmarks.Reports;

/// <summary>What BenchmarkDotNet's JSON exporter left behind.</summary>
internal static class Results
{
    /// <summary>The results of all runs, each compared with our own of the same run.</summary>
    public static List<Result> Read(string artifacts)
    {
        var folder = new DirectoryInfo(Path.Combine(artifacts, "results"));
        if (!folder.Exists)
        {
            return [];
        }

        var files = folder.EnumerateFiles("*-report-full.json").OrderBy(static file => file.LastWriteTimeUtc);
        var benchmarks = files
            .SelectMany(ReadRun)
            .GroupBy(static result => (result.Suite, result.Size, result.Who))
            .Select(static runs => Result.Create([.. runs]));
        return
        [
            .. benchmarks.OrderBy(static result => Enum.TryParse<Size>(result.Size, out var size) ? size : default),
        ];
    }

    private static IEnumerable<RunResult> ReadRun(FileInfo file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
        var benchmarks = document.RootElement.GetProperty("Benchmarks").EnumerateArray();
        var results = benchmarks.Select(ReadResult).OfType<RunResult>().ToList();
        var ours = results
            .Where(static result => result.Who == Result.Ours)
            .ToDictionary(static result => (result.Suite, result.Size), static result => result.Nanoseconds);
        return
        [
            .. results.Select(result =>
                result with
                {
                    Ratio = result.Nanoseconds / ours.GetValueOrDefault((result.Suite, result.Size), double.NaN),
                }
            ),
        ];
    }

    private static RunResult? ReadResult(JsonElement benchmark)
    {
        if (!benchmark.TryGetProperty("Statistics", out var statistics) || statistics.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var memory =
            benchmark.TryGetProperty("Memory", out var found)
            && found.TryGetProperty("BytesAllocatedPerOperation", out var bytes)
            && bytes.ValueKind == JsonValueKind.Number
                ? bytes.GetDouble()
                : double.NaN;
        var parameters = benchmark.GetProperty("Parameters").GetString()!;
        return new RunResult(
            benchmark.GetProperty("Type").GetString()!,
            parameters[(parameters.IndexOf('=', StringComparison.Ordinal) + 1)..],
            Who(benchmark),
            statistics.GetProperty("Median").GetDouble(),
            memory
        );
    }

    /// <summary>The description, without the quotes that it has where it is no identifier.</summary>
    private static string Who(JsonElement benchmark)
    {
        var title = benchmark.GetProperty("MethodTitle").GetString()!;
        return title.Trim('\'');
    }
}
