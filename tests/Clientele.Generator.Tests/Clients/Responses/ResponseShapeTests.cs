using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Responses;

/// <summary>Answers that come in several media types, of which ASP.NET Core's own negotiation chooses.</summary>
public sealed class ResponseShapeTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /report:
          get:
            operationId: getReport
            parameters: [ { name: year, in: query, schema: { type: integer, default: 2026 } } ]
            responses:
              '200':
                description: The report.
                headers: { X-Pages: { schema: { type: integer } } }
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Report' } }
                  application/xml: { schema: { $ref: '#/components/schemas/Report' } }
                  text/plain: { schema: { type: string } }
                  text/csv: {}
                  application/octet-stream: { schema: { type: string, format: binary } }
                  application/pdf: {}
                  application/vnd.acme.short+json: { schema: { $ref: '#/components/schemas/Short' } }
              '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Short' } }, text/plain: { schema: { type: string } } } }
        /table:
          get:
            operationId: getTable
            responses: { '200': { description: The table., content: { text/csv: {}, application/pdf: {} } } }
        /picture:
          get:
            operationId: getPicture
            responses: { '200': { description: The picture., content: { image/png: {}, image/*: {} } } }
        /page:
          get:
            operationId: getPage
            responses: { '200': { description: The page., content: { application/xml: { schema: { $ref: '#/components/schemas/Report' } }, text/html: { schema: { type: string } } } } }
        /name:
          get:
            operationId: getName
            responses: { '200': { description: The name., content: { text/plain: { schema: { type: string } }, application/json: { schema: { type: string } }, text/json: { schema: { type: string } } } } }
        /pet:
          get:
            operationId: getPet
            responses: { '200': { description: As frameworks list it., content: { text/plain: { schema: { $ref: '#/components/schemas/Short' } }, application/json: { schema: { $ref: '#/components/schemas/Short' } }, text/json: { schema: { $ref: '#/components/schemas/Short' } } } } }
        /any:
          get:
            operationId: getAny
            responses:
              '200': { description: Now., content: { application/json: { schema: { $ref: '#/components/schemas/Short' } }, text/plain: { schema: { type: string } } } }
              '203': { description: From a cache., content: { application/json: { schema: { $ref: '#/components/schemas/Report' } } } }
        """,
        """
        Report: { type: object, xml: { name: Report }, properties: { title: { type: string } } }
        Short: { type: object, properties: { id: { type: integer } } }
        """
    );

    private static readonly Dictionary<string, string> Bodies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/json"] = """{"title":"json","id":1}""",
        ["text/json"] = """{"title":"text json","id":2}""",
        ["application/vnd.acme.short+json"] = """{"id":3}""",
        ["application/xml"] = "<Report><title>xml</title></Report>",
        ["text/plain"] = "plain",
        ["text/csv"] = "a,b",
        ["text/html"] = "<p>",
        ["application/pdf"] = "%PDF",
        ["application/octet-stream"] = "\0bytes",
        ["image/png"] = "png",
        ["image/webp"] = "webp",
    };

    [Theory]
    [InlineData("(await client.GetReportAsync()).Title", "application/json: json")]
    [InlineData("(await client.GetReportAsync(options: WireFormat.Xml)).Title", "application/xml: xml")]
    [InlineData("(await client.GetReportVndAcmeShortAsync()).Id.ToString()", "application/vnd.acme.short+json: 3")]
    [InlineData("await client.GetReportTextAsync()", "text/plain: plain")]
    [InlineData("await client.GetReportTextAsync(options: new WireFormat(\"text/csv\"))", "text/csv: a,b")]
    [InlineData("await All(await client.GetReportBinaryAsync())", "application/octet-stream: \0bytes")]
    [InlineData(
        "await All(await client.GetReportBinaryAsync(options: new WireFormat(\"application/pdf\")))",
        "application/pdf: %PDF"
    )]
    [InlineData("(await client.GetReportTextWithResponseAsync()).TypedHeaders.XPages.ToString()", "text/plain: 12")]
    [InlineData("await client.GetTableAsync()", "text/csv: a,b")]
    [InlineData("await All(await client.GetTableBinaryAsync())", "application/pdf: %PDF")]
    [InlineData("await All(await client.GetPictureAsync())", "image/png: png")]
    [InlineData("await All(await client.GetPictureAsync(new WireFormat(\"image/webp\")))", "image/webp: webp")]
    [InlineData("(await client.GetPageAsync()).Title", "application/xml: xml")]
    [InlineData("await client.GetPageTextAsync()", "text/html: <p>")]
    [InlineData("await client.GetNameAsync(new WireFormat(\"text/plain\"))", "text/plain: plain")]
    [InlineData("(await client.GetPetAsync()).Id.ToString()", "application/json: 1")]
    [InlineData("(await client.GetPetAsync(WireFormat.TextJson)).Id.ToString()", "text/json: 2")]
    [InlineData("(await client.GetAnyTextAsync()).ToString()", "text/plain: Ok { Value = plain }")]
    [InlineData("(await client.GetAnyAsync()).ToString()", "application/json: Ok { Value = Short { Id = 1 } }")]
    public async Task Each_shape_of_an_answer_has_a_method_and_each_media_type_of_it_a_format(
        string call,
        string expected
    )
    {
        var asked = "";
        await using var service = await Service.StartAsync(context =>
            Negotiate(context, mediaType => asked = mediaType)
        );

        var read = EmittedProgram.Run<string>(
            Run(),
            $$"""
            static Task<string> All(System.IO.Stream stream) => new System.IO.StreamReader(stream).ReadToEndAsync();
            var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
            return {{call}};
            """
        );

        $"{asked}: {read}".ShouldBe(expected);
    }

    [Fact]
    public async Task What_came_instead_is_kept_as_it_came()
    {
        await using var service = await Service.StartAsync(static async context =>
        {
            context.Response.ContentType = "application/zip";
            await context.Response.Body.WriteAsync(new byte[] { 0x50, 0x4B, 0xFF, 0x00 }, context.RequestAborted);
        });

        EmittedProgram
            .Run<string>(
                Run(),
                $$"""
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
                try { await client.GetReportAsync(); return "read"; }
                catch (ApiException error) { return $"{(int)error.StatusCode} {error.MediaType} {Convert.ToHexString(error.RawBody.Span)}"; }
                """
            )
            .ShouldBe("200 application/zip 504BFF00");
    }

    [Theory]
    [InlineData("application/json", """{"id":7}""", "7")]
    [InlineData("text/plain", "gone", "gone")]
    public async Task Errors_come_as_they_are_declared(string mediaType, string body, string expected)
    {
        await using var service = await Service.StartAsync(context =>
        {
            context.Response.StatusCode = 404;
            context.Response.ContentType = mediaType;
            return context.Response.WriteAsync(body, context.RequestAborted);
        });

        EmittedProgram
            .Run<string>(
                Run(),
                $$"""
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
                try { await client.GetReportTextAsync(); return "read"; }
                catch (ApiException<Short> error) { return error.Error.Id.ToString()!; }
                catch (ApiException error) { return error.BodyText; }
                """
            )
            .ShouldBe(expected);
    }

    [Fact]
    public void Methods_are_as_reviewed() =>
        Snapshot.Verify(new Dictionary<string, string> { ["PetsClient.cs"] = Run().Files["PetsClient.cs"] });

    private static GeneratorRun Run()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }

    private static Task Negotiate(HttpContext context, Action<string> note)
    {
        var accept = context.Request.GetTypedHeaders().Accept;
        var chosen = Bodies.Keys.MaxBy(mediaType =>
            accept
                .Where(range => MediaTypeHeaderValue.Parse(mediaType).IsSubsetOf(range))
                .Select(static range => range.Quality ?? 1)
                .DefaultIfEmpty()
                .Max()
        )!;
        note(chosen);
        context.Response.ContentType = chosen;
        context.Response.Headers["X-Pages"] = "12";
        return context.Response.WriteAsync(Bodies[chosen], context.RequestAborted);
    }
}
