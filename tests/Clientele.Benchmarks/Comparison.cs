using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Benchmarks.Calls;
using Clientele.Benchmarks.Workloads;

namespace Clientele.Benchmarks;

/// <summary>
/// Compares a few peers with the emitted code in turns: what else the machine does slows each turn of both alike.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 41;
    private const long TurnMicroseconds = 4_000;

    private static readonly (
        string Name,
        Func<Workload, object> Ours,
        (string Name, Func<Workload, object> Run)[] Peers
    )[] Sized =
    [
        (
            "JsonRead",
            static w => w.ReadJson(),
            [("set", static w => w.ReadJsonSettable()), ("init", static w => w.ReadJsonInit())]
        ),
        (
            "JsonReadThroughSerializer",
            static w => w.ReadJsonThroughSerializer(),
            [("set", static w => w.ReadJsonSettable()), ("init", static w => w.ReadJsonInit())]
        ),
        (
            "JsonWrite",
            static w => w.WriteJson(),
            [("set", static w => w.WriteJsonSettable()), ("init", static w => w.WriteJsonInit())]
        ),
        (
            "JsonWriteThroughSerializer",
            static w => w.WriteJsonThroughSerializer(),
            [("set", static w => w.WriteJsonSettable())]
        ),
        (
            "ResponseRead",
            static w => Wait(w.ReadResponse()),
            [("set", static w => Wait(w.ReadResponseSettable())), ("init", static w => Wait(w.ReadResponseInit()))]
        ),
        ("XmlRead", static w => w.ReadXml(), [("XmlSerializer", static w => w.ReadXmlSerializer())]),
        ("XmlWrite", static w => w.WriteXml(), [("XmlSerializer", static w => w.WriteXmlSerializer())]),
    ];

    private static readonly ClientCalls Calls = new();

    private static readonly IReadOnlyList<Duel> Duels =
    [
        .. from suite in Sized
        from workload in Catalog.All()
        select new Duel(
            suite.Name,
            workload.Size.ToString(),
            () => suite.Ours(workload),
            [.. suite.Peers.Select(peer => (peer.Name, (Func<object>)(() => peer.Run(workload))))]
        ),
        .. from call in Enum.GetValues<CallKind>()
        select new Duel(
            "ClientCall",
            call.ToString(),
            () => Wait(Calls.ByClientele(call)),
            [
                ("hand", () => Wait(Calls.ByHand(call))),
                ("Refit", () => Wait(Calls.ByRefit(call))),
                ("NSwag", () => Wait(Calls.ByNSwag(call))),
                ("Kiota", () => Wait(Calls.ByKiota(call))),
            ]
        ),
    ];

    /// <param name="filters">Names of suites and sizes; none: all.</param>
    /// <param name="output">Takes one line a comparison.</param>
    public static void Run(string[] filters, TextWriter output)
    {
        foreach (
            var duel in Duels.Where(duel =>
                Wanted(filters, duel.Suite, Duels.Select(static other => other.Suite))
                && Wanted(filters, duel.Size, Duels.Select(static other => other.Size))
            )
        )
        {
            var (ours, ratios, bytes) = Measure([duel.Ours, .. duel.Peers.Select(static peer => peer.Run)]);
            var cells = duel.Peers.Select(
                (peer, i) =>
                    $"{peer.Name} {ratios[i]:0.00} x ({bytes[i + 1] / (double)Math.Max(bytes[0], 1):0.00} x bytes)"
            );
            output.WriteLine(
                $"{duel.Suite, -27}{duel.Size, -8}{ours, 11:0.00} us {bytes[0], 10} B   {string.Join("   ", cells)}"
            );
        }
    }

    /// <summary>Runs the emitted code alone, for a profiler.</summary>
    /// <param name="suite">The suite's name.</param>
    /// <param name="size">The size's name.</param>
    /// <param name="seconds">How long.</param>
    public static void Repeat(string suite, string size, double seconds)
    {
        var run = Duels.Single(candidate => candidate.Suite == suite && candidate.Size == size).Ours;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            run();
        }
    }

    private static bool Wanted(string[] filters, string name, IEnumerable<string> names)
    {
        var mine = filters.Where(names.Contains).ToList();
        return mine.Count == 0 || mine.Contains(name);
    }

    private static (double Ours, double[] Ratios, long[] Bytes) Measure(Func<object>[] runs)
    {
        WarmUp(runs);
        var repeats = Array.ConvertAll(runs, Repeats);
        var bytes = Array.ConvertAll(runs, Allocated);
        var times = Array.ConvertAll(runs, static _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                var which = (i + round) % runs.Length;
                times[which].Add(Time(runs[which], repeats[which]));
            }
        }

        var ratios = times
            .Skip(1)
            .Select(peer => Median(peer.Zip(times[0], static (theirs, ours) => theirs / ours)))
            .ToArray();
        return (Median(times[0]), ratios, bytes);
    }

    /// <summary>Code is optimized in steps, each after a pause without new code.</summary>
    private static void WarmUp(Func<object>[] runs)
    {
        for (var step = 0; step < 8; step++)
        {
            foreach (var run in runs)
            {
                var clock = Stopwatch.StartNew();
                for (var count = 0; count < 60 || clock.ElapsedMilliseconds < 80; count++)
                {
                    run();
                }
            }

            Thread.Sleep(150);
        }
    }

    private static int Repeats(Func<object> run) => (int)Math.Max(1, TurnMicroseconds / Time(run, 5));

    private static double Time(Func<object> run, int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / repeats;
    }

    private static long Allocated(Func<object> run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static object Wait(Task<object> task) => task.GetAwaiter().GetResult();

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
