using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Clientele.Benchmarks;

/// <summary>How benchmarks are run.</summary>
internal static class BenchmarkSettings
{
    /// <param name="artifacts">Where results go.</param>
    /// <param name="isQuick">Minutes instead of an hour: in this process, few iterations.</param>
    public static IConfig Create(string artifacts, bool isQuick) =>
        ManualConfig
            .CreateEmpty()
            .AddJob(isQuick ? Quick : Full)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddExporter(JsonExporter.Full)
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .WithArtifactsPath(artifacts)
            .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);

    /// <summary>
    /// A process for each benchmark. Code is optimized as soon as it is called often, so that ten warm-ups are enough
    /// for everyone.
    /// </summary>
    private static Job Full =>
        Job
            .Default.WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0")
            .WithWarmupCount(10)
            .WithIterationCount(15)
            .WithIterationTime(TimeInterval.FromMilliseconds(150));

    /// <summary>All in this process. Collecting garbage by force before each iteration would take most of the time.</summary>
    private static Job Quick =>
        Job
            .Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithGcForce(false)
            .WithUnrollFactor(4)
            .WithEvaluateOverhead(false)
            .WithWarmupCount(3)
            .WithIterationCount(7)
            .WithIterationTime(TimeInterval.FromMilliseconds(50))
            .WithId("Quick");
}
