using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml.Siblings;

/// <summary>
/// Two siblings of each part of the kind: bodies that are scalars, lists in attributes, node types, lists without
/// wrapper, inherited namespaces, encodings.
/// </summary>
public sealed class Number14Tests
{
    [Theory]
    [InlineData("{ type: boolean, xml: { name: ok } }", "<ok> 1 </ok>", "true", "<ok>true</ok>")]
    [InlineData(
        "{ type: string, format: date-time, xml: { name: at, prefix: t, namespace: 'urn:t' } }",
        "<at xmlns='urn:t'>2026-01-02T03:04:05Z</at>",
        "\"2026-01-02T03:04:05+00:00\"",
        "<t:at xmlns:t=\"urn:t\">2026-01-02T03:04:05Z</t:at>"
    )]
    [InlineData("{ type: integer, enum: [1, 2], xml: { name: level } }", "<level>2</level>", "2", "<level>2</level>")]
    public void Number_14_scalars(string schema, string document, string json, string written) =>
        XmlDocuments
            .Read("3.0.3", Wrapped(schema), $"<Doc>{document}</Doc>")[0]
            .ShouldBe($$"""{"value":{{json}}}""", $"<Doc>{written}</Doc>");

    [Fact]
    public void Number_14_lists_of_dates_and_of_numbers_in_attributes()
    {
        var outcomes = XmlDocuments.Read(
            "3.2.0",
            """
            Doc: { type: object, xml: { name: path }, properties: { days: { type: array, xml: { nodeType: attribute, name: on }, items: { type: string, format: date } }, d: { type: array, xml: { nodeType: attribute }, items: { type: number, format: double } }, flags: { type: array, xml: { nodeType: attribute, prefix: f, namespace: 'urn:f' }, items: { type: boolean } } } }
            """,
            "<path on='2026-01-02&#10;2026-01-03' d='1 2.5\t-3e2 '/>",
            "<path g:flags='true 0' d='' xmlns:g='urn:f'/>"
        );

        outcomes[0]
            .ShouldBe(
                """{"days":["2026-01-02","2026-01-03"],"d":[1,2.5,-300]}""",
                "<path on=\"2026-01-02 2026-01-03\" d=\"1 2.5 -300\" />"
            );
        outcomes[1]
            .ShouldBe("""{"d":[],"flags":[true,false]}""", "<path d=\"\" xmlns:f=\"urn:f\" f:flags=\"true false\" />");
    }

    [Fact]
    public void Number_14_sections_that_hold_their_own_end_and_text_beside_attributes()
    {
        var outcomes = XmlDocuments.Read(
            "3.2.0",
            """
            Doc: { type: object, xml: { name: page }, properties: { script: { type: object, properties: { lang: { type: string, xml: { nodeType: attribute } }, code: { type: string, xml: { nodeType: cdata } } } }, title: { type: object, properties: { lang: { type: string, xml: { nodeType: attribute } }, value: { type: integer, xml: { nodeType: text } } } } } }
            """,
            "<page><script lang='js'><![CDATA[a]]]]><![CDATA[>b]]></script></page>",
            "<page><script>&lt;b&gt;</script><title lang='de'> 5 </title></page>"
        );

        outcomes[0]
            .ShouldBe(
                """{"script":{"lang":"js","code":"a]]\u003Eb"}}""",
                "<page><script lang=\"js\"><![CDATA[a]]]><![CDATA[]>b]]></script></page>"
            );
        outcomes[1]
            .ShouldBe(
                """{"script":{"code":"\u003Cb\u003E"},"title":{"lang":"de","value":5}}""",
                "<page><script><![CDATA[<b>]]></script><title lang=\"de\">5</title></page>"
            );
    }

    [Fact]
    public void Number_14_no_node_in_no_node_and_within_items()
    {
        var outcomes = XmlDocuments.Read(
            "3.2.0",
            """
            Doc: { type: object, xml: { name: list }, properties: { items: { type: array, xml: { nodeType: element, name: items }, items: { $ref: '#/components/schemas/Item' } } } }
            Item: { type: object, xml: { name: item }, properties: { id: { type: integer }, about: { type: object, xml: { nodeType: none }, properties: { title: { type: string }, more: { type: object, xml: { nodeType: none }, properties: { size: { type: integer } } } } } } }
            """,
            "<list><items><item><id>1</id><title>t</title><size>3</size></item><item><size>4</size></item><item/></items></list>"
        );

        outcomes[0]
            .ShouldBe(
                """{"items":[{"id":1,"about":{"title":"t","more":{"size":3}}},{"about":{"more":{"size":4}}},{}]}""",
                "<list><items><item><size>3</size><title>t</title><id>1</id></item><item><size>4</size></item><item /></items></list>"
            );
    }

