using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using Clientele.Runtime.Xml;
using Clientele.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

public class Utf8XmlReaderTests
{
    private const string Instance = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";

    private static readonly XmlMemberTable Known = new([new XmlTag("id"), new XmlTag("child")], [new XmlTag("kind")]);

    [Theory]
    [InlineData(
        "<Part kind='k' size='3'><Id>1</Id><Tags><string>a</string><string>b</string></Tags><Note>n</Note><Note>m</Note><Count>7</Count></Part>"
    )]
    [InlineData(
        "<x:Part xmlns:x='urn:x' x:SIZE=' 3 ' x:Kind='k'><x:COUNT>7</x:COUNT><Note>n</Note><tags> <y:anything xmlns:y='urn:y'>a</y:anything>\n<b>b</b> </tags><Note>m</Note><ID>1</ID></x:Part>"
    )]
    [InlineData(
        "<Part size='3' other='1' kind='k'>\r\n  <Unknown><Id>2</Id></Unknown>\r\n  <Id>1</Id>\r\n <!-- c --> <Tags><?p?><string>a</string><!-- c --><string><![CDATA[b]]></string></Tags><Note>n</Note><Other/><Note>m</Note><Count>&#55;</Count>\r\n</Part>"
    )]
    [InlineData(
        "<Part size='3' kind='k' xmlns='urn:part'><Id>1</Id><Tags xmlns:d2p1='urn:arrays'><d2p1:string>a</d2p1:string><d2p1:string>b</d2p1:string></Tags><Note>n</Note><Note>m</Note><Count>7</Count></Part>"
    )]
    public void Members_are_found_in_any_order_namespace_and_letter_case_however_often_they_are_read(string xml)
    {
        for (var run = 0; run < 3; run++)
        {
            Part.Info.Deserialize(xml)
                .ShouldBe(
                    new Part
                    {
                        Kind = "k",
                        Size = 3,
                        Id = "1",
                        Tags = ["a", "b"],
                        Notes = ["n", "m"],
                        Count = 7,
                    }
                );
        }
    }

    [Theory]
    [InlineData("<Part><Id>1</Id><Id>2</Id></Part>", "2")]
    [InlineData("<Part><id>1</id><ID>2</ID><Idx>3</Idx><I>4</I></Part>", "2")]
    [InlineData("<Part><Id>1</Id><Child><Id>2</Id></Child></Part>", "1")]
    public void The_last_of_a_member_counts(string xml, string id) => Part.Info.Deserialize(xml).Id.ShouldBe(id);

    [Theory]
    [InlineData("<Part>text</Part>", "text")]
    [InlineData("<Part kind='k'>te<!-- c -->xt<?p?></Part>", "text")]
    [InlineData("<Part> <!-- c --> text</Part>", "  text")]
    [InlineData("<Part>\n <Id/>\n text\n</Part>", "\n text\n")]
    [InlineData("<Part> </Part>", " ")]
    [InlineData("<Part> <Id/> </Part>", null)]
    [InlineData("<Part></Part>", null)]
    [InlineData("<Part><![CDATA[ ]]></Part>", " ")]
    public void An_elements_own_text_is_a_member_unless_it_only_indents(string xml, string? text) =>
        Part.Info.Deserialize(xml).Text.ShouldBe(text);

    [Fact]
    public void Nil_is_null_wherever_it_stands()
    {
        var part = Part.Info.Deserialize(
            $"<Part {Instance}><Tags><string i:nil='1'/><string/><string i:nil='true'>x</string></Tags><Child i:nil='true'><Id>1</Id></Child><Id i:nil='true'></Id></Part>"
        );

        part.ShouldBe(new Part { Tags = [null, "", null] });
    }

    [Fact]
    public void Attributes_of_the_instance_namespace_and_declarations_are_no_members()
    {
        var members = new XmlMemberTable(
            [],
            [new XmlTag("type"), new XmlTag("xmlns"), new XmlTag("p"), new XmlTag("lang")]
        );
        var reader = new Utf8XmlReader(
            Encoding.UTF8.GetBytes($"<a {Instance} xmlns='urn:a' xmlns:p='urn:p' i:type='p:Other' p:lang='x'/>")
        );

        reader.PeekType().ShouldBe("Other");
        reader.FirstMember(members).ShouldBe(3);
        reader.ReadString().ShouldBe("x");
        reader.NextMember(members, 3).ShouldBe(XmlMemberTable.End);
    }

    [Theory]
    [InlineData("a\tb\nc\r\nd\re &#9;&#10;&#13;", "a b c d e \t\n\r")]
    [InlineData("&lt;&#62;&amp;&quot;&apos;", "<>&\"'")]
    [InlineData("", "")]
    public void White_space_in_attributes_becomes_spaces_unless_it_is_referred_to(string value, string expected) =>
        Part.Info.Deserialize($"<Part kind=\"{value}\"/>").Kind.ShouldBe(expected);

