using System.IO;
using System.Text;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml;

/// <summary>XML bodies from call to call: encodings, and values that are no objects.</summary>
public sealed class XmlBodyTests
{
    /// <summary>The metadata of an enum was given where that of a nullable one is needed, which did not compile.</summary>
    [Theory]
    [InlineData("<state>on</state>", 200, "on")]
    [InlineData("<state xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>", 200, "null")]
    [InlineData("", 204, "null")]
    public void A_body_may_be_an_enum_or_absent(string xml, int status, string value)
    {
        var run = PathsOf.Run(
            """
            /state:
              get:
                operationId: getState
                responses:
                  '200': { description: ok, content: { application/xml: { schema: { $ref: '#/components/schemas/State' } } } }
                  '204': { description: none }
              put:
                operationId: putState
                requestBody: { content: { application/xml: { schema: { type: [string, 'null'], enum: [a, b] } } } }
                responses: { '204': { description: ok }, default: { description: e, content: { application/xml: { schema: { type: [string, 'null'], enum: [c, d] } } } } }
            """,
            "State: { type: string, enum: [on, off], xml: { name: state } }"
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        EmittedProgram
            .Run<string>(
                run,
                $$"""
                var handler = new Answer();
                var client = new PetsClient(new HttpClient(handler) { BaseAddress = new Uri("http://a.test/") });
                return (await client.GetStateAsync())?.Value ?? "null";
                """,
                $$"""
                internal sealed class Answer : HttpMessageHandler
                {
                    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                        Task.FromResult(new HttpResponseMessage((System.Net.HttpStatusCode){{status}}) { Content = new StringContent("{{xml}}", System.Text.Encoding.UTF8, "application/xml") });
                }
                """
            )
            .ShouldBe(value);
    }

    [Theory]
    [InlineData("text/xml; charset=ISO-8859-1", "iso-8859-1")]
    [InlineData("application/xml; charset=us-ascii", "us-ascii")]
    [InlineData("application/xml", "utf-8")]
    public async Task The_bytes_of_a_request_are_in_the_charset_that_it_names(string mediaType, string encoding)
    {
        var sent = "";
        await using var service = await Service.StartAsync(async context =>
        {
            using var memory = new MemoryStream();
            await context.Request.Body.CopyToAsync(memory, context.RequestAborted);
            sent = context.Request.ContentType + " " + Encoding.GetEncoding(encoding).GetString(memory.ToArray());
            context.Response.ContentType = "text/xml";
            await context.Response.WriteAsync("<d><s>x</s></d>", context.RequestAborted);
        });
        var run = XmlDocuments.Describe(
            "3.0.3",
            "Doc: { type: object, xml: { name: d }, properties: { s: { type: string } } }",
            mediaType
        );

        EmittedProgram
            .Run<string>(
                run,
                $"return (await new TestClient(new HttpClient(), new TestClientOptions {{ BaseAddress = new Uri(\"{service.Address}\") }}).PostDocAsync(new Doc {{ S = \"\\u00e9\" }})).S!;"
            )
            .ShouldBe("x");
        sent.ShouldBe($"{mediaType} <d><s>{(encoding == "us-ascii" ? "&#xE9;" : "é")}</s></d>");
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1252\"?><d><s>\u0080</s></d>", "€")]
    [InlineData("<?xml version=\"1.0\" encoding='ISO-8859-1'?><d><s>\u00a4</s></d>", "\u00a4")]
    [InlineData(
        "<?xml version=\"1.0\" encoding=\"x-unheard-of\"?><d><s>\u00a4</s></d>",
        "the encoding 'x-unheard-of' is not known"
    )]
    [InlineData(
        "<?xml version=\"1.0\" encoding=\"x-unheard-of\"?><d><s>a</s></d>",
        "the encoding 'x-unheard-of' is not known"
    )]
    public async Task Encodings_that_a_document_declares_are_read_or_refused_alike(string document, string expected)
    {
        await using var service = await Service.StartAsync(async context =>
        {
            context.Response.ContentType = "application/xml";
            await context.Response.Body.WriteAsync(Encoding.Latin1.GetBytes(document), context.RequestAborted);
        });
        var run = XmlDocuments.Describe(
            "3.0.3",
            "Doc: { type: object, xml: { name: d }, properties: { s: { type: string } } }"
        );
        var bytes = string.Join(", ", Encoding.Latin1.GetBytes(document));

        var results = EmittedProgram.Run<string[]>(
            run,
            $$"""
            string context;
            string client;
            try { context = TestXmlContext.Default.Doc.Deserialize(new byte[] { {{bytes}} }).S!; } catch (Exception e) { context = e.Message; }
            try { client = (await new TestClient(new HttpClient(), new TestClientOptions { BaseAddress = new Uri("{{service.Address}}") }).PostDocAsync(new Doc())).S!; } catch (Exception e) { client = e.ToString(); }
            return new[] { context, client };
            """
        );

        results[0].ShouldContain(expected);
        results[1].ShouldContain(expected);
    }

    [Theory]
    [InlineData("{ type: integer, xml: { name: count } }", "<count>5</count>", "5", "<count>5</count>")]
    [InlineData(
        "{ type: string, xml: { name: word, namespace: 'urn:w' } }",
        "<word xmlns='urn:w'> a &amp; b</word>",
        " a & b",
        "<word xmlns=\"urn:w\"> a &amp; b</word>"
    )]
    [InlineData("{ type: string, format: date }", "<date>2026-01-02</date>", "01/02/2026", "<Doc>2026-01-02</Doc>")]
    [InlineData(
        "{ type: string, enum: [on, off], xml: { name: state } }",
        "<state>off</state>",
        "off",
        "<state>off</state>"
    )]
    [InlineData(
        "{ type: array, items: { type: integer, format: int32 } }",
        "<ArrayOfint><int>1</int><int>2</int></ArrayOfint>",
        "1,2",
        "<ArrayOfint><int>1</int><int>2</int></ArrayOfint>"
    )]
    public async Task Bodies_that_are_no_objects_are_values(
        string schema,
        string document,
        string value,
        string written
    )
    {
        var sent = "";
        await using var service = await Service.StartAsync(async context =>
        {
            sent = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
            context.Response.ContentType = "application/xml";
            await context.Response.WriteAsync(document, context.RequestAborted);
        });
        var run = XmlDocuments.Describe("3.0.3", "Doc: " + schema);

        EmittedProgram
            .Run<string>(
                run,
                $$"""
                System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
                var client = new TestClient(new HttpClient(), new TestClientOptions { BaseAddress = new Uri("{{service.Address}}") });
                {{(
                    schema.Contains("array", System.StringComparison.Ordinal)
                        ? "var value = await client.PostDocAsync([9]);"
                    : schema.Contains("integer", System.StringComparison.Ordinal)
                        ? "var value = await client.PostDocAsync(9);"
                    : schema.Contains("date", System.StringComparison.Ordinal)
                        ? "var value = await client.PostDocAsync(default(DateOnly));"
                    : schema.Contains("enum", System.StringComparison.Ordinal)
                        ? "var value = await client.PostDocAsync(Doc.On);"
                    : "var value = await client.PostDocAsync(\"x\");"
                )}}
                await client.PostDocAsync(value);
                object result = value;
                return result is System.Collections.IEnumerable list and not string ? string.Join(",", list.Cast<object>()) : result.ToString()!;
                """
            )
            .ShouldBe(value);
        sent.ShouldBe(written);
    }

    [Fact]
    public async Task A_body_without_name_is_its_one_property_and_one_beside_a_reference_has_a_name_of_its_own()
    {
        var sent = "";
        await using var service = await Service.StartAsync(async context =>
        {
            sent = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
            context.Response.ContentType = "application/xml";
            await context.Response.WriteAsync("<Stored><x>1</x></Stored>", context.RequestAborted);
        });
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                """
                openapi: 3.1.0
                info: { title: Test, version: 1.0.0 }
                paths:
                  /a:
                    put:
                      operationId: putA
                      requestBody: { required: true, content: { application/xml: { schema: { type: object, properties: { Part: { $ref: '#/components/schemas/Part' } } } } } }
                      responses: { '200': { description: A., content: { application/xml: { schema: { $ref: '#/components/schemas/Part', xml: { name: Stored } } } } } }
                components:
                  schemas:
                    Part: { type: object, xml: { name: part }, properties: { x: { type: integer } } }
                """
            )
        );

