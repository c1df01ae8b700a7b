using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Clientele.Benchmarks.Generation;

namespace Clientele.Benchmarks.Suites;

/// <summary>The first run in a process, as a build's compiler makes it.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class GenerateCold
{
    public static IEnumerable<DescriptionText> Descriptions => DescriptionCatalog.All();

    [ParamsSource(nameof(Descriptions))]
    public DescriptionText? Description { get; set; }

    [Benchmark(Description = "GenerateCold")]
    public object Cold() => new GeneratorHost(Description!).Run();
}
