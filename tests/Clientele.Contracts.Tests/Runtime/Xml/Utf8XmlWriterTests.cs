using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using Clientele.Runtime.Xml;
using Clientele.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

public class Utf8XmlWriterTests
{
    private static readonly Part Full = new()
    {
        Kind = "a\t\"<\r\n>é",
        Size = -3,
        Id = "1 & <2>\r\n]]>",
        Tags = ["a", null, ""],
        Notes = ["n", ""],
        Child = new Part
        {
            Id = "",
            Size = 1,
            Child = new Part(),
        },
        Count = 7,
        Odd = "é",
    };

    [Fact]
    public void What_is_written_is_as_expected()
    {
        var part = new Part
        {
            Kind = "k",
            Size = 1,
            Id = "<1>",
            Tags = ["a", null],
            Notes = ["n"],
            Child = new Part(),
            Count = 2,
            Odd = "o",
        };

        Encoding
            .UTF8.GetString(Part.Info.Serialize(part))
            .ShouldBe(
                """<Part xmlns="urn:part" kind="k" xmlns:n="urn:size" n:size="1"><Id>&lt;1&gt;</Id><Tags><string xmlns="urn:arrays">a</string>"""
                    + """<string xmlns="urn:arrays" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true" /></Tags><Note>n</Note><Child />"""
                    + """<n:Count xmlns:n="urn:count">2</n:Count><_x0040_odd_x0020_name>o</_x0040_odd_x0020_name></Part>"""
            );
    }

    [Fact]
    public void What_is_written_is_read_back() => Part.Info.Deserialize(Part.Info.Serialize(Full)).ShouldBe(Full);

    [Fact]
    public void XDocument_reads_every_name_and_value()
    {
        var root = XDocument.Load(new MemoryStream(Part.Info.Serialize(Full))).Root!;

        XNamespace part = "urn:part";
        root.Name.ShouldBe(part + "Part");
        root.Attribute("kind")!.Value.ShouldBe(Full.Kind);
        ((int)root.Attribute((XNamespace)"urn:size" + "size")!).ShouldBe(-3);
        root.Element(part + "Id")!.Value.ShouldBe(Full.Id);
        root.Element(part + "Tags")!
            .Elements((XNamespace)"urn:arrays" + "string")
            .Select(item => item.Value)
            .ShouldBe(["a", "", ""]);
        root.Elements(part + "Note").Select(item => item.Value).ShouldBe(["n", ""]);
        ((int)root.Element((XNamespace)"urn:count" + "Count")!).ShouldBe(7);
        root.Element(part + XmlConvert.EncodeLocalName("@odd name"))!.Value.ShouldBe("é");
    }

    [Fact]
    public void Every_output_holds_the_same()
    {
        var expected = Part.Info.Serialize(Full);
        var stream = new MemoryStream();
        Part.Info.Serialize(stream, Full);
        var buffer = new ArrayBufferWriter<byte>(1);
        Part.Info.Serialize(buffer, Full);
        var text = new StringBuilder();
        using (
            var writer = XmlWriter.Create(
                text,
                new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }
            )
        )
        {
            Part.Info.Serialize(writer, Full);
        }

