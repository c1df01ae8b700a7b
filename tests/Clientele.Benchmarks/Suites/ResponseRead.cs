using System.Collections.Generic;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Clientele.Benchmarks.Workloads;

namespace Clientele.Benchmarks.Suites;

/// <summary>Reading the JSON body of a response through an HttpClient that answers from memory.</summary>
public class ResponseRead
{
    public static IEnumerable<Workload> Sizes => Catalog.All();

    [Benchmark(Description = "Clientele", Baseline = true)]
    [ArgumentsSource(nameof(Sizes))]
    public Task<object> Ours(Workload size) => size.ReadResponse();

    [Benchmark(Description = "System.Text.Json generator, set")]
    [ArgumentsSource(nameof(Sizes))]
    public Task<object> Settable(Workload size) => size.ReadResponseSettable();

    [Benchmark(Description = "System.Text.Json generator, init")]
    [ArgumentsSource(nameof(Sizes))]
    public Task<object> Init(Workload size) => size.ReadResponseInit();

    [Benchmark(Description = "System.Text.Json reflection")]
    [ArgumentsSource(nameof(Sizes))]
    public Task<object> Reflection(Workload size) => size.ReadResponseReflection();

    [Benchmark(Description = "Newtonsoft.Json")]
    [ArgumentsSource(nameof(Sizes))]
    public Task<object> Newtonsoft(Workload size) => size.ReadResponseNewtonsoft();

    [Benchmark(Description = "Kiota")]
    [ArgumentsSource(nameof(Sizes))]
    public Task<object> Kiota(Workload size) => size.ReadResponseKiota();
}
