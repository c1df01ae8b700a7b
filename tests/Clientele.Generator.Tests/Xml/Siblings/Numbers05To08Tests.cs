using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml.Siblings;

/// <summary>
/// Two siblings of each kind: empty elements and names in nested lists, references with names of their own, foreign
/// namespaces, wrappers that nobody declared.
/// </summary>
public sealed class Numbers05To08Tests
{
    [Fact]
    public void Number_05_empty_enums_of_numbers_by_reference_and_in_attributes()
    {
        var outcomes = XmlDocuments.Read(
            "3.1.0",
            """
            Doc: { type: object, xml: { name: job }, properties: { level: { $ref: '#/components/schemas/Level' }, ratio: { type: number, enum: [0.5, 1] }, rank: { type: integer, enum: [1, 2], xml: { attribute: true } }, next: { type: string } } }
            Level: { type: integer, format: int64, enum: [10, 20] }
            """,
            "<job rank='2'><level/><ratio></ratio><next>n</next></job>",
            "<job><level>20</level><ratio>0.5</ratio></job>",
            "<job><level>\n</level><ratio><!-- none --></ratio><next/></job>"
        );

        outcomes[0].ShouldBe("""{"rank":2,"next":"n"}""", "<job rank=\"2\"><next>n</next></job>");
        outcomes[1].ShouldBe("""{"level":20,"ratio":0.5}""", "<job><level>20</level><ratio>0.5</ratio></job>");
        outcomes[2].ShouldBe("""{"next":""}""");
    }

