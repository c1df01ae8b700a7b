using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>Multipart bodies, read by ASP.NET Core's own form reader.</summary>
public sealed class MultipartTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /pets/{id}/photo:
          post:
            operationId: addPhoto
            parameters: [ { name: id, in: path, required: true, schema: { type: integer } } ]
            requestBody:
              required: true
              content:
                multipart/form-data:
                  schema:
                    type: object
                    required: [photo]
                    properties:
                      photo: { type: string, format: binary, description: The picture. }
                      others: { type: array, items: { type: string, format: binary } }
                      caption: { type: string }
                      taken: { type: string, format: date }
                      tags: { type: array, items: { type: string } }
                      codes: { type: array, items: { type: integer } }
                      place: { $ref: '#/components/schemas/Place' }
                      places: { type: array, items: { $ref: '#/components/schemas/Place' } }
                      serial: { type: string, readOnly: true }
                  encoding:
                    photo: { contentType: image/png }
                    codes: { style: pipeDelimited, explode: false }
                    caption: { headers: { X-Lang: { schema: { type: string } }, X-Rank: { required: true, schema: { type: integer } } } }
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        /raw:
          post:
            operationId: sendRaw
            requestBody: { content: { multipart/mixed: { schema: { type: string } } } }
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        """,
        "Place: { type: object, properties: { city: { type: string } } }"
    );

    private const string Swagger = """
        swagger: '2.0'
        info: { title: Pets, version: 1.0.0 }
        paths:
          /photo:
            post:
              operationId: addPhoto
              consumes: [multipart/form-data]
              produces: [text/plain]
              parameters:
                - { name: photo, in: formData, required: true, type: file }
                - { name: tags, in: formData, type: array, items: { type: string }, collectionFormat: csv }
              responses: { '200': { description: ok, schema: { type: string } } }
        """;

    [Fact]
    public void The_method_is_printed_as_reviewed()
    {
        var run = PathsOf.Run(
            """
            /photos:
              post:
                operationId: addPhoto
                requestBody:
                  required: true
                  content:
                    multipart/form-data:
                      schema:
                        type: object
                        required: [photo]
                        properties:
                          photo: { type: string, format: binary, description: The picture. }
                          others: { type: array, items: { type: string, format: binary } }
                          caption: { type: string }
                          codes: { type: array, items: { type: integer } }
                          place: { $ref: '#/components/schemas/Place' }
                      encoding:
                        photo: { contentType: image/png }
                        codes: { style: pipeDelimited, explode: false }
                        caption: { headers: { X-Lang: { schema: { type: string } } } }
                responses: { '204': { description: ok } }
            """,
            "Place: { type: object, properties: { city: { type: string } } }"
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        Snapshot.Verify(run.Files.Where(static file => file.Key == "PetsClient.cs").ToDictionary());
    }

    [Fact]
    public async Task Parts_are_what_the_framework_binds()
    {
        await using var service = await Service.StartAsync(DescribeForm);

        Send(
                Api,
                service.Address,
                """
                await client.AddPhotoAsync(7, FilePart.FromBytes(new byte[] { 1, 2, 3 }, "re\"x.png"), [FilePart.FromBytes("a"u8.ToArray(), "ü.txt", "text/plain"), FilePart.FromBytes("b"u8.ToArray())],
                    "naïve", new DateOnly(2026, 1, 2), ["a", "b,c"], [1, 2], new Place { City = "X" }, [new Place { City = "Y" }, new Place { City = "Z" }])
                """
            )
            .ShouldBe(
                """
                caption=naïve
                codes=1|2
                place={"city":"X"}
                places={"city":"Y"} places={"city":"Z"}
                tags=a tags=b,c
                taken=2026-01-02
                file others=ü.txt text/plain 1
                file others=others application/octet-stream 1
                file photo=re%22x.png image/png 3
                """
            );
    }

    [Fact]
    public async Task Parts_that_are_not_given_are_not_sent()
    {
        await using var service = await Service.StartAsync(DescribeForm);

        Send(Api, service.Address, "await client.AddPhotoAsync(7, FilePart.FromBytes(default))")
            .ShouldBe("file photo=photo image/png 0");
    }

    [Fact]
    public async Task A_part_has_the_headers_that_its_encoding_declares()
    {
        await using var service = await Service.StartAsync(static async context =>
        {
            var reader = new MultipartReader(BoundaryOf(context.Request), context.Request.Body);
            var parts = new List<string>();
            while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
            {
                parts.Add(
                    $"{section.GetContentDispositionHeader()!.Name}: {section.Headers!.GetValueOrDefault("X-Lang")} {section.Headers!.GetValueOrDefault("X-Rank")}".TrimEnd()
                );
            }

            await context.Response.WriteAsync(string.Join('\n', parts), context.RequestAborted);
        });

        Send(
                Api,
                service.Address,
                """await client.AddPhotoAsync(7, FilePart.FromBytes(default), caption: "a", captionXLang: "de", captionXRank: 3, tags: ["b"])"""
            )
            .ShouldBe("photo:\ncaption: de 3\ntags:");
    }

    [Fact]
    public async Task A_body_without_named_parts_is_the_caller_s()
    {
        await using var service = await Service.StartAsync(static async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            await context.Response.WriteAsync(
                context.Request.ContentType!.Split(';')[0]
                    + " "
                    + (await reader.ReadToEndAsync()).Contains("hello", System.StringComparison.Ordinal)
            );
        });

        Send(
                Api,
                service.Address,
                """await client.SendRawAsync(new MultipartContent("mixed") { new StringContent("hello") })"""
            )
            .ShouldBe("multipart/mixed True");
    }

    [Fact]
    public async Task Files_of_Swagger_are_parts_too()
    {
        await using var service = await Service.StartAsync(DescribeForm);

        Send(
                Swagger,
                service.Address,
                """await client.AddPhotoAsync(FilePart.FromBytes(new byte[] { 1 }, "a.png", "image/png"), ["a", "b"])"""
            )
            .ShouldBe("tags=a,b\nfile photo=a.png image/png 1");
    }

    private static string BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue
            .Parse(request.ContentType!)
            .Parameters.Single(static parameter => parameter.Name == "boundary")
            .Value!.Trim('"');

    private static string Send(string api, string address, string call)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", api));
        run.Diagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(
            run,
            $$"""
            using var http = new HttpClient { BaseAddress = new Uri("{{address}}") };
            var client = new PetsClient(http);
            return {{call}};
            """
        );
    }

    private static async Task DescribeForm(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var fields = form.OrderBy(static field => field.Key, System.StringComparer.Ordinal)
            .Select(static field => string.Join(' ', field.Value.Select(value => $"{field.Key}={value}")));
        var files = form
            .Files.OrderBy(static file => file.Name + file.FileName.Length, System.StringComparer.Ordinal)
            .Select(static file => $"file {file.Name}={file.FileName} {file.ContentType} {file.Length}");
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(string.Join('\n', fields.Concat(files)), context.RequestAborted);
    }
}
