using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clientele.Benchmarks.Settable;

namespace Clientele.Benchmarks.Workloads;

/// <summary>The documents that are read, the same in every run.</summary>
internal static class Documents
{
    private const int Seed = 60;
    private const int Customers = 1000;
    private const int Paragraphs = 20;
    private const int Values = 64;

    private const string Paragraph =
        "The order \"7-19\" arrived late.\n\tIts box was wet; what was in it wasn't.\nPath: C:\\orders\\2026. Заказ пришёл с опозданием. 注文は遅れて届きました 📦. Größe: 3 m² & höher. ";

    /// <summary>A customer as the service sends it: compact, its members in the service's order.</summary>
    public static byte[] Customer()
    {
        using var stream = typeof(Documents).Assembly.GetManifestResourceStream("customer.json")!;
        var customer = JsonNode.Parse(stream)!;
        customer["companyProfile"]!.AsObject().Remove("links");
        return Utf8(customer);
    }

    /// <summary>Customers that differ in their identifiers.</summary>
    public static byte[] CustomerPage()
    {
        var text = Encoding.UTF8.GetString(Customer());
        var items = Enumerable
            .Range(0, Customers)
            .Select(i => text.Replace("4d3cf487", i.ToString("x8", null), StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes($$"""{"items":[{{string.Join(',', items)}}]}""");
    }

    /// <summary>A small object.</summary>
    public static byte[] Product() => """{"id":1234567,"name":"Garden chair","active":true}"""u8.ToArray();

    /// <summary>60 members, shuffled.</summary>
    public static byte[] Account()
    {
        var random = new Random(Seed);
        var account = new Account();
        foreach (var property in typeof(Account).GetProperties())
        {
            property.SetValue(
                account,
                Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, random)
            );
        }

        var members = JsonSerializer.SerializeToNode(account, Peers.Relaxed)!.AsObject().ToArray();
        random.Shuffle(members);
        return Utf8(
            new JsonObject(members.Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))
        );
    }

    /// <summary>Texts: half of them with everything but ASCII escaped, half as they are.</summary>
    public static byte[] Article()
    {
        var body = string.Concat(Enumerable.Repeat(Paragraph, Paragraphs));
        var comments = string.Join(
            ',',
            Enumerable.Range(1, Paragraphs).Select(i => JsonSerializer.Serialize(i + ". " + Paragraph))
        );
        var ascii = new string([.. body.Where(char.IsAscii)]);
        return Encoding.UTF8.GetBytes(
            $$"""{"title":{{Relaxed("Größe")}},"summary":{{Relaxed(Paragraph)}},"body":{{Relaxed(body)}},"source":{{Relaxed(ascii)}},"comments":[{{comments}}]}"""
        );
    }

    /// <summary>Arrays of each kind of number.</summary>
    public static byte[] Measurements()
    {
        var random = new Random(Seed);
        return Utf8(
            JsonSerializer.SerializeToNode(
                new Measurements
                {
                    Counts = Many(() => random.Next(-100_000, 100_000)),
                    Totals = Many(() => random.NextInt64()),
                    Readings = Many(() => Math.Round(random.NextDouble() * 1000, 6)),
                    Amounts = Many(() => random.Next(0, 1_000_000) / 100m),
                    Sensors = Many(() => (Guid)Value(typeof(Guid), random)),
                    Moments = Many(() => (DateTimeOffset)Value(typeof(DateTimeOffset), random)),
                },
                Peers.Relaxed
            )!
        );
    }

    private static List<T> Many<T>(Func<T> next) => [.. Enumerable.Range(0, Values).Select(_ => next())];

    private static string Relaxed(string text) => JsonSerializer.Serialize(text, Peers.Relaxed);

    private static byte[] Utf8(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString(Peers.Relaxed));

    private static object Value(Type type, Random random)
    {
        if (type == typeof(Guid))
        {
            var bytes = new byte[16];
            random.NextBytes(bytes);
            return new Guid(bytes);
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => $"Value {random.Next()}",
            TypeCode.Boolean => random.Next(2) == 0,
            TypeCode.Int32 => random.Next(100_000),
            TypeCode.Double => random.Next(100_000) / 8.0,
            _ => new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)).AddSeconds(random.Next(200_000_000)),
        };
    }
}
