using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Clientele.Runtime.Json;

namespace Clientele.Tests.Json;

/// <summary>A record in the shape that the generator emits.</summary>
[JsonConverter(typeof(JsonContractConverter<Sample>))]
internal sealed record Sample : IJsonContract
{
    public static readonly JsonContract<Sample> Contract = JsonContract.Create<Sample>();

    static JsonContract IJsonContract.CreateContract() =>
        new JsonContract<Sample>(
            new JsonRead<Sample>(ReadJson),
            new JsonWrite<Sample>(WriteJson),
            "id",
            "count",
            "tags",
            "child",
            "ratio"
        );

    private static Sample ReadJson(ref JsonReader reader) => new(ref reader);

    private static void WriteJson(ref JsonWriter writer, Sample value) => value.WriteJson(ref writer);

    public Sample() { }

    [SetsRequiredMembers]
    internal Sample(ref JsonReader reader)
    {
        Id = null!;
        var names = JsonMemberTable<Sample>.Table;
        var seen = false;
        Dictionary<string, JsonElement>? additional = null;
        for (
            var member = reader.FirstMember(names);
            member != JsonMemberTable.End;
            member = reader.NextMember(names, member)
        )
        {
            switch (member)
            {
                case 0:
                    Id = reader.ReadString();
                    seen = true;
                    break;
                case 1:
                    Count = reader.ReadInt32OrNull();
                    break;
                case 2:
                    Tags = reader.TryReadNull() ? null : reader.ReadList(static (ref JsonReader r) => r.ReadString());
                    break;
                case 3:
                    Child = reader.TryReadNull() ? null : new Sample(ref reader);
                    break;
                case 4:
                    Ratio = reader.ReadDoubleOrNull();
                    break;
                default:
                    reader.ReadAdditional(ref additional, static (ref JsonReader r) => r.ReadElement());
                    break;
            }
        }

        Additional = additional;
        if (!seen)
        {
            reader.ThrowMissing(names, 0, [0]);
        }
    }

    public required string Id { get; init; }

    public int? Count { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public Sample? Child { get; init; }

    public double? Ratio { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Additional { get; init; }

    internal void WriteJson(ref JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteName(",\"id\":"u8);
        writer.Write(Id);
        if (Count is { } count)
        {
            writer.WriteName(",\"count\":"u8);
            writer.Write(count);
        }

        if (Tags is not null)
        {
            writer.WriteName(",\"tags\":"u8);
            writer.WriteList(Tags, static (ref JsonWriter w, string v) => w.Write(v));
        }

        if (Child is not null)
        {
            writer.WriteName(",\"child\":"u8);
            Child.WriteJson(ref writer);
        }

        if (Ratio is { } ratio)
        {
            writer.WriteName(",\"ratio\":"u8);
            writer.Write(ratio);
        }

        writer.WriteAdditional(Additional, static (ref JsonWriter w, JsonElement v) => w.Write(v));
        writer.WriteEndObject();
    }
}