    [Fact]
    public void Number_05_names_on_three_levels_of_lists_and_attributes_of_the_namespace_of_XML()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: book }, properties: { base: { type: string, format: uri, xml: { attribute: true, name: 'xml:base' } }, pages: { type: array, xml: { wrapped: true }, items: { type: array, xml: { name: page, wrapped: true }, items: { type: array, xml: { name: line }, items: { type: string, xml: { name: word } } } } }, text: { type: object, properties: { lang: { type: string, xml: { attribute: true, prefix: xml } } } } } }
            """,
            "<book xml:base='https://b.test/'><pages><page><line><word>a</word><word/></line><line/></page><page/></pages><text xml:lang='en'/></book>",
            "<book><pages/></book>"
        );

        outcomes[0]
            .ShouldBe(
                """{"base":"https://b.test/","pages":[[["a",""],[]],[]],"text":{"lang":"en"}}""",
                "<book xml:base=\"https://b.test/\"><pages><page><line><word>a</word><word></word></line><line /></page><page /></pages><text xml:lang=\"en\" /></book>"
            );
        outcomes[1].ShouldBe("""{"pages":[]}""", "<book><pages /></book>");
    }

    [Fact]
    public void Number_06_a_referenced_schema_with_name_namespace_and_prefix_as_member_and_as_item()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: order, namespace: 'urn:o' }, properties: { payer: { $ref: '#/components/schemas/Party' }, copies: { type: array, xml: { wrapped: true }, items: { $ref: '#/components/schemas/Party' } }, note: { type: string } } }
            Party: { type: object, xml: { name: party, prefix: c, namespace: 'urn:c' }, properties: { name: { type: string } } }
            """,
            "<order xmlns='urn:o' xmlns:c='urn:c'><c:party><c:name>p</c:name></c:party><copies><c:party><c:name>q</c:name></c:party></copies><note>n</note></order>",
            "<order xmlns='urn:o'><payer><name>p</name></payer></order>"
        );

        outcomes[0]
            .ShouldBe(
                """{"payer":{"name":"p"},"copies":[{"name":"q"}],"note":"n"}""",
                "<order xmlns=\"urn:o\"><c:party xmlns:c=\"urn:c\"><c:name>p</c:name></c:party><copies><c:party xmlns:c=\"urn:c\"><c:name>q</c:name></c:party></copies><note>n</note></order>"
            );
        outcomes[1].ShouldBe("""{"payer":{"name":"p"}}""");
    }

    [Fact]
    public void Number_06_a_reference_of_3_2_is_named_by_its_component_and_by_its_own_name_elsewhere()
    {
        var outcomes = XmlDocuments.Read(
            "3.2.0",
            """
            Doc: { type: object, xml: { name: car }, properties: { engine: { $ref: '#/components/schemas/Motor' }, driver: { $ref: '#/components/schemas/Person', xml: { name: pilot } }, colour: { $ref: '#/components/schemas/Colour' } } }
            Motor: { type: object, properties: { power: { type: integer } } }
            Person: { type: object, xml: { name: person }, properties: { name: { type: string } } }
            Colour: { type: string, enum: [red, blue], xml: { name: color } }
            """,
            "<car><Motor><power>5</power></Motor><color>red</color></car>",
            "<car><engine><power>5</power></engine><colour>blue</colour></car>",
            "<car><pilot><name>n</name></pilot></car>"
        );

        outcomes[0]
            .ShouldBe(
                """{"engine":{"power":5},"colour":"red"}""",
                "<car><Motor><power>5</power></Motor><color>red</color></car>"
            );
        outcomes[1].ShouldBe("""{"engine":{"power":5},"colour":"blue"}""");
        outcomes[2].ShouldBe("""{"driver":{"name":"n"}}""", "<car><pilot><name>n</name></pilot></car>");
    }

    [Fact]
    public void Number_07_a_foreign_object_and_attribute_give_way_to_the_right_ones_wherever_they_stand()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: card, namespace: 'urn:card' }, properties: { person: { type: object, properties: { name: { type: string }, age: { type: integer } } }, code: { type: string, xml: { attribute: true } } } }
            """,
            "<card xmlns='urn:card' xmlns:x='urn:x' x:code='X' code='C'><x:person><x:name>X</x:name><x:age>1</x:age></x:person><person><name>P</name></person></card>",
            "<card xmlns='urn:card' xmlns:x='urn:x' code='C' x:code='X'><person><name>P</name><x:name>X</x:name></person><x:person><x:age>1</x:age></x:person></card>",
            "<card xmlns='urn:card' xmlns:x='urn:x' x:code='X'><x:person><x:name>X</x:name></x:person></card>"
        );

        outcomes[0].ShouldBe("""{"person":{"name":"P"},"code":"C"}""");
        outcomes[1].ShouldBe("""{"person":{"name":"P"},"code":"C"}""");
        outcomes[2].ShouldBe("""{"person":{"name":"X"},"code":"X"}""");
    }

    [Fact]
    public void Number_07_any_namespace_order_and_letter_case_will_do_where_nothing_competes()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.0",
            """
            Doc: { type: object, xml: { name: Customer, namespace: 'urn:c' }, required: [Id], properties: { Id: { type: string }, Relation: { type: string }, Companies: { type: array, xml: { wrapped: true }, items: { type: object, xml: { name: Company }, properties: { Domain: { type: string } } } } } }
            """,
            "<customer xmlns='urn:other'><companies xmlns='urn:a'><COMPANY><domain xmlns=''>d</domain></COMPANY></companies><b:relation xmlns:b='urn:b'>r</b:relation><ID>1</ID></customer>",
            "<Customer><Id>1</Id><Companies><Company><Domain>d</Domain></Company></Companies></Customer>"
        );

        outcomes[0].ShouldBe("""{"Id":"1","Relation":"r","Companies":[{"Domain":"d"}]}""");
        outcomes[1]
            .ShouldBe(
                """{"Id":"1","Companies":[{"Domain":"d"}]}""",
                "<Customer xmlns=\"urn:c\"><Id>1</Id><Companies><Company><Domain>d</Domain></Company></Companies></Customer>"
            );
    }

    [Fact]
    public void Number_08_sets_of_items_on_two_levels()
    {
        var run = XmlDocuments.Describe(
            "3.0.0",
            """
            Doc: { type: object, xml: { name: DescribeInstancesResponse }, properties: { reservations: { type: array, xml: { name: reservationSet }, items: { $ref: '#/components/schemas/Reservation' } }, nextToken: { type: string } } }
            Reservation: { type: object, xml: { name: reservation }, properties: { groups: { type: array, xml: { name: groupSet }, items: { type: string, xml: { name: group } } }, id: { type: string, xml: { name: reservationId } } } }
            """
        );
        var outcomes = XmlDocuments.Read(
            run,
            "<DescribeInstancesResponse><reservationSet><item><reservationId>r</reservationId><groupSet><item>g</item><item>h</item></groupSet></item><item/></reservationSet><nextToken/></DescribeInstancesResponse>",
            "<DescribeInstancesResponse><reservation><reservationId>r</reservationId><group>g</group></reservation></DescribeInstancesResponse>",
            "<DescribeInstancesResponse><reservationSet/></DescribeInstancesResponse>"
        );

        outcomes[0].ShouldBe("""{"reservations":[{"groups":["g","h"],"id":"r"},{}],"nextToken":""}""");
        outcomes[1]
            .ShouldBe(
                """{"reservations":[{"groups":["g"],"id":"r"}]}""",
                "<DescribeInstancesResponse><reservation><group>g</group><reservationId>r</reservationId></reservation></DescribeInstancesResponse>"
            );
        outcomes[2].ShouldBe("""{"reservations":[]}""");
        run.Diagnostics.Count.ShouldBe(2);
        run.Diagnostics.ShouldAllBe(static diagnostic => diagnostic.Contains("info CLI0210"));
    }

    [Fact]
    public void Number_08_a_description_that_says_wrapped_false_where_it_means_it()
    {
        var run = XmlDocuments.Describe(
            "3.0.0",
            """
            Doc: { type: object, xml: { name: Distribution }, properties: { Aliases: { type: array, items: { type: object, xml: { name: Alias }, properties: { CNAME: { type: string } } } }, Origins: { $ref: '#/components/schemas/Origins' } } }
            Origins: { type: object, properties: { Quantity: { type: integer }, Items: { type: array, items: { type: string, xml: { name: Origin } } }, Tag: { type: array, xml: { wrapped: false }, items: { type: string } } } }
            """
        );
        var outcomes = XmlDocuments.Read(
            run,
            "<Distribution><Aliases><Alias><CNAME>a</CNAME></Alias></Aliases><Origins><Quantity>1</Quantity><Items><Origin>o</Origin></Items><Tag>t</Tag><Tag>u</Tag></Origins></Distribution>",
            "<Distribution><Alias><CNAME>a</CNAME></Alias><Origins><Origin>o</Origin><Origin>p</Origin></Origins></Distribution>"
        );

        outcomes[0]
            .ShouldBe(
                """{"Aliases":[{"CNAME":"a"}],"Origins":{"Quantity":1,"Items":["o"],"Tag":["t","u"]}}""",
                "<Distribution><Aliases><Alias><CNAME>a</CNAME></Alias></Aliases><Origins><Quantity>1</Quantity><Items><Origin>o</Origin></Items><Tag>t</Tag><Tag>u</Tag></Origins></Distribution>"
            );
        outcomes[1].ShouldBe("""{"Aliases":[{"CNAME":"a"}],"Origins":{"Items":["o","p"]}}""");
        run.Diagnostics.ShouldAllBe(static diagnostic => diagnostic.Contains("it is written wrapped"));
    }
}
