using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Clientele.Benchmarks.Generation;

namespace Clientele.Benchmarks.Suites;

/// <summary>What a compiler that has run the generator before pays: for all of it again, and for each kind of edit.</summary>
public class Generate
{
    private GeneratorHost? _host;

    public static IEnumerable<DescriptionText> Descriptions => DescriptionCatalog.All();

    [ParamsSource(nameof(Descriptions))]
    public DescriptionText? Description { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _host = new GeneratorHost(Description!);
        _host.Run();
    }

    [Benchmark(Description = "GenerateWarm")]
    public object Warm() => new GeneratorHost(Description!).Run();

    [Benchmark(Description = "EditCode", Baseline = true)]
    public object EditCode() => _host!.EditCode();

    [Benchmark(Description = "EditComment")]
    public object EditComment() => _host!.EditComment();

    [Benchmark(Description = "EditSchema")]
    public object EditSchema() => _host!.EditSchema();
}