    [Fact]
    public void Maps_have_their_names_back()
    {
        var info = new XmlTypeInfo<IReadOnlyDictionary<string, int>>(
            new XmlTag("m"),
            static (ref Utf8XmlReader r) => r.ReadMap(static (ref Utf8XmlReader v) => v.ReadInt32()),
            static (ref Utf8XmlWriter w, IReadOnlyDictionary<string, int> v) =>
                w.WriteMap(v, static (ref Utf8XmlWriter o, int i) => o.Write(i))
        );
        string[] names = ["a", "a b", "1", "x:y", "é", "🍵", "_x0041_", "_", "-", "a.b", "<&>", "\0", "xml"];
        var map = names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);

        info.Deserialize(info.Serialize(map)).ShouldBe(map);
    }

    [Fact]
    public void A_probe_consumes_nothing()
    {
        var reader = new Utf8XmlReader(
            "<a kind='k' other='o' xmlns:p='urn:p'><x p:kind='z' b='2' c='3'><id>2</id></x>text<id>1</id></a>"u8
        );

        for (var run = 0; run < 2; run++)
        {
            reader.PeekString("id"u8).ShouldBe("1");
            reader.PeekString("KIND"u8).ShouldBe("k");
            reader.PeekString("none"u8).ShouldBeNull();
            reader.HasMember("X"u8).ShouldBeTrue();
            reader.HasMember("kin"u8).ShouldBeFalse();
            reader.CountMembers(Known).ShouldBe(2);
            reader.HasElements().ShouldBeTrue();
            reader.PeekType().ShouldBeNull();
            reader.TryRead(static (ref Utf8XmlReader r) => r.ReadInt32(), out _).ShouldBeFalse();
        }

        reader.FirstMember(Known).ShouldBe(2);
        reader.ReadString().ShouldBe("k");
        reader.NextMember(Known, 2).ShouldBe(XmlMemberTable.Unknown);
        reader.SkipMember();
        reader.NextMember(Known, XmlMemberTable.Unknown).ShouldBe(XmlMemberTable.Text);
        reader.SkipMember();
        reader.NextMember(Known, XmlMemberTable.Text).ShouldBe(0);
        reader.TryRead(static (ref Utf8XmlReader r) => r.ReadInt32(), out var id).ShouldBeTrue();
        id.ShouldBe(1);
        reader.NextMember(Known, 0).ShouldBe(XmlMemberTable.End);
        reader.End();
    }

    [Fact]
    public void Errors_in_values_tell_where_the_value_stands()
    {
        var error = Should.Throw<XmlException>(() => Part.Info.Deserialize("<Part>\n <Count>secret</Count>\n</Part>"));

        (error.LineNumber, error.LinePosition).ShouldBe((2, 9));
        error.Message.ShouldNotContain("secret");
    }

    [Fact]
    public void An_element_where_text_is_expected_is_an_error_that_tells_where()
    {
        var error = Should.Throw<XmlException>(() => Part.Info.Deserialize("<Part>\n <Id>x<b/></Id>\n</Part>"));

        (error.LineNumber, error.LinePosition).ShouldBe((2, 7));
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("us-ascii")]
    [InlineData("UTF-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void Declared_encodings_are_decoded(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text =
            name == "us-ascii" ? "e"
            : name == "iso-8859-1" ? "é"
            : "é🍵";
        var xml = $"<?xml version='1.0' encoding='{name}'?><Part><Id>{text}</Id></Part>";

        Part.Info.Deserialize(encoding.GetBytes(xml)).Id.ShouldBe(text);
        Part.Info.Deserialize(xml).Id.ShouldBe(text);
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='utf-7'?><a/>")]
    [InlineData("<?xml version='1.0' encoding='none-such'?><a/>")]
    [InlineData("<?xml version='1.0' encoding='us-ascii'?><a>é</a>")]
    public void Encodings_that_are_not_known_or_not_kept_are_refused(string xml) =>
        Tree.Ours(Encoding.UTF8.GetBytes(xml)).ShouldBeNull();

    [Theory]
    [InlineData("<?xml version='1.0' encoding='none-such'?><a/>", 1, 31)]
    [InlineData("<?xml version='1.0'\r\n encoding='utf-7'?><a/>", 2, 12)]
    [InlineData("<?xml version='1.0' encoding='us-ascii'?>\n<a>bé</a>", 2, 5)]
    public void Errors_of_encodings_tell_where(string xml, int line, int column)
    {
        var error = Should.Throw<XmlException>(() => Part.Info.Deserialize(Encoding.UTF8.GetBytes(xml)));

        (error.LineNumber, error.LinePosition).ShouldBe((line, column));
    }

    [Fact]
    public void Broken_UTF_16_tells_where()
    {
        var text = Should.Throw<XmlException>(() => Part.Info.Deserialize("<Part>\n<Id>é\ud83c</Id></Part>"));
        var bytes = Should.Throw<XmlException>(() =>
            Part.Info.Deserialize([
                0xFF,
                0xFE,
                .. Encoding.Unicode.GetBytes("<a>\n"),
                0x3C,
                0xD8,
                .. Encoding.Unicode.GetBytes("</a>"),
            ])
        );

        (text.LineNumber, text.LinePosition).ShouldBe((2, 6));

        // The half stands first; the other half is missing behind it.
        (bytes.LineNumber, bytes.LinePosition).ShouldBe((2, 2));
    }

    [Fact]
    public void Broken_UTF_16_is_refused()
    {
        Tree.Ours([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<a>"), 0x3C, 0xD8, .. Encoding.Unicode.GetBytes("</a>")])
            .ShouldBeNull();
        Tree.Ours([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<a/>"), 0x20]).ShouldBeNull();
    }

    [Fact]
    public async Task Streams_and_readers_are_read()
    {
        const string xml = "<?xml version='1.0'?>\n<!-- c --><p:Part xmlns:p='urn:part'><p:Id>é</p:Id></p:Part>";
        var expected = new Part { Id = "é" };

        Part.Info.Deserialize(new MemoryStream(Encoding.UTF8.GetBytes(xml))).ShouldBe(expected);
        (
            await Part.Info.DeserializeAsync(new MemoryStream(Encoding.Unicode.GetBytes(xml)), CancellationToken.None)
        ).ShouldBe(expected);
        Part.Info.Deserialize(XmlReader.Create(new StringReader(xml))).ShouldBe(expected);
    }

    [Fact]
    public void A_reader_is_left_behind_the_element_that_it_stood_on()
    {
        using var reader = XmlReader.Create(
            new StringReader("<list xmlns:p='urn:p'><p:Part><p:Id>1</p:Id></p:Part><Part p:kind='2'/><end/></list>")
        );
        reader.ReadStartElement("list");

        Part.Info.Deserialize(reader).Id.ShouldBe("1");
        Part.Info.Deserialize(reader).Kind.ShouldBe("2");
        reader.LocalName.ShouldBe("end");
    }

    [Fact]
    public void An_empty_reader_is_an_XML_error() =>
        Should.Throw<XmlException>(() =>
            Part.Info.Deserialize(
                XmlReader.Create(
                    new StringReader(""),
                    new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment }
                )
            )
        );

    /// <summary>Where time grew with the square of the length, these would take minutes.</summary>
    [Theory]
    [InlineData("<a ", "x{0}='1' ", "/>")]
    [InlineData("<a xmlns:p='urn:p' ", "p:x{0}='1' ", "/>")]
    [InlineData("<a ", "xmlns:x{0}='urn:{0}' ", "/>")]
    [InlineData("<a>", "<unknown{0}/>", "</a>")]
    [InlineData("<a>", "<a xmlns:p{0}='urn:{0}' p{0}:x='1'/>", "</a>")]
    [InlineData("<a>", "&#65;<!-- -->", "</a>")]
    [InlineData("<a>", "<![CDATA[x]]>", "</a>")]
    [InlineData("<a>", "]] ]]", "</a>")]
    [InlineData("<a>", "\r", "</a>")]
    [InlineData("<a>", " <!-- -->", "</a>")]
    [InlineData("", "<!-- --> ", "<a/>")]
    [InlineData("<a x='", "&amp;", "'/>")]
    [InlineData("<a>", "<a p:x='1' xmlns:p='urn:{0}' xmlns:q='urn:q' q:x='2'/>", "</a>")]
    public void Many_of_a_kind_are_read(string start, string part, string end) =>
        Tree.Ours(Encoding.UTF8.GetBytes(start + Repeat(part, 80_000) + end)).ShouldNotBeNull();

    /// <summary>Many prefixes in force around many elements, and a long namespace that is compared often.</summary>
    [Fact]
    public void Many_prefixes_are_looked_up()
    {
        var prefixes = string.Concat(Enumerable.Range(0, 20_000).Select(i => $" xmlns:p{i}='urn:{i}'"));
        var longName = new string('n', 100_000);
        var xml =
            $"<a{prefixes} xmlns:q='{longName}' xmlns:r='{longName}&amp;'>"
            + string.Concat(Enumerable.Repeat("<p7:a p8:x='1' q:y='2' r:y='3'/>", 20_000))
            + "</a>";

        Tree.Ours(Encoding.UTF8.GetBytes(xml)).ShouldNotBeNull();
    }

    [Fact]
    public void Trials_within_trials_end()
    {
        var xml = Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Repeat("<a>", 60)) + "x" + string.Concat(Enumerable.Repeat("</a>", 60))
        );

        Should.Throw<XmlException>(() => Read(xml));

        static int Read(byte[] utf8)
        {
            var reader = new Utf8XmlReader(utf8);
            return Either(ref reader);
        }

        static int Either(ref Utf8XmlReader reader) =>
            reader.TryRead(Nested, out var one) ? one
            : reader.TryRead(Nested, out var other) ? other
            : reader.ReadInt32();

        static int Nested(ref Utf8XmlReader reader) =>
            reader.ReadList(Either) is [var only] ? only : throw new XmlException("one is expected");
    }

    private static string Repeat(string part, int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    part.Replace(
                        "{0}",
                        i.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        StringComparison.Ordinal
                    )
                )
        );
}
