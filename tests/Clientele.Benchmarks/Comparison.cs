using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Benchmarks.Workloads;

namespace Clientele.Benchmarks;

/// <summary>Compares a few peers with the emitted code in turns: what else the machine does slows each turn of both alike.</summary>
internal static class Comparison
{
    private const int Rounds = 41;
    private const long TurnMicroseconds = 4_000;

    private static readonly (string Name, Func<Workload, object> Ours, (string Name, Func<Workload, object> Run)[] Peers)[] Suites =
    [
        ("JsonRead", static w => w.ReadJson(), [("set", static w => w.ReadJsonSettable()), ("init", static w => w.ReadJsonInit())]),
        ("JsonReadThroughSerializer", static w => w.ReadJsonThroughSerializer(), [("set", static w => w.ReadJsonSettable()), ("init", static w => w.ReadJsonInit())]),
        ("JsonWrite", static w => w.WriteJson(), [("set", static w => w.WriteJsonSettable()), ("init", static w => w.WriteJsonInit())]),
        ("JsonWriteThroughSerializer", static w => w.WriteJsonThroughSerializer(), [("set", static w => w.WriteJsonSettable())]),
        ("ResponseRead", static w => Wait(w.ReadResponse()), [("set", static w => Wait(w.ReadResponseSettable())), ("init", static w => Wait(w.ReadResponseInit()))]),
        ("XmlRead", static w => w.ReadXml(), [("XmlSerializer", static w => w.ReadXmlSerializer())]),
        ("XmlWrite", static w => w.WriteXml(), [("XmlSerializer", static w => w.WriteXmlSerializer())]),
    ];

    /// <param name="filters">Names of suites and sizes; none: all.</param>
    /// <param name="output">Takes one line a comparison.</param>
    public static void Run(string[] filters, TextWriter output)
    {
        foreach (var suite in Suites.Where(suite => Wanted(filters, suite.Name, Suites.Select(static other => other.Name))))
        {
            foreach (var workload in Catalog.All().Where(workload => Wanted(filters, workload.Size.ToString(), Enum.GetNames<Size>())))
            {
                var (ours, ratios, bytes) = Measure(workload, [suite.Ours, .. suite.Peers.Select(static peer => peer.Run)]);
                var cells = suite.Peers.Select((peer, i) => $"{peer.Name} {ratios[i]:0.00} x ({bytes[i + 1] / (double)Math.Max(bytes[0], 1):0.00} x bytes)");
                output.WriteLine($"{suite.Name,-27}{workload.Size,-8}{ours,11:0.00} us {bytes[0],10} B   {string.Join("   ", cells)}");
            }
        }
    }

    /// <summary>Runs the emitted code alone, for a profiler.</summary>
    /// <param name="suite">The suite's name.</param>
    /// <param name="size">The size's name.</param>
    /// <param name="seconds">How long.</param>
    public static void Repeat(string suite, string size, double seconds)
    {
        var run = Suites.Single(candidate => candidate.Name == suite).Ours;
        var workload = Catalog.All().Single(candidate => candidate.Size.ToString() == size);
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            run(workload);
        }
    }

    private static bool Wanted(string[] filters, string name, IEnumerable<string> names)
    {
        var mine = filters.Where(names.Contains).ToList();
        return mine.Count == 0 || mine.Contains(name);
    }

    private static (double Ours, double[] Ratios, long[] Bytes) Measure(Workload workload, Func<Workload, object>[] runs)
    {
        WarmUp(workload, runs);
        var repeats = Array.ConvertAll(runs, run => Repeats(workload, run));
        var bytes = Array.ConvertAll(runs, run => Allocated(workload, run));
        var times = Array.ConvertAll(runs, static _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                var which = (i + round) % runs.Length;
                times[which].Add(Time(workload, runs[which], repeats[which]));
            }
        }

        var ratios = times.Skip(1).Select(peer => Median(peer.Zip(times[0], static (theirs, ours) => theirs / ours))).ToArray();
        return (Median(times[0]), ratios, bytes);
    }

    /// <summary>Code is optimized in steps, each after a pause without new code.</summary>
    private static void WarmUp(Workload workload, Func<Workload, object>[] runs)
    {
        for (var step = 0; step < 8; step++)
        {
            foreach (var run in runs)
            {
                var clock = Stopwatch.StartNew();
                for (var count = 0; count < 60 || clock.ElapsedMilliseconds < 80; count++)
                {
                    run(workload);
                }
            }

            Thread.Sleep(150);
        }
    }

    private static int Repeats(Workload workload, Func<Workload, object> run) => (int)Math.Max(1, TurnMicroseconds / Time(workload, run, 5));

    private static double Time(Workload workload, Func<Workload, object> run, int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
        {
            run(workload);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / repeats;
    }

    private static long Allocated(Workload workload, Func<Workload, object> run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        run(workload);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static object Wait(Task<object> task) => task.GetAwaiter().GetResult();

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
