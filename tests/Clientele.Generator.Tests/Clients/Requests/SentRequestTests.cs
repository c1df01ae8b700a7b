using System;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>
/// What a service is sent where the description leaves a choice, or services read in their own way; read by ASP.NET
/// Core.
/// </summary>
public sealed class SentRequestTests
{
    private const string Api = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /deep:
            get:
              operationId: getDeep
              parameters:
                - { name: expand, in: query, style: deepObject, explode: true, schema: { type: array, items: { type: string } } }
                - { name: items, in: query, style: deepObject, explode: true, schema: { type: array, items: { $ref: '#/components/schemas/Item' } } }
                - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, properties: { price: { type: object, properties: { gte: { type: integer } } }, ids: { type: array, items: { type: integer } } } } }
              responses: { '204': { description: ok } }
            post:
              operationId: postDeep
              requestBody:
                content:
                  application/x-www-form-urlencoded:
                    schema: { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Item' } }, tags: { type: array, items: { type: string } }, nested: { type: object, properties: { list: { type: array, items: { type: string } } } } } }
                    encoding: { items: { style: deepObject, explode: true }, tags: { style: deepObject, explode: true }, nested: { style: deepObject, explode: true } }
              responses: { '204': { description: ok } }
          /form:
            get:
              operationId: getForm
              parameters: [ { name: filter, in: query, schema: { type: object, properties: { since: { type: string, format: date }, tags: { type: array, items: { type: string } }, counts: { type: array, items: { type: integer } } } } } ]
              responses: { '204': { description: ok } }
          /maps:
            get:
              operationId: getMaps
              parameters:
                - { name: filter, in: query, schema: { type: object, additionalProperties: { type: array, items: { type: string } } } }
                - { name: deep, in: query, style: deepObject, explode: true, schema: { type: object, additionalProperties: { type: array, items: { type: integer } } } }
                - { name: kinds, in: query, style: deepObject, explode: true, schema: { type: array, items: { type: string, enum: [a, b] } } }
                - { name: rows, in: query, style: deepObject, explode: true, schema: { type: array, items: { type: array, items: { type: integer } } } }
              responses: { '204': { description: ok } }
          /reserved:
            get:
              operationId: getReserved
              parameters: [ { name: q, in: query, allowReserved: true, schema: { type: string } }, { name: list, in: query, allowReserved: true, schema: { type: array, items: { type: string } } }, { name: z, in: query, schema: { type: string } } ]
              responses: { '204': { description: ok } }
          /parts:
            post:
              operationId: postParts
              requestBody: { content: { multipart/form-data: { schema: { type: object, required: [attributes, file], properties: { attributes: { type: object, properties: { name: { type: string } } }, file: { type: string, format: binary }, note: { type: string } } } } } }
              responses: { '204': { description: ok } }
          /optional-parts:
            post:
              operationId: postOptional
              requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, properties: { note: { type: string }, file: { type: string, format: binary } } } } } }
              responses: { '204': { description: ok } }
          /typed-parts:
            post:
              operationId: postTyped
              requestBody:
                content:
                  multipart/form-data:
                    schema: { type: object, properties: { picture: { type: string, format: binary }, note: { type: string }, data: { type: object, properties: { a: { type: integer } } }, any: { type: string, format: binary } } }
                    encoding: { picture: { contentType: 'image/png, image/jpeg' }, note: { contentType: 'text/markdown, text/plain' }, data: { contentType: 'application/xml, application/vnd.a+json' }, any: { contentType: 'image/*' } }
              responses: { '204': { description: ok } }
          /headers:
            get:
              operationId: getHeaders
              parameters:
                - { name: X-List, in: header, schema: { type: array, items: { type: string } } }
                - { name: X-Map, in: header, schema: { type: object, additionalProperties: { type: string } } }
                - { name: X-Things, in: header, schema: { type: array, items: { $ref: '#/components/schemas/Item' } } }
                - { name: 'X-Application ', in: header, required: true, schema: { type: string } }
                - { name: x-same, in: header, schema: { type: string } }
                - { name: X-Same, in: header, required: true, schema: { type: string } }
              responses: { '204': { description: ok } }
          /single/{version}:
            post:
              operationId: batchGetItem
              parameters:
                - { name: version, in: path, required: true, schema: { type: string, enum: [v1] } }
                - { name: X-Amz-Target, in: header, required: true, schema: { type: string, enum: [DynamoDB_20120810.BatchGetItem] } }
                - { name: Action, in: query, required: true, schema: { type: string, enum: [Batch Get] } }
                - { name: level, in: query, required: true, schema: { type: integer, enum: [3] } }
                - { name: optional, in: query, schema: { type: string, enum: [one] } }
                - { name: two, in: query, required: true, schema: { type: string, enum: [a, b] } }
              responses: { '204': { description: ok } }
          /single-part:
            post:
              operationId: postSingle
              requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [purpose, version, note], properties: { purpose: { type: string, enum: [fine-tune] }, version: { type: integer, enum: [3] }, note: { type: string }, optional: { type: string, enum: [x] } } } } } }
              responses: { '204': { description: ok } }
          /octets: { post: { operationId: sendOctets, requestBody: { required: true, content: { application/octet-stream: { schema: { type: string, format: binary } } } }, responses: { '204': { description: ok } } } }
          /any: { post: { operationId: sendAny, requestBody: { required: true, content: { '*/*': {} } }, responses: { '204': { description: ok } } } }
          /images: { post: { operationId: sendImage, requestBody: { required: true, content: { image/*: {} } }, responses: { '204': { description: ok } } } }
          /png: { post: { operationId: sendPng, requestBody: { required: true, content: { image/png: {}, image/jpeg: {} } }, responses: { '204': { description: ok } } } }
          /upload: { post: { operationId: upload, requestBody: { required: true, content: { application/octet-stream: {} } }, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } }, application/xml: { schema: { $ref: '#/components/schemas/Item' } } } } } } }
        components:
          schemas:
            Item: { type: object, properties: { price: { type: string }, qty: { type: integer } } }
        """;

    [Theory]
    [InlineData("client.GetDeepAsync(expand: [\"a\", \"b\"])", "/deep?expand[0]=a&expand[1]=b")]
    [InlineData(
        "client.GetDeepAsync(items: [new() { Price = \"p1\", Qty = 1 }, new() { Price = \"p2\" }])",
        "/deep?items[0][price]=p1&items[0][qty]=1&items[1][price]=p2"
    )]
    [InlineData(
        "client.GetDeepAsync(filter: new() { Price = new() { Gte = 5 }, Ids = [7, 8] })",
        "/deep?filter[price][gte]=5&filter[ids][0]=7&filter[ids][1]=8"
    )]
    [InlineData("client.GetDeepAsync(expand: [])", "/deep")]
    [InlineData(
        "client.GetFormAsync(new() { Since = new DateOnly(2024, 1, 1), Tags = [\"a\", \"b c\"], Counts = [1] })",
        "/form?since=2024-01-01&tags=a&tags=b c&counts=1"
    )]
    [InlineData("client.GetFormAsync(new() { Tags = [] })", "/form")]
    [InlineData(
        "client.GetMapsAsync(filter: new Dictionary<string, IReadOnlyList<string>> { [\"t\"] = [\"a\", \"b\"], [\"u\"] = [] })",
        "/maps?t=a&t=b"
    )]
    [InlineData(
        "client.GetMapsAsync(deep: new Dictionary<string, IReadOnlyList<long>> { [\"t\"] = [1, 2] })",
        "/maps?deep[t][0]=1&deep[t][1]=2"
    )]
    [InlineData("client.GetMapsAsync(kinds: [GetMapsKind.A, GetMapsKind.B])", "/maps?kinds[0]=a&kinds[1]=b")]
    [InlineData("client.GetMapsAsync(rows: [[1, 2], [3]])", "/maps?rows[0][0]=1&rows[0][1]=2&rows[1][0]=3")]
    [InlineData(
        "client.BatchGetItemAsync(BatchGetItemTwo.B)",
        "/single/v1?Action=Batch Get&level=3&two=b DynamoDB_20120810.BatchGetItem"
    )]
    public async Task A_query_is_what_services_read(string call, string expected)
    {
        var sent = "";
        await using var service = await Service.StartAsync(context =>
        {
            sent =
                $"{context.Request.Path}{Uri.UnescapeDataString(context.Request.QueryString.Value!)} {context.Request.Headers["X-Amz-Target"]}".TrimEnd();
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        });

        Run(service.Address, call);

        sent.ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"100%\", z: \"b\"", "?q=100%25&z=b")]
    [InlineData("\"a%zz\"", "?q=a%25zz")]
    [InlineData("\"50%25/é?\"", "?q=50%25/%C3%A9?")]
    [InlineData("\"%4\"", "?q=%254")]
    [InlineData("\"a/b\", list: [\"c%\", \"d:e\"]", "?q=a/b&list=c%25&list=d:e")]
    public async Task A_reserved_value_keeps_what_is_encoded_and_encodes_other_percent_signs(
        string arguments,
        string expected
    )
    {
        var sent = "";
        await using var service = await Service.StartAsync(context =>
        {
            sent = context.Request.QueryString.Value!;
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        });

        Run(service.Address, $"client.GetReservedAsync({arguments})");

        sent.ShouldBe(expected);
    }

    [Fact]
    public async Task A_part_with_one_value_is_sent_by_itself()
    {
        var sent = "";
        await using var service = await Service.StartAsync(async context =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            sent = string.Join("&", form.Select(static field => $"{field.Key}={field.Value}"));
            context.Response.StatusCode = 204;
        });

        Run(service.Address, "client.PostSingleAsync(\"x\")");

        sent.ShouldBe("purpose=fine-tune&version=3&note=x");
    }

    [Fact]
    public async Task A_form_has_lists_and_objects_as_its_encoding_says()
    {
        var sent = "";
        await using var service = await Service.StartAsync(async context =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            sent = string.Join("&", form.Select(static field => $"{field.Key}={field.Value}"));
            context.Response.StatusCode = 204;
        });

        Run(
            service.Address,
            "client.PostDeepAsync(new() { Items = [new() { Price = \"p1\", Qty = 1 }, new() { Price = \"p2\" }], Tags = [\"a\", \"b\"], Nested = new() { List = [\"c\"] } })"
        );

        sent.ShouldBe("items[0][price]=p1&items[0][qty]=1&items[1][price]=p2&tags[0]=a&tags[1]=b&nested[list][0]=c");
    }

    [Theory]
    [InlineData(
        "client.PostPartsAsync(new() { Name = \"x\" }, FilePart.FromBytes(bytes, \"a.png\"))",
        "attributes file",
        "application/json application/octet-stream"
    )]
    [InlineData("client.PostOptionalAsync()", "", "")]
    [InlineData("client.PostOptionalAsync(note: \"x\")", "note", "")]
    [InlineData(
        "client.PostTypedAsync(picture: FilePart.FromBytes(bytes, \"a.JPG\"), note: \"x\", data: new() { A = 1 }, any: FilePart.FromBytes(bytes))",
        "picture note data any",
        "image/jpeg text/markdown application/vnd.a+json application/octet-stream"
    )]
    [InlineData("client.PostTypedAsync(picture: FilePart.FromBytes(bytes, \"a.bin\"))", "picture", "image/png")]
    [InlineData(
        "client.PostTypedAsync(picture: FilePart.FromBytes(bytes, \"a.png\", \"image/webp\"))",
        "picture",
        "image/webp"
    )]
    public async Task Parts_are_those_that_there_are(string call, string names, string types)
    {
        var (contentType, sent) = ("", "");
        await using var service = await Service.StartAsync(async context =>
        {
            contentType = context.Request.ContentType ?? "";
            using var reader = new System.IO.StreamReader(context.Request.Body);
            sent = await reader.ReadToEndAsync(context.RequestAborted);
            context.Response.StatusCode = 204;
        });

        Run(service.Address, $"client.{call["client.".Length..]}");

        var lines = sent.Split("\r\n");
        string.Join(
                " ",
                lines
                    .Where(static line => line.StartsWith("Content-Disposition", StringComparison.Ordinal))
                    .Select(static line => line.Split("name=\"")[1].Split('"')[0])
            )
            .ShouldBe(names);
        string.Join(
                " ",
                lines
                    .Where(static line => line.StartsWith("Content-Type", StringComparison.Ordinal))
                    .Select(static line => line["Content-Type: ".Length..])
            )
            .ShouldBe(types);
        if (names.Length == 0)
        {
            (contentType, sent).ShouldBe(("", ""));
            return;
        }

        contentType.ShouldMatch("^multipart/form-data; boundary=[0-9a-f-]{36}$");
        lines[0].ShouldBe("--" + contentType["multipart/form-data; boundary=".Length..]);
    }

    [Theory]
    [InlineData(
        "\"app\", \"s\", xList: [], xMap: new Dictionary<string, string>(), xThings: []",
        "X-Application=app X-Same=s"
    )]
    [InlineData(
        "\"app\", \"s\", xList: [\"a\", \"b\"], xMap: new Dictionary<string, string> { [\"k\"] = \"v\" }",
        "X-Application=app X-List=a,b X-Map=k,v X-Same=s"
    )]
    public async Task Headers_are_trimmed_one_of_a_name_and_absent_where_empty(string arguments, string expected)
    {
        var sent = "";
        await using var service = await Service.StartAsync(context =>
        {
            sent = string.Join(
                " ",
                context
                    .Request.Headers.Where(static header =>
                        header.Key.StartsWith("X-", StringComparison.OrdinalIgnoreCase)
                    )
                    .OrderBy(static header => header.Key, StringComparer.Ordinal)
                    .Select(static header => $"{header.Key}={header.Value}")
            );
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        });

        Run(service.Address, $"client.GetHeadersAsync({arguments})");

        sent.ShouldBe(expected);
    }

    [Theory]
    [InlineData("client.SendOctetsAsync(stream)", "application/octet-stream")]
    [InlineData("client.SendOctetsAsync(stream, new WireFormat(\"image/png\"))", "image/png")]
    [InlineData("client.SendAnyAsync(stream)", "application/octet-stream")]
    [InlineData("client.SendAnyAsync(stream, new WireFormat(\"application/pdf\"))", "application/pdf")]
    [InlineData("client.SendImageAsync(stream, new WireFormat(\"image/webp\"))", "image/webp")]
    [InlineData("client.SendImageAsync(stream, new WireFormat(\"text/plain\"))", "application/octet-stream")]
    [InlineData("client.SendPngAsync(stream)", "image/png")]
    [InlineData("client.SendPngAsync(stream, new WireFormat(\"image/jpeg\"))", "image/jpeg")]
    [InlineData("client.UploadAsync(stream, WireFormat.Json)", "application/octet-stream")]
    public async Task Octets_are_of_the_media_type_that_the_caller_gives(string call, string expected)
    {
        var sent = "";
        await using var service = await Service.StartAsync(context =>
        {
            sent = context.Request.ContentType!;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync("{}", context.RequestAborted);
        });

        Run(
            service.Address,
            $"{call.Replace("stream", "new System.IO.MemoryStream(bytes)", StringComparison.Ordinal)}"
        );

        sent.ShouldBe(expected);
    }

    [Fact]
    public void A_required_part_that_is_missing_is_told_before_anything_is_sent() =>
        EmittedProgram
            .Run<string>(
                Generate(),
                """
                var client = new PetsClient(new HttpClient { BaseAddress = new Uri("http://localhost/") });
                try { await client.PostPartsAsync(new(), null!); return "sent"; }
                catch (ArgumentNullException error) { return error.ParamName!; }
                """
            )
            .ShouldBe("file");

    private static void Run(string address, string call) =>
        EmittedProgram
            .Run<string>(
                Generate(),
                $$"""
                var bytes = new byte[] { 1, 2, 3 };
                var client = new PetsClient(new HttpClient { BaseAddress = new Uri("{{address}}") });
                await {{call}};
                return "";
                """
            )
            .ShouldBeEmpty();

    private static GeneratorRun Generate()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBe([
            "api.yaml(65,11): info CLI0121: The name of the header 'X-Application ' has spaces around it; the header is sent and read without them",
        ]);
        run.CompilerDiagnostics.ShouldBeEmpty();
        return run;
    }
}
