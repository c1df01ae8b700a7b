using System.Collections.Generic;
using System.Text;
using Clientele.Runtime.Xml;
using Clientele.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>Which member an element or attribute is, by local name and namespace.</summary>
public class XmlMatchingTests
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    [Theory]
    [InlineData("<c xmlns:a='http://www.w3.org/2005/Atom'><a:link>A</a:link><link>L</link></c>", "1=A 0=L")]
    [InlineData("<c xmlns:a='http://www.w3.org/2005/Atom'><link>L</link><a:link>A</a:link></c>", "0=L 1=A")]
    [InlineData("<c xmlns='urn:c'><link xmlns='http://www.w3.org/2005/Atom'>A</link><link>L</link></c>", "1=A 0=L")]
    [InlineData(
        "<p:c xmlns:p='urn:c' xmlns='http://www.w3.org/2005/Atom'><p:link>L</p:link><link>A</link></p:c>",
        "0=L 1=A"
    )]
    [InlineData(
        "<p:c xmlns:p='urn:c' xmlns:q='urn:c' xmlns:a='http://www.w3.org/2005/Atom'><q:link>L</q:link><a:link>A</a:link><link>?</link></p:c>",
        "0=L 1=A"
    )]
    [InlineData("<c><link>L</link><x:link xmlns:x='urn:x'>X</x:link></c>", "0=L")]
    [InlineData("<c><x:link xmlns:x='urn:x'>X</x:link></c>", "")]
    [InlineData("<c><LINK>L</LINK><link>M</link></c>", "0=L 0=M")]
    public void Members_of_one_local_name_are_told_apart_by_namespace_whatever_was_read_before(
        string xml,
        string expected
    )
    {
        string[] before =
        [
            "<c><link>1</link><link>2</link></c>",
            "<c><link xmlns='http://www.w3.org/2005/Atom'>1</link><link>2</link></c>",
            "<a:c xmlns:a='http://www.w3.org/2005/Atom'><a:link>1</a:link></a:c>",
        ];
        foreach (var first in before)
        {
            var members = new XmlMemberTable([new XmlTag("link"), new XmlTag("link", Atom, "atom")], []);
            for (var run = 0; run < 3; run++)
            {
                Read(members, xml).ShouldBe(expected, first);
                Read(members, first);
                Read(members, xml).ShouldBe(expected, first);
            }
        }
    }

    [Theory]
    [InlineData("<c xmlns:x='urn:x'><x:a>X</x:a></c>", "0=X")]
    [InlineData("<c xmlns:x='urn:x'><x:a>X</x:a><a>A</a></c>", "0=A")]
    [InlineData("<c xmlns:x='urn:x'><a>A</a><x:a>X</x:a></c>", "0=A")]
    [InlineData("<c xmlns:x='urn:x'><x:a>1</x:a><x:a>2</x:a><y:a xmlns:y='urn:y'>3</y:a></c>", "0=1 0=2")]
    [InlineData("<c xmlns:x='urn:x'><x:a>X</x:a><a xmlns='urn:own'>A</a></c>", "0=A")]
    [InlineData("<c xmlns='urn:other'><a>A</a><a xmlns='urn:own'>B</a></c>", "0=A 0=B")]
    [InlineData("<c xmlns:x='urn:x'><b><x:a/><a>no</a></b><x:a>X</x:a></c>", "0=X")]
    public void A_foreign_element_fills_a_member_only_where_no_right_one_stands(string xml, string expected) =>
        Read(new XmlMemberTable([new XmlTag("a", "urn:own")], [], "urn:own"), xml).ShouldBe(expected);

    [Theory]
    [InlineData("<c href='h' x:href='x' xmlns:x='urn:x'/>", "0=h 1=x")]
    [InlineData("<c x:href='x' href='h' xmlns:x='urn:x'/>", "1=x 0=h")]
    [InlineData("<c y:href='y' xmlns:y='urn:y'/>", "")]
    [InlineData("<c y:other='y' xmlns:y='urn:y'/>", "2=y")]
    [InlineData("<c y:other='y' z:other='z' xmlns:y='urn:y' xmlns:z='urn:z'/>", "2=y")]
    [InlineData("<c y:other='y' other='o' xmlns:y='urn:y'/>", "2=o")]
    public void Attributes_are_told_apart_by_namespace(string xml, string expected) =>
        Read(new XmlMemberTable([], [new XmlTag("href"), new XmlTag("href", "urn:x", "x"), new XmlTag("other")]), xml)
            .ShouldBe(expected);

    [Theory]
    [InlineData("i:type='CanonicalUser' i:nil='false'", "0=CanonicalUser")]
    [InlineData("type='plain'", "0=plain")]
    [InlineData("i:schemaLocation='a b'", "1=a b")]
    public void Attributes_of_the_instance_namespace_are_read_where_a_member_declares_them(
        string attributes,
        string expected
    ) =>
        Read(
                new XmlMemberTable(
                    [],
                    [new XmlTag("type", Instance, "xsi"), new XmlTag("schemaLocation", Instance, "xsi")]
                ),
                $"<c xmlns:i='{Instance}' {attributes}/>"
            )
            .ShouldBe(expected);

    [Fact]
    public void Many_foreign_elements_and_attributes_take_time_that_is_linear()
    {
        var xml = new StringBuilder("<c xmlns:x='urn:x'");
        for (var i = 0; i < 20_000; i++)
        {
            xml.Append(System.Globalization.CultureInfo.InvariantCulture, $" xmlns:p{i}='urn:{i}' p{i}:other='1'");
        }

        xml.Append('>');
        for (var i = 0; i < 20_000; i++)
        {
            xml.Append("<x:link/><y:a xmlns:y='urn:y'>1</y:a>");
        }

        Read(new XmlMemberTable([new XmlTag("a")], [new XmlTag("other")]), xml.Append("</c>").ToString())
            .Split(' ')
            .Length.ShouldBe(20_001);
    }

    [Theory]
    [InlineData("<c><\ud83d\udce6>1</\ud83d\udce6></c>", "0=1")]
    [InlineData("<c><_x0001F4E6_>1</_x0001F4E6_></c>", "0=1")]
    [InlineData("<c><_x0001f4e6_>1</_x0001f4e6_></c>", "0=1")]
    [InlineData("<c><_x1200_>1</_x1200_><\u1200>2</\u1200></c>", "1=1 1=2")]
    [InlineData("<c><a_x0020_B>1</a_x0020_B></c>", "2=1")]
    [InlineData("<c><_x0041_>1</_x0041_></c>", "")]
    [InlineData("<c a\ud83d\udce6='1'/>", "3=1")]
    [InlineData("<c a_x0001F4E6_='1'/>", "3=1")]
    public void Names_that_are_spelled_in_two_ways_are_found_by_both(string xml, string expected)
    {
        var members = new XmlMemberTable(
            [new XmlTag("\ud83d\udce6"), new XmlTag("\u1200"), new XmlTag("a b")],
            [new XmlTag("a\ud83d\udce6")]
        );
        for (var run = 0; run < 3; run++)
        {
            Read(members, xml).ShouldBe(expected);
            Read(members, "<c><_x0001F4E6_/><\u1200/></c>").ShouldBe("0= 1=");
        }
    }

    [Theory]
    [InlineData("<\ud83d\udce6><i>1</i></\ud83d\udce6>")]
    [InlineData("<_x0001F4E6_><i>1</i></_x0001F4E6_>")]
    [InlineData("<other><\ud83d\udce6>1</\ud83d\udce6></other>")]
    public void Roots_and_items_that_are_spelled_in_two_ways_are_found_by_both(string xml)
    {
        var info = new XmlTypeInfo<int>(
            new XmlTag("\ud83d\udce6"),
            static (ref Utf8XmlReader r) => r.ReadList(static (ref Utf8XmlReader i) => i.ReadInt32()).Count,
            static (ref Utf8XmlWriter w, int v) => w.Write(v)
        )
        {
            ItemName = "\ud83d\udce6",
        };

        info.Deserialize(xml).ShouldBe(1);
    }

    [Theory]
    [InlineData("<c><\ud83d\udce6>1</\ud83d\udce6></c>")]
    [InlineData("<c _x0001F4E6_='1'/>")]
    public void Members_that_are_looked_ahead_for_are_found_by_both_spellings(string xml)
    {
        var reader = new Utf8XmlReader(Encoding.UTF8.GetBytes(xml));

        reader.PeekString("_x0001F4E6_"u8).ShouldBe("1");
        reader.HasMember("_x0001F4E6_"u8).ShouldBeTrue();
        reader.HasMember("_x0001F4E7_"u8).ShouldBeFalse();
    }

    [Fact]
    public void An_element_is_told_by_both_spellings()
    {
        var tag = new XmlTag("\ud83d\udce6");

        new Utf8XmlReader("<\ud83d\udce6/>"u8).IsElement(tag).ShouldBeTrue();
        new Utf8XmlReader("<_x0001F4E6_/>"u8).IsElement(tag).ShouldBeTrue();
        new Utf8XmlReader("<_x0001F4E7_/>"u8).IsElement(tag).ShouldBeFalse();
    }

    private static string Read(XmlMemberTable members, string xml)
    {
        var reader = new Utf8XmlReader(Encoding.UTF8.GetBytes(xml));
        var found = new List<string>();
        for (
            var member = reader.FirstMember(members);
            member != XmlMemberTable.End;
            member = reader.NextMember(members, member)
        )
        {
            if (member < 0)
            {
                reader.SkipMember();
                continue;
            }

            found.Add($"{member}={reader.ReadString()}");
        }

        reader.End();
        return string.Join(' ', found);
    }
}
