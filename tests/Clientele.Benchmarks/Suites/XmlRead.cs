using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Clientele.Benchmarks.Workloads;

namespace Clientele.Benchmarks.Suites;

/// <summary>Reading XML from UTF-8 in memory.</summary>
public class XmlRead
{
    public static IEnumerable<Workload> Sizes => Catalog.All();

    public static IEnumerable<Workload> DataContractSizes => Catalog.DataContracts();

    [Benchmark(Description = "Clientele", Baseline = true)]
    [ArgumentsSource(nameof(Sizes))]
    public object Ours(Workload size) => size.ReadXml();

    [Benchmark(Description = "XmlSerializer")]
    [ArgumentsSource(nameof(Sizes))]
    public object Serializer(Workload size) => size.ReadXmlSerializer();

    [Benchmark(Description = "DataContractSerializer")]
    [ArgumentsSource(nameof(DataContractSizes))]
    public object DataContract(Workload size) => size.ReadDataContract();
}