        run.Diagnostics.ShouldBe([
            "api.yaml(7,68): info CLI0211: This XML body has no name: its one property 'Part' is written as the root element",
        ]);
        EmittedProgram
            .Run<string>(
                run,
                $"return \"\" + (await new TestClient(new HttpClient(), new TestClientOptions {{ BaseAddress = new Uri(\"{service.Address}\") }}).PutAAsync(new PutARequest {{ Part = new Part {{ X = 5 }} }})).X;"
            )
            .ShouldBe("1");
        sent.ShouldBe("<part><x>5</x></part>");
    }

    [Fact]
    public async Task A_scalar_with_a_root_of_another_name_is_refused()
    {
        await using var service = await Service.StartAsync(context =>
        {
            context.Response.ContentType = "application/xml";
            return context.Response.WriteAsync("<error>5</error>", context.RequestAborted);
        });
        var run = XmlDocuments.Describe("3.0.3", "Doc: { type: integer, xml: { name: count } }");

        EmittedProgram
            .Run<string>(
                run,
                $"try {{ return \"\" + await new TestClient(new HttpClient(), new TestClientOptions {{ BaseAddress = new Uri(\"{service.Address}\") }}).PostDocAsync(1); }} catch (ApiException e) {{ return e.ToString(); }}"
            )
            .ShouldContain("'error'");
    }
}
