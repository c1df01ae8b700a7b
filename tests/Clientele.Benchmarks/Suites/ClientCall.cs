using System;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Clientele.Benchmarks.Calls;

namespace Clientele.Benchmarks.Suites;

/// <summary>A whole call, over an HttpClient that answers from memory.</summary>
public class ClientCall : IDisposable
{
    private readonly ClientCalls _calls = new();

    [ParamsAllValues]
    public CallKind Call { get; set; }

    [Benchmark(Description = "Clientele", Baseline = true)]
    public Task<object> Ours() => _calls.ByClientele(Call);

    [Benchmark(Description = "HttpClient by hand")]
    public Task<object> Hand() => _calls.ByHand(Call);

    [Benchmark(Description = "Refit")]
    public Task<object> Refit() => _calls.ByRefit(Call);

    [Benchmark(Description = "NSwag")]
    public Task<object> NSwag() => _calls.ByNSwag(Call);

    [Benchmark(Description = "Kiota")]
    public Task<object> Kiota() => _calls.ByKiota(Call);

    public void Dispose()
    {
        _calls.Dispose();
        GC.SuppressFinalize(this);
    }
}
