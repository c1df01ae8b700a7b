using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using Clientele.Runtime.Xml;
using Clientele.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>What .NET's DataContractSerializer writes is read, and it reads what we write for it.</summary>
public class XmlDataContractTests
{
    private const string Arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

    private static readonly XmlTypeInfo<IReadOnlyDictionary<string, string>> Map = new(
        new XmlTag("ArrayOfKeyValueOfstringstring", Arrays),
        static (ref Utf8XmlReader r) => r.ReadMap(static (ref Utf8XmlReader v) => v.ReadString()),
        static (ref Utf8XmlWriter w, IReadOnlyDictionary<string, string> v) =>
            w.WritePairs(new XmlTag("KeyValueOfstringstring", Arrays), v, static (ref Utf8XmlWriter o, string s) =>
                o.Write(s)
            )
    );

    private static readonly XmlTypeInfo<DateTimeOffset> Moment = new(
        new XmlTag("DateTimeOffset", "http://schemas.datacontract.org/2004/07/System"),
        static (ref Utf8XmlReader r) => r.ReadDateTime(),
        static (ref Utf8XmlWriter w, DateTimeOffset v) => w.WriteMoment(v)
    );

    [Fact]
    public void An_empty_key_is_written_as_a_pair()
    {
        var info = new XmlTypeInfo<IReadOnlyDictionary<string, string>>(
            new XmlTag("d"),
            static (ref Utf8XmlReader r) => r.ReadMap(static (ref Utf8XmlReader v) => v.ReadString()),
            static (ref Utf8XmlWriter w, IReadOnlyDictionary<string, string> v) =>
                w.WriteMap(v, static (ref Utf8XmlWriter o, string s) => o.Write(s))
        );
        var map = new Dictionary<string, string> { [""] = "v", ["_"] = "w" };

        info.Deserialize(info.Serialize(map)).ShouldBe(map);
    }

    [Fact]
    public void Dictionaries_go_both_ways()
    {
        var map = new Dictionary<string, string>
        {
            ["k"] = "v",
            ["a b"] = "<",
            [""] = "",
        };

        Map.Deserialize(Theirs(map)).ShouldBe(map);
        Back<Dictionary<string, string>>(Map.Serialize(map)).ShouldBe(map);
        Map.Deserialize(Map.Serialize(map)).ShouldBe(map);
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05.678+05:30")]
    [InlineData("2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02T03:04:05-11:00")]
    public void Moments_with_an_offset_go_both_ways(string text)
    {
        var moment = DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Moment.Deserialize(Theirs(moment)).ShouldBe(moment);
        Moment.Deserialize(Theirs(moment)).Offset.ShouldBe(moment.Offset);
        Back<DateTimeOffset>(Moment.Serialize(moment)).ShouldBe(moment);
        Back<DateTimeOffset>(Moment.Serialize(moment)).Offset.ShouldBe(moment.Offset);
    }

    [Theory]
    [InlineData("<d><KeyValueOfx>1</KeyValueOfx></d>", "KeyValueOfx=1")]
    [InlineData(
        "<d><KeyValueOfstringstring><Value>v</Value><x/><Key>k</Key></KeyValueOfstringstring><b>2</b></d>",
        "k=v b=2"
    )]
    public void A_pair_is_one_by_its_members(string xml, string expected)
    {
        var info = new XmlTypeInfo<IReadOnlyDictionary<string, string>>(
            new XmlTag("d"),
            static (ref Utf8XmlReader r) => r.ReadMap(static (ref Utf8XmlReader v) => v.ReadString()),
            static (ref Utf8XmlWriter w, IReadOnlyDictionary<string, string> v) => { }
        );
        var pairs = new List<string>();
        foreach (var (key, value) in info.Deserialize(xml))
        {
            pairs.Add($"{key}={value}");
        }

        string.Join(' ', pairs).ShouldBe(expected);
    }

    [Theory]
    [InlineData("<DateTimeOffset><OffsetMinutes>60</OffsetMinutes></DateTimeOffset>")]
    [InlineData(
        "<DateTimeOffset><DateTime>2026-01-02T03:04:05Z</DateTime><OffsetMinutes>6000</OffsetMinutes></DateTimeOffset>"
    )]
    [InlineData("<DateTimeOffset><DateTime>yesterday</DateTime></DateTimeOffset>")]
    public void A_moment_that_is_none_is_refused(string xml) =>
        Should.Throw<System.Xml.XmlException>(() => Moment.Deserialize(xml));

    private static byte[] Theirs<T>(T value)
    {
        using var stream = new MemoryStream();
        new DataContractSerializer(typeof(T)).WriteObject(stream, value);
        return stream.ToArray();
    }

    private static T Back<T>(byte[] xml) => (T)new DataContractSerializer(typeof(T)).ReadObject(new MemoryStream(xml))!;
}
