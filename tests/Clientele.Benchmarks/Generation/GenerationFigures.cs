using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace Clientele.Benchmarks.Generation;

/// <summary>Measures the generator in this process: the first run, later ones, and edits.</summary>
internal static class GenerationFigures
{
    private const int Runs = 9;

    /// <param name="description">What is generated from.</param>
    /// <param name="output">Takes one line a figure.</param>
    public static void Print(DescriptionText description, TextWriter output)
    {
        var host = new GeneratorHost(description);
        Print("cold", Measure(host.Run), output);
        var sources = host.Result.GeneratedSources;
        var lines = sources.Sum(static source => (long)source.SourceText.Lines.Count);
        var characters = sources.Sum(static source => (long)source.SourceText.Length);
        output.WriteLine($"{description.Name}: {sources.Length} files, {lines} lines, {characters} characters");
        Print("warm", Median(() => new GeneratorHost(description).Run()), output);
        Print("edit of C#", Median(host.EditCode), output);
        Print("edit of a comment", Median(host.EditComment), output);
        Print("edit of a schema", Median(host.EditSchema), output);
    }

    private static void Print(string name, Figures figures, TextWriter output) =>
        output.WriteLine(
            $"{name, -20}{figures.Wall, 10:0.0} ms wall {figures.Processor, 10:0.0} ms processor {figures.Bytes / 1e6, 10:0.0} MB allocated"
        );

    private static Figures Median(Func<object> run)
    {
        var all = Enumerable.Range(0, Runs).Select(_ => Measure(run)).OrderBy(static figures => figures.Processor);
        return all.ElementAt(Runs / 2);
    }

    private static Figures Measure(Func<object> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var processor = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        run();
        clock.Stop();
        process.Refresh();
        return new Figures(
            clock.Elapsed.TotalMilliseconds,
            (process.TotalProcessorTime - processor).TotalMilliseconds,
            GC.GetTotalAllocatedBytes(precise: true) - bytes
        );
    }

    /// <param name="Wall">Milliseconds.</param>
    /// <param name="Processor">Milliseconds of all threads, those of the JIT and the collector included.</param>
    /// <param name="Bytes">Allocated.</param>
    private readonly record struct Figures(double Wall, double Processor, long Bytes);
}
