using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Clientele.Runtime.Xml;
using Clientele.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>Prefixes, sections and lists in attributes.</summary>
public class XmlWriterDetailTests
{
    [Fact]
    public void What_has_no_namespace_of_its_own_is_in_that_of_the_element_around_with_its_prefix()
    {
        XNamespace outer = "urn:outer";
        XNamespace inner = "urn:inner";
        var xml = XElement.Parse(
            Write(
                static (ref Utf8XmlWriter w, string _) =>
                {
                    var plain = new XmlTag("plain");
                    var other = new XmlTag("other", "urn:inner");
                    w.WriteStart(plain);
                    w.WriteAttribute(new XmlTag("a", "urn:attribute", "o"), "1");
                    w.WriteElement(plain, "x");
                    w.WriteElement(plain, 5);
                    w.WriteStart(other);
                    w.WriteElement(plain, "y");
                    w.WriteEnd(other);
                    w.WriteElement(new XmlTag("none", ""), "z");
                    w.WriteEnd(plain);
                }
            )
        );

        xml.Name.ShouldBe(outer + "root");
        var child = xml.Element(outer + "plain")!;
        child.Elements(outer + "plain").ShouldNotBeEmpty();
        child.Element(inner + "other")!.Element(inner + "plain")!.Value.ShouldBe("y");
        child.Element("none")!.Value.ShouldBe("z");
        child.Attribute(XNamespace.Get("urn:attribute") + "a")!.Value.ShouldBe("1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p/> & more")]
    [InlineData("a]]>b]]>]")]
    [InlineData("]]")]
    [InlineData("a\rb\r\nc\td")]
    [InlineData("\u00e9\ud83d\udce6")]
    public void A_section_holds_any_text(string text)
    {
        var xml = Write((ref Utf8XmlWriter w, string _) => w.WriteCData(text));

        xml.ShouldContain("<![CDATA[");
        using var reader = XmlReader.Create(new StringReader(xml));
        reader.MoveToContent();
        reader.ReadElementContentAsString().ShouldBe(text);
    }

    [Theory]
    [InlineData("\u0001")]
    [InlineData("\uFFFE")]
    public void A_section_refuses_what_XML_can_not_hold(string text) =>
        Should.Throw<ArgumentException>(() => Write((ref Utf8XmlWriter w, string _) => w.WriteCData(text)));

    [Fact]
    public void A_section_refuses_half_a_surrogate_pair() =>
        Should.Throw<ArgumentException>(() => Write(static (ref Utf8XmlWriter w, string _) => w.WriteCData("a\ud83d")));

    [Fact]
    public void A_list_in_an_attribute_is_separated_by_spaces()
    {
        var info = new XmlTypeInfo<IReadOnlyList<string>>(
            new XmlTag("d"),
            static (ref Utf8XmlReader r) => ReadWords(ref r),
            static (ref Utf8XmlWriter w, IReadOnlyList<string> v) =>
                w.WriteAttribute(new XmlTag("rel"), v, static (ref Utf8XmlWriter o, string s) => o.Write(s))
        );

        info.Deserialize("<d rel=' self\n  next&amp; '/>").ShouldBe(["self", "next&"]);
        Encoding.UTF8.GetString(info.Serialize(["self", "a\"<&"])).ShouldBe("<d rel=\"self a&quot;&lt;&amp;\" />");
        info.Deserialize(info.Serialize(["self", "a\"<&"])).ShouldBe(["self", "a\"<&"]);
        info.Deserialize(info.Serialize([])).ShouldBe([]);
        Should.Throw<ArgumentException>(() => info.Serialize(["a b"]));
        Should.Throw<ArgumentException>(() => info.Serialize(["a\rb"]));
        Should.Throw<ArgumentException>(() => info.Serialize([""]));
    }

    private static IReadOnlyList<string> ReadWords(ref Utf8XmlReader reader)
    {
        var members = new XmlMemberTable([], [new XmlTag("rel")]);
        IReadOnlyList<string> words = [];
        for (
            var member = reader.FirstMember(members);
            member != XmlMemberTable.End;
            member = reader.NextMember(members, member)
        )
        {
            words = reader.ReadWords(static (ref Utf8XmlReader r) => r.ReadString());
        }

        return words;
    }

    private static string Write(XmlWrite<string> write) =>
        Encoding.UTF8.GetString(
            new XmlTypeInfo<string>(
                new XmlTag("root", "urn:outer", "o"),
                static (ref Utf8XmlReader r) => r.ReadString(),
                write
            ).Serialize("")
        );
}
