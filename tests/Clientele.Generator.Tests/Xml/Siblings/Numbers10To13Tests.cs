using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml.Siblings;

/// <summary>
/// Two siblings of each kind: roots that are no answer, document types, the forms of DataContractSerializer, unions by
/// the names of elements.
/// </summary>
public sealed class Numbers10To13Tests
{
    private const string Arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
    private const string System = "http://schemas.datacontract.org/2004/07/System";

    [Fact]
    public void Number_10_a_type_without_name_that_has_none_of_the_roots_members()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, properties: { Key: { type: array, xml: { wrapped: false }, items: { type: object, properties: { Code: { type: string } } } } } }
            """,
            "<Error><Code>denied</Code></Error>",
            "<Keys><Key><Code>c</Code></Key></Keys>",
            "<s:Fault xmlns:s='urn:s'><s:Code>c</s:Code></s:Fault>"
        );

        outcomes[0].Json.ShouldStartWith("!");
        outcomes[0].Json.ShouldContain("'Error'");
        outcomes[1].ShouldBe("""{"Key":[{"Code":"c"}]}""", "<Doc><Key><Code>c</Code></Key></Doc>");
        outcomes[2].Json.ShouldContain("'s:Fault'");
    }

    [Fact]
    public void Number_10_a_type_of_pairs_with_a_name_and_a_union()
    {
        var outcomes = XmlDocuments.Read(
            "3.1.0",
            """
            Doc: { type: object, xml: { name: Settings }, properties: { pairs: { type: object, additionalProperties: { type: string } } } }
            """,
            "<html><body>Sorry</body></html>",
            "<Settings><pairs><a>1</a></pairs></Settings>"
        );

        outcomes[0].Json.ShouldContain("'html'");
        outcomes[1].ShouldBe("""{"pairs":{"a":"1"}}""", "<Settings><pairs><a>1</a></pairs></Settings>");
        XmlDocuments
            .Read(
                "3.0.3",
                "Doc: { oneOf: [ { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' } ] }\nA: { type: object, required: [a], properties: { a: { type: string } } }\nB: { type: object, required: [b], properties: { b: { type: string } } }",
                "<html><body>Sorry</body></html>"
            )[0]
            .Json.ShouldContain("'html'");
    }

    [Fact]
    public void Number_11_signs_in_the_identifiers_of_a_document_type()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            "Doc: { type: object, xml: { name: plist }, properties: { version: { type: string, xml: { attribute: true } }, string: { type: string } } }",
            "<!DOCTYPE plist PUBLIC '-//Apple//DTD PLIST 1.0//EN' \"http://www.apple.com/DTDs/PropertyList-1.0.dtd?[a>b]\" ><plist version='1.0'><string>s</string></plist>",
            "<?xml version='1.0'?>\n<!-- <!DOCTYPE x [ ]> -->\n<!DOCTYPE plist>\n<plist version='1.0'/>",
            "<!DOCTYPE plist SYSTEM 'a' [ ]><plist version='1.0'/>"
        );

        outcomes[0].ShouldBe("""{"version":"1.0","string":"s"}""", "<plist version=\"1.0\"><string>s</string></plist>");
        outcomes[1].ShouldBe("""{"version":"1.0"}""");
        outcomes[2].Json.ShouldContain("internal subset");
    }

    [Fact]
    public void Number_11_what_a_document_type_would_declare_stays_unknown()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            "Doc: { type: object, xml: { name: html }, properties: { title: { type: string } } }",
            "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd'><html><title>a&amp;b</title></html>",
            "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd'><html><title>a&nbsp;b</title></html>",
            "<html/><!DOCTYPE html>",
            "<!DOCTYPE html><!DOCTYPE html><html/>"
        );

        outcomes[0].ShouldBe("""{"title":"a\u0026b"}""");
        outcomes[1].Json.ShouldStartWith("!");
        outcomes[2].Json.ShouldStartWith("!");
        outcomes[3].Json.ShouldStartWith("!");
    }

    [Fact]
    public void Number_12_dictionaries_of_objects_and_moments_in_lists()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: Fleet, namespace: 'http://schemas.datacontract.org/2004/07/Acme' }, properties: { Cars: { type: object, xml: { namespace: 'http://schemas.datacontract.org/2004/07/Acme' }, additionalProperties: { $ref: '#/components/schemas/Car' } }, Seen: { type: array, xml: { wrapped: true }, items: { type: string, format: date-time, xml: { name: DateTimeOffset, namespace: 'http://schemas.datacontract.org/2004/07/System' } } } } }
            Car: { type: object, properties: { Doors: { type: integer } } }
            """,
            $"<Fleet xmlns='http://schemas.datacontract.org/2004/07/Acme'><Cars xmlns:a='{Arrays}'><a:KeyValueOfstringCarP_S5x1aZ><a:Key>one</a:Key><a:Value><Doors>4</Doors></a:Value></a:KeyValueOfstringCarP_S5x1aZ><a:KeyValueOfstringCarP_S5x1aZ><a:Value/><a:Key>two</a:Key></a:KeyValueOfstringCarP_S5x1aZ></Cars></Fleet>",
            $"<Fleet xmlns='http://schemas.datacontract.org/2004/07/Acme'><Seen xmlns:a='{System}'><a:DateTimeOffset><a:DateTime>2026-05-01T10:00:00Z</a:DateTime><a:OffsetMinutes>120</a:OffsetMinutes></a:DateTimeOffset><a:DateTimeOffset>2026-05-01T10:00:00Z</a:DateTimeOffset></Seen></Fleet>"
        );

        outcomes[0].ShouldBe("""{"Cars":{"one":{"Doors":4},"two":{}}}""");
        outcomes[1]
            .ShouldBe(
                """{"Seen":["2026-05-01T12:00:00+02:00","2026-05-01T10:00:00Z"]}""".Replace(
                    "Z\"]",
                    "+00:00\"]",
                    global::System.StringComparison.Ordinal
                )
            );
    }

    [Fact]
    public void Number_12_keys_that_are_no_names()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, properties: { Counts: { type: object, additionalProperties: { type: integer, format: int32 } } } }
            """,
            $"<d><Counts xmlns='{Arrays}'><KeyValueOfstringint><Key>a b</Key><Value>1</Value></KeyValueOfstringint><KeyValueOfstringint><Key>&lt;</Key><Value>2</Value></KeyValueOfstringint></Counts></d>",
            $"<d><Counts xmlns='{Arrays}'><plain>3</plain></Counts></d>"
        );

        outcomes[0]
            .ShouldBe(
                """{"Counts":{"a b":1,"\u003C":2}}""",
                "<d><Counts><a_x0020_b>1</a_x0020_b><_x003C_>2</_x003C_></Counts></d>"
            );
        outcomes[1].ShouldBe("""{"Counts":{"plain":3}}""");
    }

    [Fact]
    public void Number_13_branches_with_prefixes_in_a_list_without_wrapper()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: plan }, properties: { name: { type: string }, steps: { type: array, xml: { wrapped: false }, items: { oneOf: [ { $ref: '#/components/schemas/Fork' }, { $ref: '#/components/schemas/Join' } ] } }, after: { type: string } } }
            Fork: { type: object, xml: { name: fork, prefix: p, namespace: 'urn:p' }, properties: { to: { type: string, xml: { attribute: true } } } }
            Join: { type: object, xml: { name: join, prefix: p, namespace: 'urn:p' }, properties: { to: { type: string, xml: { attribute: true } } } }
            """,
            "<plan xmlns:q='urn:p'><q:join to='1'/><name>n</name><q:fork to='2'/><q:join/><after>z</after></plan>",
            "<plan><fork to='1'/></plan>"
        );

        outcomes[0]
            .ShouldBe(
                """{"name":"n","steps":[{"to":"1"},{"to":"2"},{}],"after":"z"}""",
                "<plan><name>n</name><p:join xmlns:p=\"urn:p\" to=\"1\" /><p:fork xmlns:p=\"urn:p\" to=\"2\" /><p:join xmlns:p=\"urn:p\" /><after>z</after></plan>"
            );
        outcomes[1].ShouldBe("""{"steps":[{"to":"1"}]}""", "<plan><p:fork xmlns:p=\"urn:p\" to=\"1\" /></plan>");
    }

    [Fact]
    public void Number_13_a_root_of_anyOf_and_branches_that_hold_the_union_themselves()
    {
        var outcomes = XmlDocuments.Read(
            "3.1.0",
            """
            Doc: { anyOf: [ { $ref: '#/components/schemas/Not' }, { $ref: '#/components/schemas/Flag' } ] }
            Not: { type: object, xml: { name: not }, properties: { of: { $ref: '#/components/schemas/Doc' } } }
            Flag: { type: object, xml: { name: flag }, properties: { name: { type: string } } }
            """,
            "<not><flag><name>f</name></flag></not>",
            "<not><not><flag/></not></not>",
            "<flag><name>f</name></flag>",
            "<not><of><name>f</name></of></not>",
            "<and/>"
        );

        outcomes[0].ShouldBe("""{"of":{"name":"f"}}""", "<not><flag><name>f</name></flag></not>");
        outcomes[1].ShouldBe("""{"of":{"of":{}}}""", "<not><not><flag /></not></not>");
        outcomes[2].ShouldBe("""{"name":"f"}""", "<flag><name>f</name></flag>");
        outcomes[3].ShouldBe("""{"of":{"name":"f"}}""", "<not><flag><name>f</name></flag></not>");
        outcomes[4].Json.ShouldContain("'and'");
    }
}
