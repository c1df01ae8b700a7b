using System.IO;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml;

/// <summary>
/// Bodies as services that are known document them, from a server to a value and, where the services take them, back.
/// </summary>
public sealed class XmlServiceTests
{
    [Fact]
    public async Task S3_lists_buckets_and_answers_without_a_name()
    {
        const string Schemas = """
            ListAllMyBucketsResult: { type: object, properties: { Owner: { $ref: '#/components/schemas/Owner' }, Buckets: { $ref: '#/components/schemas/Buckets' } } }
            Owner: { type: object, properties: { ID: { type: string }, DisplayName: { type: string } } }
            Buckets: { type: array, items: { allOf: [ { $ref: '#/components/schemas/Bucket' }, { xml: { name: Bucket } } ] } }
            Bucket: { type: object, properties: { Name: { type: string }, CreationDate: { type: string, format: date-time } } }
            Location: { type: object, properties: { LocationConstraint: { type: string } } }
            Delete: { type: object, required: [Objects], xml: { namespace: 'http://s3.amazonaws.com/doc/2006-03-01/' }, properties: { Objects: { type: array, xml: { name: Object, wrapped: false }, items: { type: object, required: [Key], properties: { Key: { type: string } } } }, Quiet: { type: boolean } } }
            Acl: { type: object, xml: { name: AccessControlPolicy }, properties: { Owner: { $ref: '#/components/schemas/Owner' }, AccessControlList: { type: array, xml: { wrapped: true }, items: { type: object, xml: { name: Grant }, properties: { Grantee: { type: object, properties: { ID: { type: string }, Type: { type: string, xml: { attribute: true, name: 'xsi:type' } } } }, Permission: { type: string, enum: [READ, WRITE, FULL_CONTROL] } } } } } }
            """;
        var answer = "";
        var sent = "";
        await using var service = await Service.StartAsync(async context =>
        {
            sent = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
            await AnswerAsync(context, answer);
        });
        answer = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Owner><ID>o-1</ID><DisplayName>someone</DisplayName></Owner><Buckets><Bucket><Name>pictures</Name><CreationDate>2026-02-03T16:45:09.000Z</CreationDate></Bucket><Bucket><Name>samples</Name><CreationDate>2026-02-03T16:41:58.000Z</CreationDate></Bucket></Buckets></ListAllMyBucketsResult>
            """;
        var run = Describe(
            Schemas,
            "'': { get: { operationId: list, responses: { '200': { description: B., content: { text/xml: { schema: { $ref: '#/components/schemas/ListAllMyBucketsResult' } } } } } } }",
            "delete: { post: { operationId: remove, requestBody: { required: true, content: { application/xml: { schema: { type: object, required: [Delete], properties: { Delete: { $ref: '#/components/schemas/Delete' } } } } } }, responses: { '200': { description: L., content: { application/xml: { schema: { $ref: '#/components/schemas/Location' } } } } } } }",
            "acl: { get: { operationId: acl, responses: { '200': { description: A., content: { application/xml: { schema: { $ref: '#/components/schemas/Acl' } } } } } } }"
        );

        Call(
                run,
                service,
                "var r = await client.ListAsync(); return r.Owner!.DisplayName + string.Concat(r.Buckets!.Select(b => \" \" + b.Name + \"@\" + b.CreationDate!.Value.Minute));"
            )
            .ShouldBe("someone pictures@45 samples@41");

        answer = "<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">eu-west-1</LocationConstraint>";
        Call(
                run,
                service,
                "return (await client.RemoveAsync(new RemoveRequest { Delete = new Delete { Objects = [new DeleteObject { Key = \"a&b\" }, new DeleteObject { Key = \"c\" }], Quiet = true } })).LocationConstraint!;"
            )
            .ShouldBe("eu-west-1");
        sent.ShouldBe(
            "<Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Object><Key>a&amp;b</Key></Object><Object><Key>c</Key></Object><Quiet>true</Quiet></Delete>"
        );

        answer =
            "<AccessControlPolicy><Owner><ID>o</ID></Owner><AccessControlList><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"CanonicalUser\"><ID>g</ID></Grantee><Permission>FULL_CONTROL</Permission></Grant></AccessControlList></AccessControlPolicy>";
        Call(
                run,
                service,
                "var g = (await client.AclAsync()).AccessControlList!.Single(); return g.Grantee!.Type + \" \" + g.Permission;"
            )
            .ShouldBe("CanonicalUser FULL_CONTROL");

        answer = "<Error><Code>InternalError</Code><Message>Try again.</Message></Error>";
        Call(
                run,
                service,
                "try { await client.AclAsync(); return \"none\"; } catch (ApiException e) { return e.ToString(); }"
            )
            .ShouldContain("'Error'");
    }

    [Fact]
    public async Task Azure_Blob_Storage_lists_blobs_and_prefixes()
    {
        const string Schemas = """
            Result: { type: object, xml: { name: EnumerationResults }, required: [ContainerName, Segment], properties: { ServiceEndpoint: { type: string, xml: { attribute: true } }, ContainerName: { type: string, xml: { attribute: true } }, Prefix: { type: string }, Segment: { $ref: '#/components/schemas/Segment' }, NextMarker: { type: string } } }
            Segment: { type: object, xml: { name: Blobs }, properties: { BlobPrefixes: { type: array, items: { $ref: '#/components/schemas/BlobPrefix' } }, BlobItems: { type: array, items: { $ref: '#/components/schemas/BlobItem' } } } }
            BlobPrefix: { type: object, required: [Name], properties: { Name: { type: string } }, xml: { name: BlobPrefix } }
            BlobItem: { type: object, xml: { name: Blob }, required: [Name], properties: { Name: { type: string }, Properties: { type: object, properties: { Last-Modified: { type: string }, Content-Length: { type: integer, format: int64 }, Content-MD5: { type: string, format: byte } } }, Metadata: { type: object, additionalProperties: { type: string } } } }
            """;
        await using var service = await Service.StartAsync(context =>
            AnswerAsync(
                context,
                "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?><EnumerationResults ServiceEndpoint=\"https://acc.blob.example/\" ContainerName=\"c\"><Prefix>p/</Prefix><Blobs><BlobPrefix><Name>p/x/</Name></BlobPrefix><Blob><Name>p/a.txt</Name><Properties><Last-Modified>Wed, 04 Feb 2026 10:00:00 GMT</Last-Modified><Content-Length>12</Content-Length><Content-MD5>AQID</Content-MD5></Properties><Metadata><owner>me</owner><kind>text</kind></Metadata></Blob></Blobs><NextMarker /></EnumerationResults>"
            )
        );
        var run = Describe(
            Schemas,
            "list: { get: { operationId: list, responses: { '200': { description: B., content: { application/xml: { schema: { $ref: '#/components/schemas/Result' } } } } } } }"
        );

        Call(
                run,
                service,
                "var r = await client.ListAsync(); var b = r.Segment.BlobItems!.Single(); return string.Join(\" \", r.ContainerName, r.Segment.BlobPrefixes!.Single().Name, b.Name, b.Properties!.ContentLength, b.Properties.ContentMD5!.Length, b.Metadata![\"kind\"], \"[\" + r.NextMarker + \"]\");"
            )
            .ShouldBe("c p/x/ p/a.txt 12 3 text []");
    }

    [Fact]
    public async Task A_podcast_has_elements_of_iTunes_and_Atom_beside_those_of_RSS()
    {
        const string Schemas = """
            Rss: { type: object, xml: { name: rss }, properties: { version: { type: string, xml: { attribute: true } }, channel: { $ref: '#/components/schemas/Channel' } } }
            Channel: { type: object, properties: { title: { type: string }, link: { type: string }, self: { type: object, xml: { name: link, prefix: atom, namespace: 'http://www.w3.org/2005/Atom' }, properties: { href: { type: string, xml: { attribute: true } }, rel: { type: array, items: { type: string }, xml: { attribute: true } } } }, author: { type: string, xml: { prefix: itunes, namespace: 'http://www.itunes.com/dtds/podcast-1.0.dtd' } }, category: { type: array, items: { type: object, xml: { name: category, prefix: itunes, namespace: 'http://www.itunes.com/dtds/podcast-1.0.dtd' }, properties: { text: { type: string, xml: { attribute: true } } } } }, items: { type: array, items: { $ref: '#/components/schemas/Item' } } } }
            Item: { type: object, xml: { name: item }, properties: { title: { type: string }, itunesTitle: { type: string, xml: { name: title, prefix: itunes, namespace: 'http://www.itunes.com/dtds/podcast-1.0.dtd' } }, pubDate: { type: string }, guid: { type: object, properties: { isPermaLink: { type: boolean, xml: { attribute: true } }, value: { type: string, xml: { x-text: true } } } }, enclosure: { type: object, properties: { url: { type: string, format: uri, xml: { attribute: true } }, length: { type: integer, xml: { attribute: true } }, type: { type: string, xml: { attribute: true } } } }, description: { type: string } } }
            """;
        await using var service = await Service.StartAsync(context =>
            AnswerAsync(
                context,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                  <channel>
                    <atom:link href="https://pod.example/feed.xml" rel="self first" type="application/rss+xml"/>
                    <title>Trains &amp; Tracks</title>
                    <link>https://pod.example/</link>
                    <itunes:author>The Guard</itunes:author>
                    <itunes:category text="Leisure"><itunes:category text="Hobbies"/></itunes:category>
                    <item>
                      <itunes:title>Short</itunes:title>
                      <title>Episode 1: The long title</title>
                      <guid isPermaLink="false">ep-1</guid>
                      <enclosure url="https://pod.example/1.mp3" length="498537" type="audio/mpeg"/>
                      <description><![CDATA[<p>First & last</p>]]></description>
                      <content:encoded>other</content:encoded>
                    </item>
                    <item><title>Episode 2</title></item>
                  </channel>
                </rss>
                """
            )
        );
        var run = Describe(
            Schemas,
            "feed: { get: { operationId: feed, responses: { '200': { description: F., content: { application/rss+xml: { schema: { $ref: '#/components/schemas/Rss' } } } } } } }"
        );

        Call(
                run,
                service,
                "var c = (await client.FeedAsync()).Channel!; var i = c.Items![0]; return string.Join(\" | \", c.Title, c.Link, c.Self!.Href, string.Join(\"+\", c.Self.Rel!), c.Author, c.Category!.Single().Text, i.Title, i.ItunesTitle, i.Guid!.Value, i.Guid.IsPermaLink, i.Enclosure!.Length, i.Description, c.Items.Count, c.Items[1].ItunesTitle);"
            )
            .ShouldBe(
                "Trains & Tracks | https://pod.example/ | https://pod.example/feed.xml | self+first | The Guard | Leisure | Episode 1: The long title | Short | ep-1 | False | 498537 | <p>First & last</p> | 2 | "
            );
    }

    [Fact]
    public async Task An_Atom_feed_keeps_its_links_and_content_of_any_kind()
    {
        const string Schemas = """
            Feed: { type: object, xml: { name: feed, namespace: 'http://www.w3.org/2005/Atom' }, properties: { lang: { type: string, xml: { attribute: true, prefix: xml } }, id: { type: string }, updated: { type: string, format: date-time }, links: { type: array, items: { $ref: '#/components/schemas/Link' } }, entries: { type: array, items: { $ref: '#/components/schemas/Entry' } } } }
            Link: { type: object, xml: { name: link, namespace: 'http://www.w3.org/2005/Atom' }, properties: { href: { type: string, xml: { attribute: true } }, rel: { type: string, xml: { attribute: true } } } }
            Entry: { type: object, xml: { name: entry, namespace: 'http://www.w3.org/2005/Atom' }, properties: { id: { type: string }, title: { type: string }, content: {} } }
            """;
        await using var service = await Service.StartAsync(context =>
            AnswerAsync(
                context,
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>urn:f</id><updated>2026-03-04T05:06:07Z</updated><link href="/a" rel="self"/><link href="/b"/>
                  <entry><id>1</id><title>T</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Hello <b>you</b></div></content></entry>
                  <entry><id>2</id><content>plain</content></entry></feed>
                """
            )
        );
        var run = Describe(
            Schemas,
            "feed: { get: { operationId: feed, responses: { '200': { description: F., content: { application/atom+xml: { schema: { $ref: '#/components/schemas/Feed' } } } } } } }"
        );

        Call(
                run,
                service,
                "var f = await client.FeedAsync(); return string.Join(\" | \", f.Lang, f.Updated!.Value.Second, f.Links!.Count, f.Links[1].Href, f.Entries![0].Content!.Value.GetProperty(\"$xml\").GetString(), f.Entries[1].Content!.Value.GetString());"
            )
            .ShouldBe("en | 7 | 2 | /b | <div xmlns=\"http://www.w3.org/1999/xhtml\">Hello <b>you</b></div> | plain");
    }

    [Fact]
    public async Task WebDAV_answers_with_properties_of_any_namespace()
    {
        const string Schemas = """
            Multistatus: { type: object, xml: { name: multistatus, prefix: D, namespace: 'DAV:' }, properties: { responses: { type: array, xml: { wrapped: false }, items: { $ref: '#/components/schemas/DavResponse' } } } }
            DavResponse: { type: object, xml: { name: response, prefix: D, namespace: 'DAV:' }, required: [href], properties: { href: { type: string }, propstat: { type: array, items: { $ref: '#/components/schemas/PropStat' } } } }
            PropStat: { type: object, xml: { name: propstat, prefix: D, namespace: 'DAV:' }, properties: { prop: { type: object, xml: { prefix: D, namespace: 'DAV:' }, properties: { displayname: { type: string }, getcontentlength: { type: integer }, resourcetype: {} } }, status: { type: string } } }
            """;
        await using var service = await Service.StartAsync(context =>
            AnswerAsync(
                context,
                """
                <?xml version="1.0" encoding="utf-8" ?>
                <d:multistatus xmlns:d="DAV:" xmlns:z="urn:z">
                  <d:response><d:href>/c/</d:href><d:propstat><d:prop><d:displayname>c</d:displayname><z:getcontentlength>zero</z:getcontentlength><d:getcontentlength>0</d:getcontentlength><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><z:color/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response>
                </d:multistatus>
                """,
                207
            )
        );
        var run = Describe(
            Schemas,
            "dav: { get: { operationId: find, responses: { '207': { description: M., content: { application/xml: { schema: { $ref: '#/components/schemas/Multistatus' } } } } } } }"
        );

        Call(
                run,
                service,
                "var r = (await client.FindAsync()).Responses!.Single(); var p = r.Propstat![0]; return string.Join(\" | \", r.Href, r.Propstat.Count, p.Prop!.Displayname, p.Prop.Getcontentlength, p.Prop.Resourcetype!.Value.GetProperty(\"$xml\").GetString(), p.Status);"
            )
            .ShouldBe("/c/ | 2 | c | 0 | <d:collection xmlns:d=\"DAV:\"/> | HTTP/1.1 200 OK");
    }

    [Theory]
    [InlineData(
        "text/xml; charset=utf-8",
        "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Header/><soap:Body><soap:Fault><faultcode>soap:Server</faultcode><faultstring xml:lang=\"en\">Broken</faultstring><detail><e:problem xmlns:e=\"urn:e\"><e:code>7</e:code></e:problem></detail></soap:Fault></soap:Body></soap:Envelope>"
    )]
    [InlineData(
        "text/xml",
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?><SOAP-ENV:Envelope xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\"><SOAP-ENV:Body><SOAP-ENV:Fault><faultcode>SOAP-ENV:Server</faultcode><faultstring>Broken</faultstring><detail><e:problem xmlns:e=\"urn:e\"><e:code>7</e:code></e:problem></detail></SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>"
    )]
    public async Task A_SOAP_fault_is_an_error_with_its_detail(string contentType, string body)
    {
        const string Schemas = """
            Envelope: { type: object, xml: { prefix: soap, namespace: 'http://schemas.xmlsoap.org/soap/envelope/' }, required: [Body], properties: { Body: { type: object, xml: { prefix: soap, namespace: 'http://schemas.xmlsoap.org/soap/envelope/' }, properties: { Fault: { $ref: '#/components/schemas/Fault' } } } } }
            Fault: { type: object, xml: { prefix: soap, namespace: 'http://schemas.xmlsoap.org/soap/envelope/' }, properties: { faultcode: { type: string, xml: { namespace: '' } }, faultstring: { type: string, xml: { namespace: '' } }, detail: { xml: { namespace: '' } } } }
            """;
        await using var service = await Service.StartAsync(context => AnswerAsync(context, body, 500, contentType));
        var run = Describe(
            Schemas,
            "call: { post: { operationId: call, requestBody: { required: true, content: { text/xml: { schema: { $ref: '#/components/schemas/Envelope' } } } }, responses: { '204': { description: Nothing. }, '500': { description: F., content: { text/xml: { schema: { $ref: '#/components/schemas/Envelope' } } } } } } }"
        );

        Call(
                run,
                service,
                "try { await client.CallAsync(new Envelope { Body = new EnvelopeBody() }); return \"\"; } catch (ApiException<Envelope> e) { var f = e.Error!.Body.Fault!; return string.Join(\" | \", f.Faultcode!.Split(':')[1], f.Faultstring, f.Detail!.Value.GetProperty(\"$xml\").GetString(), Encoding.UTF8.GetString(TestXmlContext.Default.Fault.Serialize(f))); }"
            )
            .ShouldBe(
                $"Server | Broken | <e:problem xmlns:e=\"urn:e\"><e:code>7</e:code></e:problem> | <soap:Fault xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><faultcode>{body.Split("<faultcode>")[1].Split(':')[0]}:Server</faultcode><faultstring>Broken</faultstring><detail><e:problem xmlns:e=\"urn:e\"><e:code>7</e:code></e:problem></detail></soap:Fault>"
            );
    }

    [Fact]
    public async Task OData_describes_itself_in_two_namespaces()
    {
        const string Schemas = """
            Edmx: { type: object, xml: { prefix: edmx, namespace: 'http://docs.oasis-open.org/odata/ns/edmx' }, properties: { Version: { type: string, xml: { attribute: true } }, DataServices: { type: object, xml: { prefix: edmx, namespace: 'http://docs.oasis-open.org/odata/ns/edmx' }, properties: { Schemas: { type: array, items: { $ref: '#/components/schemas/EdmSchema' } } } } } }
            EdmSchema: { type: object, xml: { name: Schema, namespace: 'http://docs.oasis-open.org/odata/ns/edm' }, properties: { Namespace: { type: string, xml: { attribute: true } }, EntityTypes: { type: array, items: { type: object, xml: { name: EntityType }, properties: { Name: { type: string, xml: { attribute: true } }, Key: { type: array, xml: { wrapped: true }, items: { type: object, xml: { name: PropertyRef }, properties: { Name: { type: string, xml: { attribute: true } } } } }, Properties: { type: array, items: { type: object, xml: { name: Property }, properties: { Name: { type: string, xml: { attribute: true } }, Type: { type: string, xml: { attribute: true } }, Nullable: { type: boolean, xml: { attribute: true } } } } } } } } } }
            """;
        const string Metadata =
            "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" Version=\"4.0\"><edmx:DataServices><Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"N\"><EntityType Name=\"Person\"><Key><PropertyRef Name=\"Id\" /></Key><Property Name=\"Id\" Type=\"Edm.Int32\" Nullable=\"false\" /><Property Name=\"Name\" Type=\"Edm.String\" /></EntityType></Schema></edmx:DataServices></edmx:Edmx>";
        await using var service = await Service.StartAsync(context => AnswerAsync(context, Metadata));
        var run = Describe(
            Schemas,
            "metadata: { get: { operationId: metadata, responses: { '200': { description: M., content: { application/xml: { schema: { $ref: '#/components/schemas/Edmx' } } } } } } }"
        );

        Call(
                run,
                service,
                "var m = await client.MetadataAsync(); var t = m.DataServices!.Schemas!.Single().EntityTypes!.Single(); return string.Join(\" | \", m.Version, t.Name, t.Key!.Single().Name, t.Properties!.Count, t.Properties[0].Nullable) + Encoding.UTF8.GetString(TestXmlContext.Default.Edmx.Serialize(m));"
            )
            .ShouldBe(
                "4.0 | Person | Id | 2 | False"
                    + Metadata.Replace(
                        "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" Version",
                        "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" Version",
                        System.StringComparison.Ordinal
                    )
            );
    }

    [Fact]
    public async Task DataContractSerializer_writes_nil_dictionaries_and_arrays()
    {
        const string Schemas = """
            Order: { type: object, xml: { namespace: 'http://schemas.datacontract.org/2004/07/Acme.Shop' }, properties: { Codes: { type: array, xml: { wrapped: true }, items: { type: integer, format: int32, xml: { name: int, namespace: 'http://schemas.microsoft.com/2003/10/Serialization/Arrays' } } }, Id: { type: integer, format: int32 }, Note: { type: string, nullable: true }, Tags: { type: object, additionalProperties: { type: string } }, When: { type: string, format: date-time, xml: { namespace: 'http://schemas.datacontract.org/2004/07/System' } } } }
            """;
        const string Body =
            "<Order xmlns=\"http://schemas.datacontract.org/2004/07/Acme.Shop\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><Codes xmlns:a=\"http://schemas.microsoft.com/2003/10/Serialization/Arrays\"><a:int>1</a:int><a:int>2</a:int></Codes><Id>7</Id><Note i:nil=\"true\"/><Tags xmlns:a=\"http://schemas.microsoft.com/2003/10/Serialization/Arrays\"><a:KeyValueOfstringstring><a:Key>k</a:Key><a:Value>v</a:Value></a:KeyValueOfstringstring></Tags><When xmlns:a=\"http://schemas.datacontract.org/2004/07/System\"><a:DateTime>2026-01-02T03:04:05Z</a:DateTime><a:OffsetMinutes>90</a:OffsetMinutes></When></Order>";
        await using var service = await Service.StartAsync(context => AnswerAsync(context, Body));
        var run = Describe(
            Schemas,
            "order: { get: { operationId: order, responses: { '200': { description: O., content: { application/xml: { schema: { $ref: '#/components/schemas/Order' } } } } } } }"
        );

        Call(
                run,
                service,
                "var o = await client.OrderAsync(); return string.Join(\" | \", o.Codes!.Sum(), o.Id, o.Note ?? \"null\", o.Tags![\"k\"], o.When!.Value.ToString(\"O\"));"
            )
            .ShouldBe("3 | 7 | null | v | 2026-01-02T04:34:05.0000000+01:30");
        Call(
                run,
                service,
                "var o = await client.OrderAsync(); return Encoding.UTF8.GetString(TestXmlContext.Default.Order.Serialize(o));"
            )
            .ShouldContain(
                "<KeyValueOfstringstring xmlns=\"http://schemas.microsoft.com/2003/10/Serialization/Arrays\"><Key>k</Key><Value>v</Value></KeyValueOfstringstring>"
            );
    }

    private static string Call(GeneratorRun run, Service service, string body) =>
        EmittedProgram.Run<string>(
            run,
            $"var client = new TestClient(new HttpClient(), new TestClientOptions {{ BaseAddress = new Uri(\"{service.Address}\") }});\n{body}"
        );

    private static GeneratorRun Describe(string schemas, params string[] paths) =>
        new(
            InMemoryDescription.Client(
                "api.yaml",
                $$"""
                openapi: 3.0.3
                info: { title: Test, version: 1.0.0 }
                paths:
                  /{{string.Join("\n  /", paths).Replace("/'':", "/:", System.StringComparison.Ordinal)}}
                components:
                  schemas:
                    {{schemas.ReplaceLineEndings("\n    ")}}
                """
            )
        );

    private static async Task AnswerAsync(
        HttpContext context,
        string body,
        int status = 200,
        string contentType = "application/xml"
    )
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        await context.Response.WriteAsync(body, context.RequestAborted);
    }
}
