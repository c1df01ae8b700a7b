using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml;
using Clientele.Runtime.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>What is predicted or taken a vector at a time means what it would mean byte by byte.</summary>
public class XmlPredictionTests
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private const string Document =
        "<a xmlns:p=\"urn:p\" xmlns=\"urn:a\">\r\n  <b>one &amp; tw\u00f6</b>\r\n  <c xmlns=\"urn:c\"><b>]]x</b><d /></c>\r\n\t<b p:x=\"1\">t<![CDATA[<]]></b><!-- c -->\n  <d>last</d>\n</a>";

    [Theory]
    [InlineData("")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\n\t")]
    [InlineData("&amp;")]
    [InlineData("&#x1F4E6;")]
    [InlineData("&#13;")]
    [InlineData("&")]
    [InlineData("&lt")]
    [InlineData("&a;")]
    [InlineData(">")]
    [InlineData("]>")]
    [InlineData("]]>")]
    [InlineData("]]&gt;")]
    [InlineData("<![CDATA[]]]]>>")]
    [InlineData("]]<![CDATA[>]]>")]
    [InlineData("]<!---->]>")]
    [InlineData("<![CDATA[\r\n]]>")]
    [InlineData("\r<!-- \r\n -->\n")]
    [InlineData("<?p?>")]
    [InlineData("\u00e9")]
    [InlineData("\u6ce8\u6587")]
    [InlineData("\ud83d\udce6")]
    [InlineData("<b/>")]
    [InlineData("<b>]]</b>>")]
    public void Text_means_the_same_wherever_a_vector_ends(string special)
    {
        foreach (var behind in (int[])[0, 1, 2, 14, 15, 16, 17, 31, 32, 33])
        {
            for (var before = 0; before < 70; before++)
            {
                Same($"<a>{new string('x', before)}{special}{new string('y', behind)}</a>");
                Same($"<a>{new string(' ', before)}{special}</a>{new string(' ', behind)}");
                Same($"<a x='{new string('x', before)}{special}{new string('y', behind)}'/>");
            }
        }
    }

    [Fact]
    public void A_start_tag_is_entered_however_it_is_written_after_another_way_was_learned()
    {
        for (var length = 1; length <= 50; length++)
        {
            var name = string.Concat(Enumerable.Range(0, length).Select(static i => (char)('a' + (i % 26))));
            var members = new XmlMemberTable(name);
            string[] ways =
            [
                $"<{name}>1</{name}>",
                $"<{name} xmlns=\"urn:x\">1</{name}>",
                $"<{name} xmlns='urn:x'>1</{name} >",
                $"<{name} xmlns=\"{new string('n', 300)}\">1</{name}>",
                $"<{name} other=\"2\">1</{name}>",
                $"<{name}\n>1</{name}>",
                $"<p:{name}>1</p:{name}>",
                $"<{name.ToUpperInvariant()}>1</{name.ToUpperInvariant()}>",
                $"<{name} />",
                $"<{name}/>",
            ];
            foreach (var first in ways)
            {
                foreach (var second in ways)
                {
                    var xml = Encoding.UTF8.GetBytes(
                        $"<r xmlns:p=\"urn:p\">{first}\r\n  {second}{first}<{name}x>2</{name}x>{second}</r>"
                    );
                    var values = string.Join('|', Chosen(first, second, first, second).Select(Value));
                    string.Join('|', Values(members, xml)).ShouldBe(values, Encoding.UTF8.GetString(xml));
                    string.Join('|', Values(members, xml)).ShouldBe(values, Encoding.UTF8.GetString(xml));
                }
            }
        }

        // The namespace of the element around is preferred, then the first one.
        static IEnumerable<string> Chosen(params string[] all)
        {
            var ns = all.Any(static way => Namespace(way).Length == 0) ? "" : Namespace(all[0]);
            return all.Where(way => Namespace(way) == ns);
        }

        static string Namespace(string way) =>
            way.StartsWith("<p:", StringComparison.Ordinal) ? "urn:p"
            : way.Contains("urn:x", StringComparison.Ordinal) ? "urn:x"
            : way.Contains("nnn", StringComparison.Ordinal) ? "n"
            : "";

        static string Value(string way) => way.EndsWith("/>", StringComparison.Ordinal) ? "" : "1";
    }

    [Theory]
    [InlineData("<a xmlns:p='urn:1'><b>1</b><b>2</b><p:b>3</p:b><c xmlns:p='urn:2'><p:b>4</p:b></c><b>5</b></a>")]
    [InlineData("<a><b>1</b><b>2</b><p:b>3</p:b></a>")]
    [InlineData("<a><b xmlns:p='urn:p'>1</b><b>2</b><b p:x='3'/></a>")]
    [InlineData("<a><b xmlns:p='urn:p'><c/></b><b><p:c/></b></a>")]
    [InlineData("<a><b xmlns='urn:b'>1</b><b xmlns='urn:b'>2</b><b xmlns='urn:c'>3</b><b xmlns=''>4</b></a>")]
    [InlineData("<a><b xmlns=\"urn:b\">1</b><b xmlns=\"http://www.w3.org/2000/xmlns/\">2</b></a>")]
    [InlineData("<a><b xmlns=\"urn:b\">1</b><b xmlns=\"urn:b\" xmlns=\"urn:b\">2</b></a>")]
    [InlineData("<a><b xmlns=\"urn:b\">1</b><b xmlns=\"urn:b\"x=\"1\">2</b></a>")]
    [InlineData("<a><b>1</b><b>2</c></a>")]
    [InlineData("<a><b>1</b><b>2</bb></a>")]
    [InlineData("<a><b>1</b><b>2</B></a>")]
    [InlineData("<a><b>1</b>text<b>2</b> </a>")]
    [InlineData("<a><b/><b>1</b><b/><b /></a>")]
    [InlineData("<a><b></b><b> </b><b>\r\n</b></a>")]
    [InlineData("<a><b><![CDATA[1]]>2</b><b>1<![CDATA[2]]></b><b><![CDATA[]]></b></a>")]
    [InlineData("<a><b>1<!-- c --></b><!-- c --><b><!-- c -->1</b><?p?></a>")]
    [InlineData(
        "<a xmlns:p='urn:1' xmlns:q='urn:2'><b p:x='1' q:x='2'/><b xmlns:q='urn:1'><c p:x='1' q:x='2'/></b></a>"
    )]
    [InlineData(
        "<a xmlns:p='urn:1' xmlns:q='urn:2'><b p:x='1' q:x='2'/><b xmlns:q='urn:2'><c p:x='1' q:x='2'/></b></a>"
    )]
    [InlineData(
        "<a xmlns:p='urn:1'><b xmlns:q1='urn:1' xmlns:q2='' xmlns:q3='u' xmlns:q4='u' xmlns:q5='u' xmlns:q6='u' xmlns:q7='u' xmlns:q8='u' xmlns:q9='u'/></a>"
    )]
    [InlineData(
        "<a xmlns:p='urn:1'><b xmlns:q='urn:1' xmlns:q2='u' xmlns:q3='u' xmlns:q4='u' xmlns:q5='u' xmlns:q6='u' xmlns:q7='u' xmlns:q8='u' xmlns:q9='u'><c p:x='1' q:y='2'/><c p:x='1' q:x='2'/></b></a>"
    )]
    [InlineData(
        "<a xmlns:p='urn:1'><b xmlns:q='urn:2' xmlns:q2='u' xmlns:q3='u' xmlns:q4='u' xmlns:q5='u' xmlns:q6='u' xmlns:q7='u' xmlns:q8='u' xmlns:q9='u'><c xmlns:p='urn:2' xml:x='1' p:x='1'/></b><p:b/></a>"
    )]
    [InlineData("<a xmlns:p='urn:1'><b xmlns:q='urn&#58;1'><c p:x='1' q:x='2'/></b></a>")]
    [InlineData("<a xmlns:p='urn:1'><b xmlns:q='urn&#58;2'><c p:x='1' q:x='2'/></b><q:b/></a>")]
    [InlineData("<a><b xmlns:p='urn:p'><p:b>1</p:b></b><b xmlns:p='urn:p'><p:b>2</p:b></b></a>")]
    [InlineData("<a><b xmlns:p='urn:p'><p:b>1</p:b></b><b xmlns:p='urn:p'><p:b>2</p:b></b><p:b/></a>")]
    public void Content_means_the_same_once_it_was_learned(string xml)
    {
        for (var run = 0; run < 3; run++)
        {
            Same("<a xmlns:p='urn:1' xmlns:q='urn:2'><b>1</b><b xmlns=\"urn:b\">2</b><c>3</c><b/></a>");
            Same(xml);
        }
    }

    [Fact]
    public void Items_that_declare_prefixes_declare_them_each_time()
    {
        var xml =
            "<r><i xmlns:p='urn:p'><p:x>1</p:x></i><i xmlns:p='urn:p'><p:x>2</p:x></i><i xmlns='urn:p'><x>3</x></i><i xmlns='urn:p'><x>4</x></i></r>";
        var reader = new Utf8XmlReader(Encoding.UTF8.GetBytes(xml));

        var items = reader.ReadList(
            static (ref Utf8XmlReader r) => r.ReadList(static (ref Utf8XmlReader i) => i.ReadInt32())
        );

        items.Select(static item => item.ShouldHaveSingleItem()).ShouldBe([1, 2, 3, 4]);
    }

    /// <summary>
    /// Every beginning of a document, and every document that differs from it in one byte, after it was learned.
    /// </summary>
    [Fact]
    public void What_nearly_is_as_predicted_means_the_same()
    {
        var document = Encoding.UTF8.GetBytes(Document);
        Same(document);
        for (var i = 0; i < document.Length; i++)
        {
            Tree.Ours(document.AsSpan(0, i)).ShouldBeNull();
            foreach (var other in "<>/&;= \"'x:\r\u0001!]?-"u8.ToArray().Append((byte)0x80))
            {
                byte[] changed = [.. document];
                changed[i] = other;
                Same(changed);
                Same([.. document[..i], other, .. document[i..]]);
            }

            Same([.. document[..i], .. document[(i + 1)..]]);
            Tree.Ours(document).ShouldNotBeNull();
        }
    }

    [Fact]
    public void The_roots_start_tag_is_learned_with_its_declarations()
    {
        string[] roots =
        [
            $"Part xmlns:i=\"{Instance}\"",
            $"Part xmlns:j=\"{Instance}\" xmlns:i=\"urn:i\"",
            $"p:Part xmlns:p='urn:p' xmlns:i='{Instance}'",
            $"Part kind='k' xmlns:i='{Instance}'",
        ];
        for (var run = 0; run < 3; run++)
        {
            foreach (var root in roots.Concat(roots))
            {
                var end = root[..root.IndexOf(' ', StringComparison.Ordinal)];
                var isNil = !root.Contains("urn:i", StringComparison.Ordinal);
                Part.Info.Deserialize($"<{root}><Id i:nil='true'>1</Id><Count>2</Count></{end}>")
                    .ShouldBe(
                        new Part
                        {
                            Id = isNil ? null : "1",
                            Count = 2,
                            Kind = root.Contains("kind", StringComparison.Ordinal) ? "k" : null,
                        }
                    );
                Should.Throw<XmlException>(() => Part.Info.Deserialize($"<{root}><Id k:nil='true'>1</Id></{end}>"));
                Should.Throw<XmlException>(() => Part.Info.Deserialize("<Part><Id i:nil='true'>1</Id></Part>"));
                Part.Info.Deserialize($"<{root}/>").Id.ShouldBeNull();
            }
        }
    }

    [Fact]
    public void A_start_tag_that_changes_all_the_time_is_not_learned_for_ever()
    {
        var members = new XmlMemberTable("b");
        for (var i = 0; i < 100; i++)
        {
            Values(
                    members,
                    Encoding.UTF8.GetBytes($"<a><b{new string(' ', i)}>{i}</b><b{new string(' ', i)}>x</b></a>")
                )
                .ShouldBe([i.ToString(System.Globalization.CultureInfo.InvariantCulture), "x"]);
        }

        var xml = "<a><b\n/><b/></a>"u8.ToArray();
        Count(members, xml);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(members, xml);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void A_reader_allocates_nothing_beyond_what_it_reads()
    {
        var members = new XmlMemberTable([new XmlTag("b", "urn:b"), new XmlTag("c")], []);
        var xml = Encoding.UTF8.GetBytes(
            $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a xmlns:i=\"{Instance}\" xmlns:x=\"urn:x\">\n  <b xmlns=\"urn:b\" i:nil=\"true\" />\n  <c>1</c>\n  <b xmlns=\"urn:b\">\u00e9</b>\n</a>"
        );
        Count(members, xml).ShouldBe(3);
        Count(members, xml).ShouldBe(3);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(members, xml);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static int Count(XmlMemberTable members, byte[] xml)
    {
        var reader = new Utf8XmlReader(XmlDecoding.ToUtf8(xml));
        var count = 0;
        for (
            var member = reader.FirstMember(members);
            member != XmlMemberTable.End;
            member = reader.NextMember(members, member)
        )
        {
            if (!reader.TryReadNil())
            {
                reader.SkipMember();
            }

            count++;
        }

        reader.End();
        return count;
    }

    private static List<string> Values(XmlMemberTable members, byte[] xml)
    {
        var values = new List<string>();
        var reader = new Utf8XmlReader(xml);
        for (
            var member = reader.FirstMember(members);
            member != XmlMemberTable.End;
            member = reader.NextMember(members, member)
        )
        {
            if (member == 0)
            {
                values.Add(reader.ReadString());
            }
            else
            {
                reader.SkipMember();
            }
        }

        reader.End();
        return values;
    }

    private static void Same(string xml) => Same(Encoding.UTF8.GetBytes(xml));

    private static void Same(byte[] xml) => Tree.Ours(xml).ShouldBe(Tree.Theirs(xml), Encoding.UTF8.GetString(xml));
}
