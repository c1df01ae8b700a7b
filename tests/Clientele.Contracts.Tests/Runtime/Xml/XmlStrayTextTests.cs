using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml;
using Clientele.Runtime.Tolerance;
using Clientele.Runtime.Xml;
using Clientele.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>Text that stands among the items of a list or the values of a map.</summary>
public class XmlStrayTextTests
{
    private static readonly XmlMemberTable Names = new([new XmlTag("name")], [new XmlTag("lang")]);

    private static readonly XmlTypeInfo<IReadOnlyList<int?>> Numbers = List(
        static (ref Utf8XmlReader r) => r.ReadInt32OrNull()
    );
    private static readonly XmlTypeInfo<IReadOnlyList<Entry>> Titles = List(
        static (ref Utf8XmlReader r) => new Entry(ref r, hasText: true)
    );
    private static readonly XmlTypeInfo<IReadOnlyList<Entry>> Marks = List(
        static (ref Utf8XmlReader r) => new Entry(ref r, hasText: false)
    );
    private static readonly XmlTypeInfo<IReadOnlyList<IReadOnlyList<string>>> Rows = List(
        static (ref Utf8XmlReader r) => r.ReadList(static (ref Utf8XmlReader v) => v.ReadString())
    );
    private static readonly XmlTypeInfo<IReadOnlyList<IReadOnlyDictionary<string, string>>> Maps = List(
        static (ref Utf8XmlReader r) => r.ReadMap(static (ref Utf8XmlReader v) => v.ReadString())
    );
    private static readonly XmlTypeInfo<IReadOnlyDictionary<string, string>> Map = new(
        new XmlTag("l"),
        static (ref Utf8XmlReader r) => r.ReadMap(static (ref Utf8XmlReader v) => v.ReadString()),
        static (ref Utf8XmlWriter _, IReadOnlyDictionary<string, string> _) => { }
    );

    [Theory]
    [InlineData("<l>1<i>2</i> 3 <!-- c --></l>", "1,2,3")]
    [InlineData("<l><i/>4<i>5</i></l>", ",4,5")]
    [InlineData("<l> <!-- c --> </l>", "")]
    public void Text_is_an_item_where_items_are_numbers_that_may_be_null(string xml, string items) =>
        string.Join(',', Numbers.Deserialize(xml)).ShouldBe(items);

    [Theory]
    [InlineData("<l>a<t lang='de'>b</t><![CDATA[c]]>d<!-- e -->&lt;<t/></l>", "a,de:b,cd<,")]
    [InlineData("<l lang='x'>a</l>", "a")]
    [InlineData("<l>a<t>b</t>c<t>d</t></l>", "a,b,c,d")]
    [InlineData("<l>\n <t>a</t>\n</l>", "a")]
    public void Text_is_an_item_of_its_own_where_items_have_text(string xml, string items) =>
        string.Join(',', Titles.Deserialize(xml)).ShouldBe(items);

    [Theory]
    [InlineData("<l>\n <i/>a\n</l>")]
    [InlineData("<l>\n <i/><![CDATA[a]]>\n</l>")]
    [InlineData("<l>\n <i/>&#97;<i/>\n</l>")]
    public void Text_that_can_be_no_item_is_refused_where_it_stands(string xml)
    {
        Refused(Marks, xml);
        Refused(Rows, xml);
        Refused(Maps, xml);
        Refused(Map, xml);
    }

    [Theory]
    [InlineData("<l>\n <i/>\n <!-- c -->\n</l>")]
    [InlineData("<l>\n <![CDATA[ ]]><i/>&#32;</l>")]
    [InlineData("<l><?p?><i/><!-- c --> <?p?></l>")]
    public void What_lays_items_out_is_no_text(string xml)
    {
        Marks.Deserialize(xml).Count.ShouldBe(1);
        Rows.Deserialize(xml).Count.ShouldBe(1);
        Maps.Deserialize(xml).Count.ShouldBe(1);
        Map.Deserialize(xml).Count.ShouldBe(1);
    }

    [Fact]
    public void Text_in_a_pair_is_refused() =>
        Should
            .Throw<XmlException>(() =>
                Map.Deserialize("<l><KeyValueOfx><Key>k</Key>a<Value>v</Value></KeyValueOfx></l>")
            )
            .Message.ShouldContain("an element is expected, not text");

    [Fact]
    public void Text_that_can_be_no_item_is_told_and_skipped_where_deviations_are_tolerated()
    {
        Told(Rows, "<l><r/>secret<r><c>b</c>c</r>d</l>", out var rows)
            .ShouldBe("/l: an element is expected, text found;/l: an element is expected, text found");
        rows.Select(static row => string.Join(',', row)).ShouldBe(["", "b,c"]);

        Told(Marks, "<l>a<i/><i><name>b</name></i></l>", out var marks)
            .ShouldBe("/l: an element is expected, text found");
        string.Join(',', marks).ShouldBe(",b");

        Told(Maps, "<l><m>a<k>v</k></m><m/></l>", out var maps).ShouldBe("/l/m[1]: an element is expected, text found");
        maps.Select(static map => map.Count).ShouldBe([1, 0]);
    }

    [Fact]
    public void A_document_of_nothing_but_text_is_refused_even_then() =>
        Should.Throw<XmlException>(() => Told(Map, "<l a='1'>a</l>", out _));

    /// <summary>Where time grew with the square of the length, this would take minutes.</summary>
    [Fact]
    public void Much_text_is_told_in_time()
    {
        var xml = "<l>" + string.Concat(Enumerable.Repeat("x<i/>", 80_000)) + "</l>";

        Told(Marks, xml, out var marks);

        marks.Count.ShouldBe(80_000);
    }

    private static XmlTypeInfo<IReadOnlyList<T>> List<T>(XmlRead<T> read) =>
        new(
            new XmlTag("l"),
            (ref Utf8XmlReader r) => r.ReadList(read),
            static (ref Utf8XmlWriter _, IReadOnlyList<T> _) => { }
        );

    private static void Refused<T>(XmlTypeInfo<T> info, string xml)
    {
        var error = Should.Throw<XmlException>(() => info.Deserialize(xml));

        (error.LineNumber, error.LinePosition).ShouldBe((2, 6));
        error.Message.ShouldContain("an element is expected, not text");
    }

    private static string Told<T>(XmlTypeInfo<T> info, string xml, out T value)
    {
        var log = new DeviationLog();
        value = info.Deserialize(Encoding.UTF8.GetBytes(xml), log, isFirst: false);
        return string.Join(';', log.Kept);
    }

    private sealed class Entry
    {
        private readonly string _text = "";

        public Entry(ref Utf8XmlReader reader, bool hasText)
        {
            for (
                var member = reader.FirstMember(Names);
                member != XmlMemberTable.End;
                member = reader.NextMember(Names, member)
            )
            {
                switch (member)
                {
                    case 0:
                        _text += reader.ReadString();
                        break;
                    case 1:
                        _text += reader.ReadString() + ":";
                        break;
                    case XmlMemberTable.Text when hasText:
                        _text += reader.ReadString();
                        break;
                    default:
                        reader.SkipMember();
                        break;
                }
            }
        }

        public override string ToString() => _text;
    }
}
