using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml;

/// <summary>
/// Lists that do not say whether they are wrapped: what an element under the list's own name is, is told by what it
/// has.
/// </summary>
public sealed class XmlListFormTests
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    [Fact]
    public void Text_under_the_lists_own_name_is_an_item_and_nothing_is_an_empty_list()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, properties: { buckets: { type: array, items: { type: string, xml: { name: bucket } } }, numbers: { type: array, items: { type: integer, xml: { name: number } } }, after: { type: string } } }
            """,
            "<Doc><buckets>text</buckets><after>z</after></Doc>",
            "<Doc><buckets>a</buckets><bucket>b</bucket><buckets><![CDATA[c]]></buckets><numbers>1</numbers><numbers><number>2</number></numbers></Doc>",
            "<Doc><buckets /><numbers>\n  </numbers><after>z</after></Doc>",
            "<Doc><buckets><string>a</string>\n<string /></buckets></Doc>",
            $"<Doc><buckets xmlns:i=\"{Instance}\" i:nil=\"true\" /><after>z</after></Doc>",
            "<Doc><buckets><count>1</count><bucket>b</bucket></buckets></Doc>"
        );

        outcomes[0]
            .ShouldBe("""{"buckets":["text"],"after":"z"}""", "<Doc><bucket>text</bucket><after>z</after></Doc>");
        outcomes[1].ShouldBe("""{"buckets":["a","b","c"],"numbers":[1,2]}""");
        outcomes[2]
            .ShouldBe(
                """{"buckets":[],"numbers":[],"after":"z"}""",
                "<Doc><buckets /><numbers /><after>z</after></Doc>"
            );
        outcomes[3].ShouldBe("""{"buckets":["a",""]}""");
        outcomes[4].ShouldBe("""{"after":"z"}""");
        outcomes[5].ShouldBe("""{"buckets":["1","b"]}""");
    }

    [Fact]
    public void Members_of_an_item_under_the_lists_own_name_make_it_an_item()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, properties: { tags: { type: array, items: { $ref: '#/components/schemas/Tag' } }, texts: { type: array, items: { $ref: '#/components/schemas/Text' } } } }
            Tag: { type: object, xml: { name: tag }, properties: { id: { type: integer, xml: { attribute: true } }, name: { type: string }, tags: { type: array, items: { $ref: '#/components/schemas/Tag' } } } }
            Text: { type: object, xml: { name: text }, properties: { lang: { type: string, xml: { attribute: true } } } }
            """,
            "<Doc><tags><name>a</name></tags><tags id=\"2\" /></Doc>",
            "<Doc><tags count=\"1\"><tag><name>a</name><tags /></tag><tag /></tags></Doc>",
            "<Doc><tags /><texts lang=\"de\" /></Doc>",
            "<Doc><tags><name>a</name><tags><name>b</name></tags><tags><tag id=\"3\" /></tags></tags></Doc>",
            "<Doc><tags><value><name>a</name></value></tags></Doc>"
        );

        outcomes[0]
            .ShouldBe("""{"tags":[{"name":"a"},{"id":2}]}""", "<Doc><tag><name>a</name></tag><tag id=\"2\" /></Doc>");
        outcomes[1]
            .ShouldBe(
                """{"tags":[{"name":"a","tags":[]},{}]}""",
                "<Doc><tag><name>a</name><tags /></tag><tag /></Doc>"
            );
        outcomes[2].ShouldBe("""{"tags":[],"texts":[{"lang":"de"}]}""", "<Doc><tags /><text lang=\"de\" /></Doc>");
        outcomes[3].ShouldBe("""{"tags":[{"name":"a","tags":[{"name":"b"},{"id":3}]}]}""");
        outcomes[4].ShouldBe("""{"tags":[{"name":"a"}]}""");
    }

    [Fact]
    public void Text_is_an_item_only_where_items_have_text()
    {
        var outcomes = XmlDocuments.Read(
            "3.2.0",
            """
            Doc: { type: object, properties: { titles: { type: array, items: { $ref: '#/components/schemas/Title' } }, marks: { type: array, items: { $ref: '#/components/schemas/Mark' } }, after: { type: string } } }
            Title: { type: object, xml: { name: title }, properties: { lang: { type: string, xml: { nodeType: attribute } }, value: { type: string, xml: { nodeType: text } } } }
            Mark: { type: object, xml: { name: mark }, required: [x], properties: { x: { type: integer } } }
            """,
            "<Doc><titles>a</titles><titles lang=\"de\">b</titles><after>z</after></Doc>",
            "<Doc><titles><title>a</title><title /></titles></Doc>",
            "<Doc><marks>none</marks><after>z</after></Doc>"
        );

        outcomes[0]
            .ShouldBe(
                """{"titles":[{"value":"a"},{"lang":"de","value":"b"}],"after":"z"}""",
                "<Doc><title>a</title><title lang=\"de\">b</title><after>z</after></Doc>"
            );
        outcomes[1].ShouldBe("""{"titles":[{"value":"a"},{}]}""");
        outcomes[2].Json.ShouldStartWith("!");
    }

    [Fact]
    public void Lists_maps_and_unions_are_told_from_the_element_around_them_too()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, properties: { rows: { type: array, items: { type: array, xml: { name: row }, items: { type: integer, xml: { name: cell } } } }, maps: { type: array, items: { type: object, xml: { name: map }, additionalProperties: { type: string } } }, shapes: { type: array, items: { xml: { name: shape }, oneOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' } ] } } } }
            Circle: { type: object, required: [r], properties: { r: { type: number } } }
            Square: { type: object, required: [side], properties: { side: { type: number } } }
            """,
            "<Doc><rows><cell>1</cell></rows><rows><cell>2</cell><cell>3</cell></rows></Doc>",
            "<Doc><rows><row><cell>1</cell></row><row /></rows></Doc>",
            "<Doc><maps><k>v</k></maps><shapes><side>2</side></shapes></Doc>",
            "<Doc><maps><map><k>v</k></map></maps><shapes><shape><side>2</side></shape><shape><r>1</r></shape></shapes></Doc>",
            "<Doc><rows /><maps /><shapes /></Doc>"
        );

        outcomes[0].ShouldBe("""{"rows":[[1],[2,3]]}""");
        outcomes[1].ShouldBe("""{"rows":[[1],[]]}""", "<Doc><row><cell>1</cell></row><row /></Doc>");
        outcomes[2].ShouldBe("""{"maps":[{"k":"v"}],"shapes":[{"side":2}]}""");
        outcomes[3].ShouldBe("""{"maps":[{"k":"v"}],"shapes":[{"side":2},{"r":1}]}""");
        outcomes[4].ShouldBe("""{"rows":[],"maps":[],"shapes":[]}""", "<Doc><rows /><maps /><shapes /></Doc>");
    }

    [Fact]
    public void Items_of_derived_types_are_told_by_what_their_base_has()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, cats: { type: array, items: { $ref: '#/components/schemas/Cat' } } } }
            Pet: { type: object, xml: { name: pet }, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } } }
            Cat: { xml: { name: cat }, allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { claws: { type: integer } } } ] }
            """,
            "<Doc><pets><kind>cat</kind><claws>3</claws></pets><pets><kind>dog</kind></pets></Doc>",
            "<Doc><pets><pet><claws>3</claws><kind>cat</kind></pet></pets><cats><kind>cat</kind><claws>2</claws></cats></Doc>"
        );

        outcomes[0].ShouldBe("""{"pets":[{"kind":"cat","claws":3},{"kind":"dog"}]}""");
        outcomes[1].ShouldBe("""{"pets":[{"kind":"cat","claws":3}],"cats":[{"kind":"cat","claws":2}]}""");
    }

    [Fact]
    public void A_list_that_is_wrapped_for_the_sake_of_another_is_read_in_both_forms()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.0",
            """
            Doc: { type: object, properties: { groups: { type: array, xml: { name: groupSet }, items: { type: string, xml: { name: item } } }, tags: { type: array, xml: { name: tagSet }, items: { type: string, xml: { name: item } } } } }
            """,
            "<Doc><groupSet>g</groupSet><tagSet>t</tagSet><tagSet>u</tagSet></Doc>",
            "<Doc><groupSet /><tagSet><item>t</item></tagSet></Doc>"
        );

        outcomes[0]
            .ShouldBe(
                """{"groups":["g"],"tags":["t","u"]}""",
                "<Doc><groupSet><item>g</item></groupSet><tagSet><item>t</item><item>u</item></tagSet></Doc>"
            );
        outcomes[1]
            .ShouldBe("""{"groups":[],"tags":["t"]}""", "<Doc><groupSet /><tagSet><item>t</item></tagSet></Doc>");
    }

    [Fact]
    public void Text_in_a_declared_wrapper_is_an_item_where_items_are_text()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, properties: { tags: { type: array, xml: { wrapped: true }, items: { type: string, xml: { name: tag } } }, numbers: { type: array, xml: { wrapped: true }, items: { type: integer } }, kinds: { type: array, xml: { wrapped: true }, items: { type: string, enum: [a, b] } }, any: { type: array, xml: { wrapped: true }, items: {} } } }
            """,
            "<Doc><tags>a</tags><numbers> 1 </numbers><kinds>b</kinds><any><![CDATA[<]]></any></Doc>",
            "<Doc><tags>a<tag>b</tag>c</tags><numbers>\n <numbers>1</numbers> </numbers></Doc>",
            "<Doc><tags>  </tags><numbers><!-- none --></numbers></Doc>",
            "<Doc><numbers>many</numbers></Doc>"
        );

        outcomes[0]
            .ShouldBe(
                """{"tags":["a"],"numbers":[1],"kinds":["b"],"any":["\u003C"]}""",
                "<Doc><tags><tag>a</tag></tags><numbers><numbers>1</numbers></numbers><kinds><kinds>b</kinds></kinds><any><any>&lt;</any></any></Doc>"
            );
        outcomes[1].ShouldBe("""{"tags":["a","b","c"],"numbers":[1]}""");
        outcomes[2].ShouldBe("""{"tags":[],"numbers":[]}""");
        outcomes[3].Json.ShouldStartWith("!");
    }

    [Fact]
    public void An_empty_list_that_must_be_there_needs_no_element()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, required: [buckets], properties: { buckets: { type: array, items: { type: string, xml: { name: bucket } } } } }
            """,
            "<Doc />",
            "<Doc><buckets /></Doc>"
        );

        outcomes[0].ShouldBe("""{"buckets":[]}""", "<Doc />");
        outcomes[1].ShouldBe("""{"buckets":[]}""", "<Doc />");
    }
}
