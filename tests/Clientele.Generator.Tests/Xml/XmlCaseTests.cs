using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml;

/// <summary>Documents as services send them, by what the description says or leaves unsaid.</summary>
public sealed class XmlCaseTests
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void An_attribute_of_the_instance_namespace_is_read_where_a_member_declares_it()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: Grantee }, required: [Type], properties: { Type: { type: string, xml: { attribute: true, name: type, prefix: xsi, namespace: 'http://www.w3.org/2001/XMLSchema-instance' } }, Where: { type: string, xml: { attribute: true, name: 'xsi:schemaLocation' } }, ID: { type: string } } }
            """,
            $"<Grantee xmlns:xsi=\"{Instance}\" xsi:type=\"CanonicalUser\"><ID>g</ID></Grantee>",
            $"<Grantee xmlns:i=\"{Instance}\" i:schemaLocation=\"a b\" i:type=\"Group\" />",
            "<Grantee type=\"Plain\" />"
        );

        outcomes[0]
            .ShouldBe(
                """{"Type":"CanonicalUser","ID":"g"}""",
                $"<Grantee xmlns:xsi=\"{Instance}\" xsi:type=\"CanonicalUser\"><ID>g</ID></Grantee>"
            );
        outcomes[1].ShouldBe("""{"Type":"Group","Where":"a b"}""");
        outcomes[2].ShouldBe("""{"Type":"Plain"}""");
    }

    [Fact]
    public void Members_of_one_local_name_are_told_apart_by_namespace()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: channel }, properties: { link: { type: string }, atomLink: { type: object, xml: { name: link, prefix: atom, namespace: 'http://www.w3.org/2005/Atom' }, properties: { href: { type: string, xml: { attribute: true } }, xhref: { type: string, xml: { attribute: true, name: href, prefix: xlink, namespace: 'urn:xlink' } } } }, items: { type: array, xml: { name: item, wrapped: false }, items: { type: object, properties: { title: { type: string }, other: { type: string, xml: { name: title, prefix: itunes, namespace: 'urn:itunes' } } } } } } }
            """,
            "<channel><link>L</link><atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\" href=\"H\" /></channel>",
            $"<channel xmlns:a='{Atom}'><a:link href='H'/><link>L</link></channel>",
            "<channel><link>L</link></channel>",
            $"<channel xmlns:a='{Atom}'><link>L</link><a:link x:href='X' href='H' xmlns:x='urn:xlink'/></channel>",
            "<channel xmlns:itunes='urn:itunes'><item><itunes:title>I</itunes:title><title>T</title></item><item><title>T</title></item><item><itunes:title>I</itunes:title></item></channel>"
        );

        outcomes[0]
            .ShouldBe(
                """{"link":"L","atomLink":{"href":"H"}}""",
                "<channel><link>L</link><atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\" href=\"H\" /></channel>"
            );
        outcomes[1].ShouldBe("""{"link":"L","atomLink":{"href":"H"}}""");
        outcomes[2].ShouldBe("""{"link":"L"}""");
        outcomes[3].ShouldBe("""{"link":"L","atomLink":{"href":"H","xhref":"X"}}""");
        outcomes[4].ShouldBe("""{"items":[{"title":"T","other":"I"},{"title":"T"},{"other":"I"}]}""");
    }

    [Fact]
    public void What_can_t_be_typed_is_kept_and_costs_nothing_else()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, properties: { detail: {}, obj: { type: object }, map: { type: object, additionalProperties: true }, after: { type: string } } }
            """,
            "<d><detail><x>1</x></detail><obj><y>2</y></obj><map><k><z>3</z></k></map><after>z</after></d>",
            "<d><detail code=\"1\"><p:x xmlns:p=\"urn:p\" p:a=\"1\">a<b /></p:x>c</detail><after>z</after></d>",
            "<d><obj><y>1</y><y>2</y><w><v /></w></obj><after>z</after></d>"
        );

        outcomes[0].Json.ShouldContain("\"after\":\"z\"");
        outcomes[0].Doubt.ShouldBeEmpty();
        outcomes[0]
            .Written.ShouldBe(
                "<d><detail><x>1</x></detail><obj><y>2</y></obj><map><k><z>3</z></k></map><after>z</after></d>"
            );
        outcomes[1]
            .Written.ShouldBe(
                "<d><detail code=\"1\"><p:x xmlns:p=\"urn:p\" p:a=\"1\">a<b /></p:x>c</detail><after>z</after></d>"
            );
        outcomes[2].Written.ShouldBe("<d><obj><y>1</y><y>2</y><w><v /></w></obj><after>z</after></d>");
    }

    [Fact]
    public void A_union_keeps_what_is_none_of_its_cases()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, properties: { shape: { oneOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' } ], discriminator: { propertyName: kind, mapping: { circle: '#/components/schemas/Circle', square: '#/components/schemas/Square' } } }, after: { type: string } } }
            Circle: { type: object, required: [kind, r], xml: { name: circle }, properties: { kind: { type: string }, r: { type: number } } }
            Square: { type: object, required: [kind, side], xml: { name: square }, properties: { kind: { type: string }, side: { type: number } } }
            """,
            "<d><shape><kind>hexagon</kind><w>1</w></shape><after>z</after></d>",
            "<d><shape><kind>circle</kind><r>1</r></shape><after>z</after></d>",
            "<d><shape a=\"1\"><w>1</w></shape><after>z</after></d>"
        );

        outcomes[0].Json.ShouldContain("\"after\":\"z\"");
        outcomes[0].Written.ShouldBe("<d><shape><kind>hexagon</kind><w>1</w></shape><after>z</after></d>");
        outcomes[1]
            .ShouldBe(
                """{"shape":{"kind":"circle","r":1},"after":"z"}""",
                "<d><shape><kind>circle</kind><r>1</r></shape><after>z</after></d>"
            );
        outcomes[2].Written.ShouldBe("<d><shape a=\"1\"><w>1</w></shape><after>z</after></d>");
    }

    [Fact]
    public void A_referenced_schemas_namespace_is_that_of_the_member()
    {
        const string Connect = "http://schemas.microsoft.com/netservices/2010/10/servicebus/connect";
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: content, namespace: 'http://www.w3.org/2005/Atom' }, properties: { QueueDescription: { $ref: '#/components/schemas/QueueDescription' }, Own: { allOf: [ { $ref: '#/components/schemas/QueueDescription' }, { xml: { namespace: 'urn:own' } } ] } } }
            QueueDescription: { type: object, xml: { namespace: 'http://schemas.microsoft.com/netservices/2010/10/servicebus/connect' }, properties: { LockDuration: { type: string } } }
            """,
            $"<content xmlns=\"{Atom}\"><QueueDescription xmlns=\"{Connect}\"><LockDuration>PT1M</LockDuration></QueueDescription></content>",
            $"<content xmlns=\"{Atom}\"><QueueDescription><LockDuration>PT1M</LockDuration></QueueDescription></content>",
            $"<content xmlns=\"{Atom}\"><Own xmlns=\"urn:own\"><LockDuration xmlns=\"{Connect}\">PT1M</LockDuration></Own></content>"
        );

        outcomes[0]
            .ShouldBe(
                """{"QueueDescription":{"LockDuration":"PT1M"}}""",
                $"<content xmlns=\"{Atom}\"><QueueDescription xmlns=\"{Connect}\"><LockDuration>PT1M</LockDuration></QueueDescription></content>"
            );
        outcomes[1].ShouldBe("""{"QueueDescription":{"LockDuration":"PT1M"}}""");
        outcomes[2]
            .ShouldBe(
                """{"Own":{"LockDuration":"PT1M"}}""",
                $"<content xmlns=\"{Atom}\"><Own xmlns=\"urn:own\"><LockDuration xmlns=\"{Connect}\">PT1M</LockDuration></Own></content>"
            );
    }

    [Theory]
    [InlineData("3.2.0")]
    [InlineData("3.0.3")]
    public void A_referenced_schema_names_the_element_and_either_name_is_read(string version)
    {
        var outcomes = XmlDocuments.Read(
            version,
            """
            Doc: { type: object, xml: { name: EnumerationResults }, required: [Segment], properties: { Segment: { $ref: '#/components/schemas/BlobFlatListSegment' } } }
            BlobFlatListSegment: { type: object, xml: { name: Blobs }, properties: { BlobItems: { type: array, items: { $ref: '#/components/schemas/BlobItem' } } } }
            BlobItem: { type: object, xml: { name: Blob }, properties: { Name: { type: string } } }
            """,
            "<EnumerationResults><Blobs><Blob><Name>f</Name></Blob></Blobs></EnumerationResults>",
            "<EnumerationResults><Segment><Blob><Name>f</Name></Blob><Blob /></Segment></EnumerationResults>",
            "<EnumerationResults><Blobs /></EnumerationResults>"
        );

        outcomes[0]
            .ShouldBe(
                """{"Segment":{"BlobItems":[{"Name":"f"}]}}""",
                "<EnumerationResults><Blobs><Blob><Name>f</Name></Blob></Blobs></EnumerationResults>"
            );
        outcomes[1].ShouldBe("""{"Segment":{"BlobItems":[{"Name":"f"},{}]}}""");
        outcomes[2].ShouldBe("""{"Segment":{}}""");
    }

    [Fact]
    public void Two_members_of_one_referenced_schema_keep_their_own_names()
    {
        var outcomes = XmlDocuments.Read(
            "3.2.0",
            """
            Doc: { type: object, properties: { billing: { $ref: '#/components/schemas/Address' }, shipping: { $ref: '#/components/schemas/Address' }, person: { $ref: '#/components/schemas/Human' } } }
            Address: { type: object, xml: { name: address }, properties: { city: { type: string } } }
            Human: { type: object, properties: { name: { type: string } } }
            """,
            "<Doc><billing><city>b</city></billing><shipping><city>s</city></shipping><Human><name>n</name></Human></Doc>",
            "<Doc><person><name>n</name></person></Doc>"
        );

        outcomes[0]
            .ShouldBe(
                """{"billing":{"city":"b"},"shipping":{"city":"s"},"person":{"name":"n"}}""",
                "<Doc><billing><city>b</city></billing><shipping><city>s</city></shipping><Human><name>n</name></Human></Doc>"
            );
        outcomes[1].ShouldBe("""{"person":{"name":"n"}}""");
    }

    [Fact]
    public void A_root_that_is_named_like_a_member_is_that_member()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, properties: { LocationConstraint: { type: string }, CopyPart: { type: object, properties: { ETag: { type: string } } } } }
            """,
            "<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">eu-west-1</LocationConstraint>",
            "<LocationConstraint />",
            "<CopyPart xmlns='urn:x'><ETag>e</ETag></CopyPart>"
        );

        outcomes[0].ShouldBe("""{"LocationConstraint":"eu-west-1"}""");
        outcomes[1].ShouldBe("""{"LocationConstraint":""}""");
        outcomes[2].ShouldBe("""{"CopyPart":{"ETag":"e"}}""");
    }

    [Fact]
    public void A_list_that_does_not_say_whether_it_is_wrapped_is_read_in_both_forms()
    {
        const string Schemas = """
            Doc: { type: object, xml: { name: Result }, properties: { Buckets: { $ref: '#/components/schemas/Buckets' }, Other: { type: array, xml: { name: others }, items: { type: string, xml: { name: other } } } } }
            Buckets: { type: array, items: { allOf: [ { $ref: '#/components/schemas/Bucket' }, { xml: { name: Bucket } } ] } }
            Bucket: { type: object, properties: { Name: { type: string } } }
            """;
        var run = XmlDocuments.Describe("3.0.0", Schemas);
        var outcomes = XmlDocuments.Read(
            run,
            "<Result><Buckets><Bucket><Name>n</Name></Bucket></Buckets></Result>",
            "<Result><Bucket><Name>n</Name></Bucket><Bucket /><other>o</other></Result>",
            "<Result><others><other>o</other></others></Result>"
        );

        outcomes[0].ShouldBe("""{"Buckets":[{"Name":"n"}]}""", "<Result><Bucket><Name>n</Name></Bucket></Result>");
        outcomes[1].ShouldBe("""{"Buckets":[{"Name":"n"},{}],"Other":["o"]}""");
        outcomes[2].ShouldBe("""{"Other":["o"]}""");
        run.Diagnostics.ShouldBe([
            "api.yaml(12,114): info CLI0210: The list 'Other' does not say whether it is wrapped in XML: both forms are read, and it is written without an element around the items",
            "api.yaml(12,63): info CLI0210: The list 'Buckets' does not say whether it is wrapped in XML: both forms are read, and it is written without an element around the items",
        ]);
    }

    [Fact]
    public void Where_other_lists_say_that_they_are_not_wrapped_those_that_say_nothing_are()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.0",
            """
            Doc: { type: object, xml: { name: Result }, properties: { Buckets: { type: array, items: { type: string, xml: { name: Bucket } } }, Flat: { type: array, xml: { wrapped: false }, items: { type: string } } } }
            """,
            "<Result><Buckets><Bucket>n</Bucket></Buckets><Flat>1</Flat><Flat>2</Flat></Result>",
            "<Result><Bucket>n</Bucket></Result>",
            "<Result><Buckets /></Result>"
        );

        outcomes[0]
            .ShouldBe(
                """{"Buckets":["n"],"Flat":["1","2"]}""",
                "<Result><Buckets><Bucket>n</Bucket></Buckets><Flat>1</Flat><Flat>2</Flat></Result>"
            );
        outcomes[1].ShouldBe("""{"Buckets":["n"]}""");
        outcomes[2].ShouldBe("""{"Buckets":[]}""");
    }

    [Fact]
    public void Lists_whose_items_have_one_name_are_wrapped_so_that_they_can_be_read_back()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.0",
            """
            Doc: { type: object, properties: { groups: { type: array, xml: { name: groupSet }, items: { type: string, xml: { name: item } } }, tags: { type: array, xml: { name: tagSet }, items: { type: string, xml: { name: item } } } } }
            """,
            "<Doc><groupSet><item>g</item></groupSet><tagSet><item>t</item><item>u</item></tagSet></Doc>"
        );

        outcomes[0]
            .ShouldBe(
                """{"groups":["g"],"tags":["t","u"]}""",
                "<Doc><groupSet><item>g</item></groupSet><tagSet><item>t</item><item>u</item></tagSet></Doc>"
            );
    }

    [Fact]
    public void A_root_that_is_neither_the_types_nor_a_members_is_named_in_an_exception()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: CompleteMultipartUploadResult }, properties: { Bucket: { type: string }, Key: { type: string }, Code: { type: string } } }
            """,
            "<Error><Code>InternalError</Code><Message>We encountered an internal error. Please try again.</Message></Error>",
            "<html><body><h1>Sorry</h1></body></html>",
            "<CompleteMultipartUploadResult xmlns='urn:any'><Key>k</Key></CompleteMultipartUploadResult>"
        );

        outcomes[0].Json.ShouldStartWith("!The XML can't be read: the root element 'Error'");
        outcomes[1].Json.ShouldContain("'html'");
        outcomes[2].ShouldBe("""{"Key":"k"}""");
    }

    [Fact]
    public void The_prefix_xml_needs_no_declaration()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, properties: { lang: { type: string, xml: { attribute: true, name: 'xml:lang' } }, space: { type: string, xml: { attribute: true, prefix: xml } }, base: { type: string, xml: { attribute: true, prefix: xml, namespace: 'http://www.w3.org/XML/1998/namespace' } } } }
            """,
            "<d xml:lang=\"de\" xml:space=\"preserve\" />",
            "<d lang=\"de\" />",
            "<d xml:base=\"b\" base=\"other\" />"
        );

        outcomes[0].ShouldBe("""{"lang":"de","space":"preserve"}""", "<d xml:lang=\"de\" xml:space=\"preserve\" />");
        outcomes[1].ShouldBe("""{"lang":"de"}""");
        outcomes[2].ShouldBe("""{"base":"b"}""");
    }

    [Fact]
    public void An_empty_element_is_null_for_an_enum_of_numbers_and_lists_of_lists_keep_the_names_of_their_items()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, properties: { n: { type: integer }, level: { type: integer, enum: [1, 2] }, word: { type: string, enum: ['', a] }, after: { type: string }, rows: { type: array, xml: { wrapped: true }, items: { type: array, xml: { name: row }, items: { type: integer, xml: { name: cell } } } } } }
            """,
            "<d><n /><level /><after>z</after></d>",
            "<d><level> </level><word></word><after>z</after></d>",
            "<d><rows><row><cell>1</cell><cell>2</cell></row><row /></rows></d>"
        );

        outcomes[0].ShouldBe("""{"after":"z"}""");
        outcomes[1].ShouldBe("""{"word":"","after":"z"}""");
        outcomes[2]
            .ShouldBe("""{"rows":[[1,2],[]]}""", "<d><rows><row><cell>1</cell><cell>2</cell></row><row /></rows></d>");
    }

    [Fact]
    public void Lists_in_attributes_are_separated_by_spaces()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, required: [ids], properties: { rel: { type: array, items: { type: string }, xml: { attribute: true } }, ids: { type: array, items: { type: integer }, xml: { attribute: true } }, kinds: { type: array, items: { type: string, enum: [a, b] }, xml: { attribute: true, name: kind } } } }
            """,
            "<d rel=\"self  next\" />",
            "<d ids=\"1 2\" kind=\"a\" />",
            "<d />"
        );

        outcomes[0]
            .ShouldBe(
                """{"ids":[],"rel":["self","next"]}""".Replace(
                    "\"ids\":[],\"rel\":[\"self\",\"next\"]",
                    "\"rel\":[\"self\",\"next\"],\"ids\":[]",
                    System.StringComparison.Ordinal
                ),
                "<d rel=\"self next\" ids=\"\" />"
            );
        outcomes[1].ShouldBe("""{"ids":[1,2],"kinds":["a"]}""", "<d ids=\"1 2\" kind=\"a\" />");
        outcomes[2].ShouldBe("""{"ids":[]}""");
    }

    [Fact]
    public void Dictionaries_and_moments_of_DataContractSerializer_are_read()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, properties: { Tags: { type: object, additionalProperties: { type: string } }, Counts: { type: object, xml: { namespace: 'http://schemas.datacontract.org/2004/07/Acme' }, additionalProperties: { type: integer, format: int32 } }, When: { type: string, format: date-time }, Sent: { type: string, format: date-time, xml: { namespace: 'http://schemas.datacontract.org/2004/07/System' } }, After: { type: string } } }
            """,
            "<d><Tags xmlns:a=\"http://schemas.microsoft.com/2003/10/Serialization/Arrays\"><a:KeyValueOfstringstring><a:Key>k</a:Key><a:Value>v</a:Value></a:KeyValueOfstringstring></Tags><After>z</After></d>",
            "<d><When xmlns:a='http://schemas.datacontract.org/2004/07/System'><a:DateTime>2026-01-02T03:04:05Z</a:DateTime><a:OffsetMinutes>60</a:OffsetMinutes></When></d>",
            "<d><Counts xmlns='http://schemas.datacontract.org/2004/07/Acme'><KeyValueOfstringint xmlns='http://schemas.microsoft.com/2003/10/Serialization/Arrays'><Key>a</Key><Value>1</Value></KeyValueOfstringint></Counts></d>",
            "<d><Sent><DateTime>2026-01-02T03:04:05Z</DateTime><OffsetMinutes>-60</OffsetMinutes></Sent></d>"
        );

        outcomes[0].ShouldBe("""{"Tags":{"k":"v"},"After":"z"}""", "<d><Tags><k>v</k></Tags><After>z</After></d>");
        outcomes[1]
            .ShouldBe("""{"When":"2026-01-02T04:04:05+01:00"}""", "<d><When>2026-01-02T04:04:05+01:00</When></d>");
        outcomes[2]
            .ShouldBe(
                """{"Counts":{"a":1}}""",
                "<d><Counts xmlns=\"http://schemas.datacontract.org/2004/07/Acme\"><KeyValueOfstringint xmlns=\"http://schemas.microsoft.com/2003/10/Serialization/Arrays\"><Key>a</Key><Value>1</Value></KeyValueOfstringint></Counts></d>"
            );
        outcomes[3]
            .ShouldBe(
                """{"Sent":"2026-01-02T02:04:05-01:00"}""",
                "<d><Sent xmlns=\"http://schemas.datacontract.org/2004/07/System\"><DateTime>2026-01-02T03:04:05Z</DateTime><OffsetMinutes>-60</OffsetMinutes></Sent></d>"
            );
    }

    [Fact]
    public void A_node_type_of_none_is_no_element_and_cdata_is_a_section()
    {
        var outcomes = XmlDocuments.Read(
            "3.2.0",
            """
            Doc: { type: object, xml: { name: d }, properties: { html: { type: object, properties: { content: { type: string, xml: { nodeType: cdata } } } }, anon: { type: object, xml: { nodeType: none }, properties: { first: { type: string }, second: { type: string, xml: { nodeType: attribute } } } }, more: { $ref: '#/components/schemas/More' }, last: { type: string } } }
            More: { type: object, xml: { nodeType: none }, required: [third], properties: { third: { type: string } } }
            """,
            "<d><html><![CDATA[<p/>]]></html><first>f</first></d>",
            "<d second=\"s\"><third>t</third><last>l</last></d>",
            "<d><last>l</last></d>"
        );

        outcomes[0]
            .ShouldBe(
                """{"html":{"content":"\u003Cp/\u003E"},"anon":{"first":"f"}}""",
                "<d><first>f</first><html><![CDATA[<p/>]]></html></d>"
            );
        outcomes[1]
            .ShouldBe(
                """{"anon":{"second":"s"},"more":{"third":"t"},"last":"l"}""",
                "<d second=\"s\"><third>t</third><last>l</last></d>"
            );
        outcomes[2].ShouldBe("""{"last":"l"}""");
    }

    [Fact]
    public void A_list_without_wrapper_is_read_by_its_own_name_and_by_the_one_in_its_xml_object()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, properties: { c: { type: array, xml: { name: ignored, wrapped: false }, items: { type: string } }, e: { type: array, xml: { name: Outer, wrapped: false }, items: { type: string, xml: { name: Inner } } } } }
            """,
            "<d><c>3</c></d>",
            "<d><ignored>3</ignored><ignored>4</ignored></d>",
            "<d><Inner>1</Inner><Inner>2</Inner></d>",
            "<d><Outer>1</Outer></d>"
        );

        outcomes[0].ShouldBe("""{"c":["3"]}""");
        outcomes[1].ShouldBe("""{"c":["3","4"]}""", "<d><ignored>3</ignored><ignored>4</ignored></d>");
        outcomes[2].ShouldBe("""{"e":["1","2"]}""");
        outcomes[3].ShouldBe("""{"e":["1"]}""", "<d><Outer>1</Outer></d>");
    }

    [Fact]
    public void Document_types_without_an_internal_subset_are_skipped()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            "Doc: { type: object, xml: { name: eSearchResult }, properties: { Count: { type: integer } } }",
            "<?xml version=\"1.0\"?><!DOCTYPE eSearchResult PUBLIC \"-//NLM//DTD esearch 20060628//EN\" \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20060628/esearch.dtd\"><eSearchResult><Count>5</Count></eSearchResult>",
            "<!DOCTYPE eSearchResult SYSTEM 'x'>\n<!-- c --><eSearchResult><Count>5</Count></eSearchResult>",
            "<!DOCTYPE eSearchResult [ <!ENTITY e '5'> ]><eSearchResult><Count>&e;</Count></eSearchResult>"
        );

        outcomes[0].ShouldBe("""{"Count":5}""");
        outcomes[1].ShouldBe("""{"Count":5}""");
        outcomes[2].Json.ShouldContain("internal subset");
    }

    [Fact]
    public void Elements_in_a_foreign_namespace_only_fill_what_is_unset()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: item, namespace: 'urn:own' }, properties: { title: { type: string }, tags: { type: array, items: { type: string, xml: { name: tag } }, xml: { wrapped: false } } } }
            """,
            "<item xmlns='urn:own' xmlns:x='urn:x'><x:title>X</x:title><title>T</title></item>",
            "<item xmlns='urn:own' xmlns:x='urn:x'><title>T</title><x:title>X</x:title></item>",
            "<item xmlns:x='urn:x'><x:title>X</x:title><x:tag>1</x:tag><x:tag>2</x:tag></item>",
            "<item xmlns:x='urn:x' xmlns:o='urn:own'><x:tag>1</x:tag><o:tag>2</o:tag><x:tag>3</x:tag></item>"
        );

        outcomes[0].ShouldBe("""{"title":"T"}""");
        outcomes[1].ShouldBe("""{"title":"T"}""");
        outcomes[2].ShouldBe("""{"title":"X","tags":["1","2"]}""");
        outcomes[3].ShouldBe("""{"tags":["2"]}""");
    }

    [Fact]
    public void Unions_whose_branches_differ_in_name_are_told_and_written_by_it()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, properties: { shape: { $ref: '#/components/schemas/Shape' }, steps: { type: array, xml: { wrapped: true }, items: { oneOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' } ] } }, after: { type: string } } }
            Shape: { oneOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' } ] }
            Circle: { type: object, xml: { name: circle }, properties: { size: { type: number } } }
            Square: { type: object, xml: { name: square }, properties: { size: { type: number } } }
            """,
            "<d><square><size>2</size></square><after>z</after></d>",
            "<d><steps><square><size>2</size></square><circle><size>1</size></circle></steps></d>",
            "<d><shape><size>2</size></shape></d>"
        );

        outcomes[0]
            .ShouldBe("""{"shape":{"size":2},"after":"z"}""", "<d><square><size>2</size></square><after>z</after></d>");
        outcomes[1]
            .ShouldBe(
                """{"steps":[{"size":2},{"size":1}]}""",
                "<d><steps><square><size>2</size></square><circle><size>1</size></circle></steps></d>"
            );
        outcomes[2].ShouldBe("""{"shape":{"size":2}}""");
    }

    [Fact]
    public void A_root_of_a_union_is_named_by_its_branch()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { oneOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' } ] }
            Circle: { type: object, xml: { name: circle }, properties: { size: { type: number } } }
            Square: { type: object, xml: { name: square }, properties: { size: { type: number } } }
            """,
            "<square><size>2</size></square>",
            "<circle xmlns='urn:x'><size>1</size></circle>",
            "<error><code>1</code></error>"
        );

        outcomes[0].ShouldBe("""{"size":2}""", "<square><size>2</size></square>");
        outcomes[1].ShouldBe("""{"size":1}""", "<circle><size>1</size></circle>");
        outcomes[2].Json.ShouldContain("'error'");
    }

    [Fact]
    public void Inherited_namespaces_reach_all_levels_with_their_prefixes()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: Envelope, prefix: s, namespace: 'urn:s' }, properties: { Body: { type: object, properties: { inner: { type: object, properties: { leaf: { type: string } } }, plain: { type: string, xml: { namespace: '' } } } } } }
            """,
            "<s:Envelope xmlns:s=\"urn:s\"><s:Body><s:inner><s:leaf>1</s:leaf></s:inner><plain>p</plain></s:Body></s:Envelope>",
            "<Envelope xmlns='urn:s'><Body><inner><leaf>1</leaf></inner></Body></Envelope>"
        );

        outcomes[0]
            .ShouldBe(
                """{"Body":{"inner":{"leaf":"1"},"plain":"p"}}""",
                "<s:Envelope xmlns:s=\"urn:s\"><s:Body><s:inner><s:leaf>1</s:leaf></s:inner><plain>p</plain></s:Body></s:Envelope>"
            );
        outcomes[1].ShouldBe("""{"Body":{"inner":{"leaf":"1"}}}""");
    }
}
