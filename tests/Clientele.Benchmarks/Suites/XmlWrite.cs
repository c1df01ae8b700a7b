using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Clientele.Benchmarks.Workloads;

namespace Clientele.Benchmarks.Suites;

/// <summary>Writing XML into a reused buffer.</summary>
public class XmlWrite
{
    public static IEnumerable<Workload> Sizes => Catalog.All();

    public static IEnumerable<Workload> DataContractSizes => Catalog.DataContracts();

    [Benchmark(Description = "Clientele", Baseline = true)]
    [ArgumentsSource(nameof(Sizes))]
    public long Ours(Workload size) => size.WriteXml();

    [Benchmark(Description = "XmlSerializer")]
    [ArgumentsSource(nameof(Sizes))]
    public long Serializer(Workload size) => size.WriteXmlSerializer();

    [Benchmark(Description = "DataContractSerializer")]
    [ArgumentsSource(nameof(DataContractSizes))]
    public long DataContract(Workload size) => size.WriteDataContract();
}
