using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Clientele.Benchmarks.Workloads;

namespace Clientele.Benchmarks.Suites;

/// <summary>Writing JSON into a reused buffer.</summary>
public class JsonWrite
{
    public static IEnumerable<Workload> Sizes => Catalog.All();

    [Benchmark(Description = "Clientele", Baseline = true)]
    [ArgumentsSource(nameof(Sizes))]
    public long Ours(Workload size) => size.WriteJson();

    [Benchmark(Description = "Clientele in JsonSerializer")]
    [ArgumentsSource(nameof(Sizes))]
    public long ThroughSerializer(Workload size) => size.WriteJsonThroughSerializer();

    [Benchmark(Description = "System.Text.Json generator, set")]
    [ArgumentsSource(nameof(Sizes))]
    public long Settable(Workload size) => size.WriteJsonSettable();

    [Benchmark(Description = "System.Text.Json generator, init")]
    [ArgumentsSource(nameof(Sizes))]
    public long Init(Workload size) => size.WriteJsonInit();

    [Benchmark(Description = "System.Text.Json reflection")]
    [ArgumentsSource(nameof(Sizes))]
    public long Reflection(Workload size) => size.WriteJsonReflection();

    [Benchmark(Description = "Newtonsoft.Json")]
    [ArgumentsSource(nameof(Sizes))]
    public long Newtonsoft(Workload size) => size.WriteJsonNewtonsoft();

    [Benchmark(Description = "Kiota")]
    [ArgumentsSource(nameof(Sizes))]
    public long Kiota(Workload size) => size.WriteJsonKiota();
}