    [Fact]
    public void Number_14_no_node_in_itself_is_an_element()
    {
        var outcomes = XmlDocuments.Read(
            "3.2.0",
            """
            Doc: { type: object, properties: { name: { type: string }, self: { xml: { nodeType: none }, $ref: '#/components/schemas/Doc' }, other: { $ref: '#/components/schemas/Other' } } }
            Other: { type: object, xml: { nodeType: none }, properties: { size: { type: integer }, doc: { $ref: '#/components/schemas/Again' } } }
            Again: { type: object, xml: { nodeType: none }, properties: { other: { $ref: '#/components/schemas/Other' }, flag: { type: boolean } } }
            """,
            "<Doc><name>n</name><size>1</size></Doc>"
        );

        outcomes[0].ShouldBe("""{"name":"n","other":{"size":1}}""", "<Doc><size>1</size><name>n</name></Doc>");
    }

    [Fact]
    public void Number_14_lists_without_wrapper_of_objects_by_outer_and_inner_name()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: Rules }, properties: { rules: { type: array, xml: { name: Rule, wrapped: false }, items: { type: object, properties: { ID: { type: string } } } }, prefixes: { type: array, xml: { name: CommonPrefixes, wrapped: false }, items: { type: string, xml: { name: Prefix } } } } }
            """,
            "<Rules><Rule><ID>1</ID></Rule><Prefix>a</Prefix><Rule/></Rules>",
            "<Rules><rules><ID>1</ID></rules><CommonPrefixes>b</CommonPrefixes><Prefix>c</Prefix></Rules>"
        );

        outcomes[0]
            .ShouldBe(
                """{"rules":[{"ID":"1"},{}],"prefixes":["a"]}""",
                "<Rules><Rule><ID>1</ID></Rule><Rule /><CommonPrefixes>a</CommonPrefixes></Rules>"
            );
        outcomes[1].ShouldBe("""{"rules":[{"ID":"1"}],"prefixes":["b","c"]}""");
    }

    [Fact]
    public void Number_14_namespaces_that_lists_and_maps_inherit()
    {
        var outcomes = XmlDocuments.Read(
            "3.1.0",
            """
            Doc: { type: object, xml: { name: Root, prefix: r, namespace: 'urn:r' }, properties: { list: { type: array, xml: { wrapped: true }, items: { type: object, xml: { name: item }, properties: { leaf: { type: string } } } }, map: { type: object, additionalProperties: { type: object, properties: { leaf: { type: string } } } }, other: { type: object, xml: { prefix: o, namespace: 'urn:o' }, properties: { leaf: { type: string }, deep: { type: object, properties: { leaf: { type: string } } } } } } }
            """,
            "<Root xmlns='urn:r'><list><item><leaf>1</leaf></item></list><map><k><leaf>2</leaf></k></map><other xmlns='urn:o'><leaf>3</leaf><deep><leaf>4</leaf></deep></other></Root>"
        );

        outcomes[0]
            .ShouldBe(
                """{"list":[{"leaf":"1"}],"map":{"k":{"leaf":"2"}},"other":{"leaf":"3","deep":{"leaf":"4"}}}""",
                "<r:Root xmlns:r=\"urn:r\"><r:list><r:item><r:leaf>1</r:leaf></r:item></r:list><r:map><r:k><r:leaf>2</r:leaf></r:k></r:map><o:other xmlns:o=\"urn:o\"><o:leaf>3</o:leaf><o:deep><o:leaf>4</o:leaf></o:deep></o:other></r:Root>"
            );
    }

    [Theory]
    [InlineData("koi8-r", "the encoding 'koi8-r' is not known")]
    [InlineData("windows-1251", "the encoding 'windows-1251' is not known")]
    public void Number_14_code_pages_are_refused_in_the_same_words_by_context_and_client(
        string encoding,
        string expected
    )
    {
        var results = EmittedProgram.Run<string[]>(
            XmlDocuments.Describe(
                "3.0.3",
                "Doc: { type: object, xml: { name: d }, properties: { s: { type: string } } }"
            ),
            $$"""
            var text = "<?xml version='1.0' encoding='{{encoding}}'?><d><s>a</s></d>";
            string context;
            string client;
            try { context = TestXmlContext.Default.Doc.Deserialize(Encoding.ASCII.GetBytes(text)).S!; } catch (Exception e) { context = e.Message; }
            try { client = (await new TestClient(new HttpClient(new Canned(text, "application/xml"))).PostDocAsync(new Doc())).S!; } catch (Exception e) { client = e.ToString(); }
            return new[] { context, client };
            """
        );

        results[0].ShouldContain(expected);
        results[1].ShouldContain(results[0]);
    }

    private static string Wrapped(string schema) =>
        "Doc: { type: object, properties: { value: { $ref: '#/components/schemas/Value' } } }\nValue: " + schema;
}
