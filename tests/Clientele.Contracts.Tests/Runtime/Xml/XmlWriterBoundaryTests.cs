using System;
using System.Buffers;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Clientele.Runtime.Xml;
using Clientele.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>
/// What is written a vector at a time, or into a buffer that is nearly full, is what the framework's reader reads back.
/// </summary>
public class XmlWriterBoundaryTests
{
    [Theory]
    [InlineData("")]
    [InlineData("&")]
    [InlineData("<")]
    [InlineData("]]>")]
    [InlineData("\"")]
    [InlineData("\t\n")]
    [InlineData("\r")]
    [InlineData("\u007f")]
    [InlineData("\u00e9")]
    [InlineData("\u0430\u6ce8")]
    [InlineData("\ud83d\udce6")]
    public void Text_is_read_back_wherever_a_vector_ends(string special)
    {
        var tag = new XmlTag("text");
        var kind = new XmlTag("kind");
        for (var before = 0; before < 70; before++)
        {
            foreach (var behind in (int[])[0, 1, 7, 8, 9, 40])
            {
                var text = new string('x', before) + special + new string('y', behind);
                var root = Read(text, (ref Utf8XmlWriter w, string v) =>
                {
                    w.WriteAttribute(kind, v);
                    w.WriteElement(tag, v);
                });

                root.Attribute("kind")!.Value.ShouldBe(text);
                root.Element("text")!.Value.ShouldBe(text);
                Read(text, static (ref Utf8XmlWriter w, string v) => w.Write(v)).Value.ShouldBe(text);
            }
        }
    }

    [Fact]
    public void Tags_of_any_length_are_written_whatever_room_is_left()
    {
        for (var length = 1; length <= 70; length++)
        {
            var name = new string('n', length);
            var (plain, other) = (new XmlTag(name), new XmlTag(name, "urn:" + name));
            for (var fill = 3_950; fill < 4_110; fill++)
            {
                var root = Read(new string('f', fill), (ref Utf8XmlWriter w, string v) =>
                {
                    w.Write(v);
                    w.WriteElement(plain, "1");
                    w.WriteStart(other);
                    w.WriteElement(plain, 2);
                    w.WriteEnd(other);
                });

                root.Element(name)!.Value.ShouldBe("1");
                root.Element(XName.Get(name, "urn:" + name))!.Value.ShouldBe("2");
            }
        }
    }

    [Fact]
    public void Default_namespaces_nest()
    {
        var tags = Enumerable.Range(0, 40).Select(static i => new XmlTag("e", "urn:" + (i / 2))).ToArray();
        var root = Read("v", (ref Utf8XmlWriter w, string v) =>
        {
            foreach (var tag in tags)
            {
                w.WriteStart(tag);
            }

            w.Write(v);
            foreach (var tag in tags.Reverse())
            {
                w.WriteEnd(tag);
                w.WriteElement(tag, v);
            }
        });

        var names = root.Descendants().Select(static element => element.Name.NamespaceName).ToList();
        names.Take(tags.Length).ShouldBe(tags.Select(static tag => tag.Namespace));
        names.Skip(tags.Length).ShouldBe(tags.Reverse().Select(static tag => tag.Namespace));
    }

    private static XElement Read(string value, XmlWrite<string> write)
    {
        var info = new XmlTypeInfo<string>(new XmlTag("r"), static (ref Utf8XmlReader r) => r.ReadString(), write);
        var output = new ArrayBufferWriter<byte>();
        info.Serialize(output, value);
        output.WrittenSpan.SequenceEqual(info.Serialize(value)).ShouldBeTrue();
        return XElement.Parse(Encoding.UTF8.GetString(output.WrittenSpan), LoadOptions.PreserveWhitespace);
    }
}
