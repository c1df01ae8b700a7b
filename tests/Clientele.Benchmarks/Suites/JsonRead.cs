using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Clientele.Benchmarks.Workloads;

namespace Clientele.Benchmarks.Suites;

/// <summary>Reading JSON from UTF-8 in memory.</summary>
public class JsonRead
{
    public static IEnumerable<Workload> Sizes => Catalog.All();

    [Benchmark(Description = "Clientele", Baseline = true)]
    [ArgumentsSource(nameof(Sizes))]
    public object Ours(Workload size) => size.ReadJson();

    [Benchmark(Description = "Clientele in JsonSerializer")]
    [ArgumentsSource(nameof(Sizes))]
    public object ThroughSerializer(Workload size) => size.ReadJsonThroughSerializer();

    [Benchmark(Description = "System.Text.Json generator, set")]
    [ArgumentsSource(nameof(Sizes))]
    public object Settable(Workload size) => size.ReadJsonSettable();

    [Benchmark(Description = "System.Text.Json generator, init")]
    [ArgumentsSource(nameof(Sizes))]
    public object Init(Workload size) => size.ReadJsonInit();

    [Benchmark(Description = "System.Text.Json reflection")]
    [ArgumentsSource(nameof(Sizes))]
    public object Reflection(Workload size) => size.ReadJsonReflection();

    [Benchmark(Description = "Newtonsoft.Json")]
    [ArgumentsSource(nameof(Sizes))]
    public object Newtonsoft(Workload size) => size.ReadJsonNewtonsoft();

    [Benchmark(Description = "Kiota")]
    [ArgumentsSource(nameof(Sizes))]
    public object Kiota(Workload size) => size.ReadJsonKiota();
}
