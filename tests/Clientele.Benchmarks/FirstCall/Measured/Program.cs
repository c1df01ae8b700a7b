using System;
using System.Diagnostics;
using System.Net.Http;
using System.Text.Json;
using Clientele.Benchmarks.Calls;

namespace Clientele.Benchmarks.FirstCall;

/// <summary>One thing, done for the first time in the process; prints what it took, in milliseconds.</summary>
internal static class Program
{
    private static readonly byte[] Answer =
        """{"id":4711,"name":"Chair","price":12.5,"active":true,"tags":["oak","indoor"]}"""u8.ToArray();

    private static void Main(string[] args)
    {
        var clock = Stopwatch.StartNew();
        var done = Run(args[0]);
        clock.Stop();
        if (done is null)
        {
            throw new InvalidOperationException("Nothing was done.");
        }

        Console.WriteLine(clock.Elapsed.TotalMilliseconds);
    }

    private static object? Run(string what) =>
        what switch
        {
            "call-clientele" => CallClientele(),
            "call-hand" => CallByHand(),
            "call-few" => CallFew(),
            "call-many" => CallMany(),
#if PEERS
            "call-nswag" => PeerCalls.CallNSwag(Http()),
            "call-kiota" => PeerCalls.CallKiota(Http()),
#endif
            "find-few" => Find(Few.FewJsonContext.Default, typeof(Few.Type3)),
            "find-clientele" => Find(Many.ManyJsonContext.Default, typeof(Many.Type7)),
            "find-hand" => Find(HandMany.HandManyContext.Default, typeof(HandMany.Type7)),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };

    private static Emitted.CallProduct CallClientele() =>
        new Emitted.CallsClient(Http())
            .Products.GetProductAsync(
                "north 1",
                4711,
                "EUR",
                20,
                new() { Headers = { ["X-Request-Id"] = "0HN7C5V2K3T1M" } }
            )
            .GetAwaiter()
            .GetResult();

    private static Few.Type3 CallFew() => new Few.FewClient(Http()).Types.GetType3Async().GetAwaiter().GetResult();

    private static Many.Type7 CallMany() => new Many.ManyClient(Http()).Types.GetType7Async().GetAwaiter().GetResult();

    private static Product CallByHand() =>
        new ProductClient(Http())
            .GetProductAsync("north 1", 4711, "EUR", 20, "0HN7C5V2K3T1M", default)
            .GetAwaiter()
            .GetResult();

    private static object Find(System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver context, Type type) =>
        new JsonSerializerOptions { TypeInfoResolver = context }.GetTypeInfo(type);

    private static HttpClient Http() =>
        new(new StoredAnswer(Answer)) { BaseAddress = new Uri("http://localhost/api/") };
}