        stream.ToArray().ShouldBe(expected);
        buffer.WrittenSpan.ToArray().ShouldBe(expected);
        XNode.DeepEquals(XElement.Parse(text.ToString()), XElement.Load(new MemoryStream(expected))).ShouldBeTrue();
    }

    [Fact]
    public void A_writer_in_the_middle_of_a_document_takes_the_element()
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
        {
            writer.WriteStartElement("list", "urn:list");
            Part.Info.Serialize(writer, Full);
            Part.Info.Serialize(writer, new Part());
            writer.WriteEndElement();
        }

        XElement.Parse(text.ToString()).Elements((XNamespace)"urn:part" + "Part").Count().ShouldBe(2);
    }

    [Fact]
    public void Null_is_a_nil_root()
    {
        var xml = Encoding.UTF8.GetString(
            new XmlTypeInfo<string?>(
                new XmlTag("a", "urn:a", "i"),
                static (ref Utf8XmlReader r) => r.ReadStringOrNull(),
                static (ref Utf8XmlWriter w, string? v) => w.Write(v!)
            ).Serialize(null)
        );

        XElement
            .Parse(xml)
            .Attribute((XNamespace)"http://www.w3.org/2001/XMLSchema-instance" + "nil")!
            .Value.ShouldBe("true");
    }

    [Fact]
    public void Large_values_fit_every_buffer()
    {
        var large = new Part
        {
            Id = new string('x', 100_000),
            Notes = [.. Enumerable.Range(0, 3_000).Select(i => new string('é', i % 40) + "<")],
            Tags = [new string('\u4e2d', 50_000)],
        };
        var buffer = new ArrayBufferWriter<byte>(1);
        Part.Info.Serialize(buffer, large);

        Part.Info.Deserialize(buffer.WrittenSpan).ShouldBe(large);
        Part.Info.Deserialize(Part.Info.Serialize(large)).ShouldBe(large);
    }

    [Fact]
    public void What_contains_itself_is_an_error()
    {
        XmlTypeInfo<int> info = new(new XmlTag("a"), static (ref Utf8XmlReader r) => r.ReadInt32(), Endless);

        Should.Throw<InvalidOperationException>(() => info.Serialize(1));

        static void Endless(ref Utf8XmlWriter writer, int value)
        {
            var tag = new XmlTag("a");
            writer.WriteStart(tag);
            Endless(ref writer, value);
            writer.WriteEnd(tag);
        }
    }

    [Theory]
    [InlineData("p", "urn:1", "p", "urn:2")]
    [InlineData("p", "urn:1", "p", "urn:1")]
    [InlineData("p", "urn:1", null, "urn:2")]
    [InlineData(null, "urn:1", null, "urn:2")]
    [InlineData("a", "urn:1", null, "urn:2")]
    [InlineData("xml", "urn:1", "xmlns", "urn:2")]
    [InlineData("xml", "http://www.w3.org/XML/1998/namespace", "p", "http://www.w3.org/XML/1998/namespace")]
    [InlineData("p q", "urn:<1>&\"\t\n", "1", "")]
    [InlineData("p", null, "", null)]
    public void Any_prefix_and_namespace_gives_a_document(
        string? prefix,
        string? ns,
        string? otherPrefix,
        string? otherNamespace
    )
    {
        var outer = new XmlTag("a", ns, prefix);
        var one = new XmlTag("x", otherNamespace, otherPrefix);
        var two = new XmlTag("y", otherNamespace, otherPrefix);
        var three = new XmlTag("z", ns, prefix);
        var inner = new XmlTag("b", ns, otherPrefix);
        var xml = new XmlTypeInfo<string>(
            outer,
            static (ref Utf8XmlReader r) => r.ReadString(),
            (ref Utf8XmlWriter w, string v) =>
            {
                w.WriteAttribute(one, v);
                w.WriteAttribute(two, 2);
                w.WriteAttribute(three, 3.5);
                w.WriteElement(inner, v);
                w.WriteNil(inner);
            }
        ).Serialize("1");

        var root = XElement.Load(new MemoryStream(xml));
        root.Name.ShouldBe((XNamespace)(ns ?? "") + "a");
        root.Attribute((XNamespace)(otherNamespace ?? "") + "x")!.Value.ShouldBe("1");
        root.Attribute((XNamespace)(otherNamespace ?? "") + "y")!.Value.ShouldBe("2");
        root.Attribute((XNamespace)(ns ?? "") + "z")!.Value.ShouldBe("3.5");
        root.Elements((XNamespace)(ns ?? "") + "b").Count().ShouldBe(2);
        Tree.Ours(xml).ShouldNotBeNull();
    }

    [Fact]
    public void The_frameworks_serializers_read_and_write_the_same()
    {
        var model = new Model
        {
            Name = "Söhne & <Co>\n",
            Count = 7,
            Ratio = 0.1,
            When = new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc),
            Id = Guid.NewGuid(),
            Flag = true,
            Data = [1, 2, 3],
            Lines = ["a", "", "b"],
        };
        var xml = Info.Serialize(model);

        (
            (Model)new XmlSerializer(typeof(Model)).Deserialize(XmlReader.Create(new MemoryStream(xml)))!
        ).ShouldBeEquivalentTo(model);
        ((Model)new DataContractSerializer(typeof(Model)).ReadObject(new MemoryStream(xml))!).ShouldBeEquivalentTo(
            model
        );

        var stream = new MemoryStream();
        new XmlSerializer(typeof(Model)).Serialize(stream, model);
        Info.Deserialize(stream.ToArray()).ShouldBeEquivalentTo(model);
        stream.SetLength(0);
        new DataContractSerializer(typeof(Model)).WriteObject(stream, model);
        Info.Deserialize(stream.ToArray()).ShouldBeEquivalentTo(model);
    }

    private static readonly XmlMemberTable ModelNames = new(
        "Count",
        "Data",
        "Flag",
        "Id",
        "Lines",
        "Name",
        "Ratio",
        "When"
    );
    private static readonly XmlTag[] ModelTags =
    [
        .. new[] { "Count", "Data", "Flag", "Id", "Lines", "Name", "Ratio", "When" }.Select(name => new XmlTag(name)),
    ];

    private static readonly XmlTypeInfo<Model> Info = new(
        new XmlTag("Model", "urn:model"),
        ReadModel,
        static (ref Utf8XmlWriter w, Model v) =>
        {
            w.WriteElement(ModelTags[0], v.Count);
            w.WriteElement(ModelTags[1], v.Data);
            w.WriteElement(ModelTags[2], v.Flag);
            w.WriteElement(ModelTags[3], v.Id);
            w.WriteList(ModelTags[4], new XmlTag("string"), v.Lines, static (ref Utf8XmlWriter o, string line) =>
                o.Write(line)
            );
            w.WriteElement(ModelTags[5], v.Name);
            w.WriteElement(ModelTags[6], v.Ratio);
            w.WriteElement(ModelTags[7], new DateTimeOffset(v.When));
        }
    );

    private static Model ReadModel(ref Utf8XmlReader reader)
    {
        var model = new Model();
        for (
            var member = reader.FirstMember(ModelNames);
            member != XmlMemberTable.End;
            member = reader.NextMember(ModelNames, member)
        )
        {
            switch (member)
            {
                case 0:
                    model.Count = reader.ReadInt32();
                    break;
                case 1:
                    model.Data = reader.ReadBytes();
                    break;
                case 2:
                    model.Flag = reader.ReadBoolean();
                    break;
                case 3:
                    model.Id = reader.ReadGuid();
                    break;
                case 4:
                    model.Lines = [.. reader.ReadList(static (ref Utf8XmlReader r) => r.ReadString())];
                    break;
                case 5:
                    model.Name = reader.ReadString();
                    break;
                case 6:
                    model.Ratio = reader.ReadDouble();
                    break;
                case 7:
                    model.When = reader.ReadDateTime().UtcDateTime;
                    break;
                default:
                    reader.SkipMember();
                    break;
            }
        }

        return model;
    }

    [XmlRoot("Model", Namespace = "urn:model")]
    [DataContract(Name = "Model", Namespace = "urn:model")]
    public sealed class Model
    {
        [DataMember]
        public int Count { get; set; }

        [DataMember]
        public byte[] Data { get; set; } = [];

        [DataMember]
        public bool Flag { get; set; }

        [DataMember]
        public Guid Id { get; set; }

        [DataMember]
        public Collected Lines { get; set; } = [];

        [DataMember]
        public string Name { get; set; } = "";

        [DataMember]
        public double Ratio { get; set; }

        [DataMember]
        public DateTime When { get; set; }
    }

    [CollectionDataContract(Name = "Lines", ItemName = "string", Namespace = "urn:model")]
    public sealed class Collected : List<string> { }
}
