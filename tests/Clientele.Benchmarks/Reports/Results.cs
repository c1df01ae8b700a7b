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
    /// <summary>The newest result of each benchmark.</summary>
    public static List<Result> Read(string artifacts)
    {
        var folder = new DirectoryInfo(Path.Combine(artifacts, "results"));
        if (!folder.Exists)
        {
            return [];
        }

        var newest = new Dictionary<(string Suite, string Size, string Who), Result>();
        foreach (var file in folder.EnumerateFiles("*-report-full.json").OrderBy(static file => file.LastWriteTimeUtc))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
            foreach (
                var result in document
                    .RootElement.GetProperty("Benchmarks")
                    .EnumerateArray()
                    .Select(Of)
                    .OfType<Result>()
            )
            {
                newest[(result.Suite, result.Size, result.Who)] = result;
            }
        }

        return
        [
            .. newest.Values.OrderBy(static result => Enum.TryParse<Size>(result.Size, out var size) ? size : default),
        ];
    }

    private static Result? Of(JsonElement benchmark)
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
        return new Result(
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
