using Xunit;

namespace Clientele.Generator.Tests.Xml.Siblings;

/// <summary>
/// Two siblings of each kind of document that clients once read wrongly (the kinds are numbered): what may not depend
/// on history, attributes of the instance namespace, encodings (in <see cref="Number03Tests"/>), parts without a type.
/// </summary>
public sealed class Numbers01To04Tests
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    [Fact]
    public void Number_01_elements_of_one_local_name_and_of_different_types()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: entry }, properties: { dcTitle: { type: string, xml: { name: title, prefix: dc, namespace: 'urn:dc' } }, title: { type: integer }, parts: { type: array, xml: { wrapped: true }, items: { $ref: '#/components/schemas/Part' } } } }
            Part: { type: object, xml: { name: part }, properties: { title: { type: boolean }, dcTitle: { type: string, xml: { name: title, prefix: dc, namespace: 'urn:dc' } } } }
            """,
            "<entry xmlns:d='urn:dc'><title>5</title><d:title>five</d:title></entry>",
            "<entry><title xmlns='urn:dc'>five</title><title>5</title></entry>",
            "<d:entry xmlns:d='urn:dc'><d:title>five</d:title></d:entry>",
            "<entry><title>5</title><parts><part><title>true</title></part><part><d:title xmlns:d='urn:dc'>x</d:title></part></parts></entry>"
        );

        outcomes[0]
            .ShouldBe(
                """{"dcTitle":"five","title":5}""",
                "<entry><dc:title xmlns:dc=\"urn:dc\">five</dc:title><title>5</title></entry>"
            );
        outcomes[1].ShouldBe("""{"dcTitle":"five","title":5}""");
        outcomes[2].ShouldBe("""{"dcTitle":"five"}""");
        outcomes[3].ShouldBe("""{"title":5,"parts":[{"title":true},{"dcTitle":"x"}]}""");
    }

    [Fact]
    public void Number_01_attributes_of_one_local_name_in_a_type_that_has_itself()
    {
        var outcomes = XmlDocuments.Read(
            "3.1.0",
            """
            Doc: { type: object, xml: { name: node }, properties: { id: { type: integer, xml: { attribute: true } }, uid: { type: string, xml: { name: id, attribute: true, prefix: u, namespace: 'urn:u' } }, node: { $ref: '#/components/schemas/Doc' }, other: { type: string, xml: { name: node, namespace: 'urn:o' } } } }
            """,
            "<node v:id='a' id='1' xmlns:v='urn:u'><node id='2'><node v:id='b'/></node><node xmlns='urn:o'>o</node></node>",
            "<node id='1'><o:node xmlns:o='urn:o'>o</o:node><node/></node>",
            "<node><node><node xmlns='urn:o'>deep</node></node></node>"
        );

        outcomes[0]
            .ShouldBe(
                """{"id":1,"uid":"a","node":{"id":2,"node":{"uid":"b"}},"other":"o"}""",
                "<node id=\"1\" xmlns:u=\"urn:u\" u:id=\"a\"><node id=\"2\"><node u:id=\"b\" /></node><node xmlns=\"urn:o\">o</node></node>"
            );
        outcomes[1].ShouldBe("""{"id":1,"node":{},"other":"o"}""");
        outcomes[2].ShouldBe("""{"node":{"other":"deep"}}""");
    }

    [Fact]
    public void Number_02_types_of_the_items_of_a_list()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: grants }, properties: { grantee: { type: array, xml: { wrapped: false }, items: { type: object, required: [kind], properties: { kind: { type: string, enum: [User, Group], xml: { attribute: true, name: 'xsi:type' } }, type: { type: string, xml: { attribute: true } }, id: { type: string } } } } } }
            """,
            $"<grants xmlns:i='{Instance}'><grantee i:type='User' type='t'><id>1</id></grantee><grantee i:type='Group'/></grants>",
            $"<grants><grantee type='t' x:type='Group' xmlns:x='{Instance}'><id>1</id></grantee></grants>"
        );

        outcomes[0]
            .ShouldBe(
                """{"grantee":[{"kind":"User","type":"t","id":"1"},{"kind":"Group"}]}""",
                $"<grants><grantee xmlns:xsi=\"{Instance}\" xsi:type=\"User\" type=\"t\"><id>1</id></grantee><grantee xmlns:xsi=\"{Instance}\" xsi:type=\"Group\" /></grants>"
            );
        outcomes[1].ShouldBe("""{"grantee":[{"kind":"Group","type":"t","id":"1"}]}""");
    }

    [Fact]
    public void Number_02_the_place_of_a_schema_without_namespace_on_a_root_in_one()
    {
        var outcomes = XmlDocuments.Read(
            "3.1.0",
            """
            Doc: { type: object, xml: { name: plan, namespace: 'urn:plan' }, properties: { place: { type: string, format: uri-reference, xml: { attribute: true, prefix: xsi, name: noNamespaceSchemaLocation } }, step: { type: string } } }
            """,
            $"<plan xmlns='urn:plan' xmlns:xsi='{Instance}' xsi:noNamespaceSchemaLocation='a.xsd' xsi:type='Plan'><step>s</step></plan>",
            "<p:plan xmlns:p='urn:plan'><p:step>s</p:step></p:plan>"
        );

        outcomes[0]
            .ShouldBe(
                """{"place":"a.xsd","step":"s"}""",
                $"<plan xmlns=\"urn:plan\" xmlns:xsi=\"{Instance}\" xsi:noNamespaceSchemaLocation=\"a.xsd\"><step>s</step></plan>"
            );
        outcomes[1].ShouldBe("""{"step":"s"}""");
    }

    [Fact]
    public void Number_04_items_and_pairs_without_a_type()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: log }, properties: { events: { type: array, xml: { wrapped: true }, items: { xml: { name: event } } }, extra: { type: object, additionalProperties: { type: object } }, count: { type: integer } } }
            """,
            "<log><events><event>plain</event><event id=\"1\"><at zone=\"z\">now</at></event><event /></events><count>3</count></log>",
            "<log><extra><a><b>1</b><b>2</b></a><c /></extra><count>3</count></log>",
            "<log xmlns:q=\"urn:q\"><events><event q:id=\"1\"><q:at /></event></events><count>3</count></log>"
        );

        outcomes[0]
            .ShouldBe(
                """{"events":["plain",{"@id":"1","$xml":"\u003Cat zone=\u0022z\u0022\u003Enow\u003C/at\u003E"},""],"count":3}""",
                "<log><events><event>plain</event><event id=\"1\"><at zone=\"z\">now</at></event><event></event></events><count>3</count></log>"
            );
        outcomes[1].ShouldBe("""{"extra":{"a":{"b":["1","2"]},"c":{}},"count":3}""");
        outcomes[2]
            .ShouldBe(
                """{"events":[{"@{urn:q}id":"1","$xml":"\u003Cq:at xmlns:q=\u0022urn:q\u0022 /\u003E"}],"count":3}""",
                "<log><events><event xmlns:a=\"urn:q\" a:id=\"1\"><q:at xmlns:q=\"urn:q\" /></event></events><count>3</count></log>"
            );
    }

    [Fact]
    public void Number_04_a_union_in_a_list_that_fits_no_branch()
    {
        var outcomes = XmlDocuments.Read(
            "3.1.0",
            """
            Doc: { type: object, xml: { name: route }, properties: { leg: { type: array, xml: { wrapped: false }, items: { anyOf: [ { $ref: '#/components/schemas/Walk' }, { $ref: '#/components/schemas/Ride' } ] } }, end: { type: string } } }
            Walk: { type: object, required: [metres], properties: { metres: { type: integer } } }
            Ride: { type: object, required: [line], properties: { line: { type: string }, stops: { type: integer } } }
            """,
            "<route><leg><metres>5</metres></leg><leg by=\"sea\"><ship>s</ship></leg><leg><line>U1</line></leg><end>e</end></route>",
            "<route><leg><km>far</km></leg><end>e</end></route>"
        );

        outcomes[0]
            .ShouldBe(
                """{"leg":[{"metres":5},{"@by":"sea","$xml":"\u003Cship\u003Es\u003C/ship\u003E"},{"line":"U1"}],"end":"e"}""",
                "<route><leg><metres>5</metres></leg><leg by=\"sea\"><ship>s</ship></leg><leg><line>U1</line></leg><end>e</end></route>"
            );
        outcomes[1]
            .ShouldBe(
                """{"leg":[{"$xml":"\u003Ckm\u003Efar\u003C/km\u003E"}],"end":"e"}""",
                "<route><leg><km>far</km></leg><end>e</end></route>"
            );
    }
}
