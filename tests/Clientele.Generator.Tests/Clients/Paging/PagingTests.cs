using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Pipeline;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Paging;

/// <summary>Lists in pages, given by ASP.NET Core's own binding and serializer.</summary>
public sealed class PagingTests
{
    private const string Api = """
        openapi: 3.1.0
        info: { title: Pets, version: 1.0.0 }
        security: [ { key: [] } ]
        paths:
          /headed:
            get:
              operationId: listHeaded
              parameters: [ { name: per_page, in: query, schema: { type: integer, default: 2 } }, { name: X-Tenant, in: header, schema: { type: string } } ]
              responses:
                '200':
                  description: Pets
                  headers: { Link: { schema: { type: string } } }
                  content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
                '400': { description: Wrong, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
          /linked:
            get:
              operationId: listLinked
              responses:
                '200':
                  description: Pets
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          items: { type: array, items: { $ref: '#/components/schemas/Pet' } }
                          _links: { type: object, properties: { next: { type: object, properties: { href: { type: string } } } } }
                '400': { description: Wrong, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
          /cursor:
            get:
              operationId: listByCursor
              parameters: [ { name: cursor, in: query, schema: { type: string } }, { name: limit, in: query, schema: { type: integer } } ]
              responses:
                '200':
                  description: Pets
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          data: { type: array, items: { $ref: '#/components/schemas/Pet' } }
                          response_metadata: { type: object, properties: { next_cursor: { type: string } } }
          /stripe:
            get:
              operationId: listAfter
              parameters: [ { name: starting_after, in: query, schema: { type: string } } ]
              responses:
                '200':
                  description: Pets
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [data, has_more]
                        properties:
                          data: { type: array, items: { $ref: '#/components/schemas/Pet' } }
                          has_more: { type: boolean }
          /offset:
            get:
              operationId: listByOffset
              parameters: [ { name: offset, in: query, schema: { type: integer, format: int32 } }, { name: limit, in: query, schema: { type: integer, format: int32 } } ]
              responses: { '200': { description: Pets, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } }
          /numbered:
            get:
              operationId: listByNumber
              parameters: [ { name: page, in: query, schema: { type: integer, default: 1 } }, { name: per_page, in: query, schema: { type: integer } } ]
              responses:
                '200':
                  description: Pets
                  content:
                    application/json:
                      schema:
                        type: object
                        properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, total_count: { type: integer } }
          /microsoft:
            get:
              operationId: listMicrosoft
              x-ms-pageable: { nextLinkName: more, itemName: things }
              responses:
                '200':
                  description: Pets
                  content:
                    application/json:
                      schema:
                        type: object
                        properties: { things: { type: array, items: { $ref: '#/components/schemas/Pet' } }, other: { type: array, items: {} }, more: { type: string } }
          /pets/{id}:
            get:
              operationId: getPet
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses: { '200': { description: A pet, content: { application/json: { schema: { $ref: '#/components/schemas/LinkedPet' } } } } }
          /best:
            get:
              operationId: getBest
              responses: { '200': { description: A pet, content: { application/json: { schema: { $ref: '#/components/schemas/LinkedPet' } } } } }
          /plain:
            get:
              operationId: listPlain
              parameters: [ { name: page, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } } ]
              responses: { '200': { description: Pets, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } }
        components:
          securitySchemes: { key: { type: apiKey, in: query, name: key } }
          schemas:
            Pet: { type: object, required: [id], properties: { id: { type: string } } }
            LinkedPet:
              type: object
              properties:
                id: { type: string }
                tags: { type: array, items: { type: string } }
                links: { type: object, properties: { next: { type: object, properties: { uri: { type: string } } } } }
            Problem: { type: object, properties: { reason: { type: string } } }
        """;

    private static readonly string[] Names = ["a", "b", "c", "d", "e"];

    [Fact]
    public void Methods_are_as_reviewed() =>
        Snapshot.Verify(
            new GeneratorRun(InMemoryDescription.Client("api.yaml", Api))
                .Files.Where(static file => file.Key == "PetsClient.cs")
                .ToDictionary()
        );

    [Fact]
    public void A_comment_in_the_description_leaves_the_client_cached() =>
        new GeneratorRun(InMemoryDescription.Client("api.yaml", Api))
            .Edit("api.yaml", "# Pages.\n" + Api)
            .Reasons(Steps.Clients)
            .ShouldAllBe(static reason => reason == IncrementalStepRunReason.Cached);

    [Theory]
    [InlineData("ListPlainAllAsync")]
    [InlineData("GetPetAllAsync")]
    [InlineData("GetBestAllAsync")]
    public void A_list_whose_first_page_is_not_known_and_a_single_resource_have_no_such_method(string method) =>
        new GeneratorRun(InMemoryDescription.Client("api.yaml", Api)).Files["PetsClient.cs"].ShouldNotContain(method);

    [Theory]
    [InlineData("ListHeadedAllAsync(xTenant: \"t\")", "0,2,4")]
    [InlineData("ListLinkedAllAsync()", "0,2,4")]
    [InlineData("ListByCursorAllAsync(limit: 2)", ",c2,c4")]
    [InlineData("ListAfterAllAsync()", ",b,d")]
    [InlineData("ListByOffsetAllAsync(limit: 2)", ",2,4")]
    [InlineData("ListByOffsetAllAsync(limit: 100)", ",2,4")]
    [InlineData("ListByNumberAllAsync(perPage: 2)", "1,2,3")]
    [InlineData("ListMicrosoftAllAsync()", "0,2,4")]
    public async Task All_items_of_all_pages_come_in_order(string call, string asked)
    {
        var log = new List<string>();
        await using var service = await Service.StartAsync(app => Map(app, log));

        Send(
                service.Address,
                $$"""
                var names = new List<string>();
                await foreach (var pet in client.{{call}}) names.Add(pet.Id);
                return string.Join("", names);
                """
            )
            .ShouldBe("abcde");
        string.Join(",", log).ShouldBe(asked);
    }

    [Fact]
    public async Task An_offset_that_the_caller_gives_is_where_it_starts()
    {
        var log = new List<string>();
        await using var service = await Service.StartAsync(app => Map(app, log));

        Send(
                service.Address,
                """
                var texts = new List<string>();
                await foreach (var page in client.ListByOffsetAllAsync(offset: 1, limit: 2).AsPages()) texts.Add(string.Concat(page.Items.Select(static pet => pet.Id)) + page.Continuation);
                return string.Join("|", texts);
                """
            )
            .ShouldBe("bc3|de5|");
    }

    [Fact]
    public async Task A_list_can_be_left_and_enumerated_again()
    {
        var log = new List<string>();
        await using var service = await Service.StartAsync(app => Map(app, log));

        Send(
                service.Address,
                """
                var list = client.ListLinkedAllAsync();
                var names = "";
                await foreach (var pet in list) { names += pet.Id; break; }
                await foreach (var page in list.AsPages()) { names += page.Items.Count; if (page.Continuation is null) names += "."; }
                return names;
                """
            )
            .ShouldBe("a221.");
        string.Join(",", log).ShouldBe("0,0,2,4");
    }

    [Theory]
    [InlineData("http://localhost:1/linked?at=2", "another origin")]
    [InlineData("https://127.0.0.1/linked?at=2", "another origin")]
    [InlineData("//elsewhere.example/linked", "another origin")]
    [InlineData("/linked", "there already")]
    public async Task A_next_page_elsewhere_or_again_is_refused(string link, string reason)
    {
        await using var service = await Service.StartAsync(context =>
            context.Response.WriteAsJsonAsync(
                new { items = new[] { new { id = "a" } }, _links = new { next = new { href = link } } }
            )
        );

        Send(
                service.Address,
                """
                var names = "";
                try
                {
                    await foreach (var pet in client.ListLinkedAllAsync()) names += pet.Id;
                    return names;
                }
                catch (ApiException error)
                {
                    return names + error.Message;
                }
                """
            )
            .ShouldBe(
                "aListLinked (GET /linked) was answered with 200 (OK), but "
                    + (
                        reason == "another origin"
                            ? "its link to the next page leads to another origin, to which neither credentials nor anything else was sent."
                            : "its link leads to a page that was there already."
                    )
            );
    }

    [Fact]
    public async Task A_cursor_that_comes_again_is_refused()
    {
        await using var service = await Service.StartAsync(static context =>
            context.Response.WriteAsJsonAsync(
                new { data = new[] { new { id = "a" } }, response_metadata = new { next_cursor = "x" } }
            )
        );

        Send(
                service.Address,
                """
                var names = "";
                try { await foreach (var pet in client.ListByCursorAllAsync()) names += pet.Id; }
                catch (ApiException error) when (error.Message.Contains("cursor")) { names += "!"; }
                return names;
                """
            )
            .ShouldBe("aa!");
    }

    [Fact]
    public async Task An_error_of_a_later_page_is_the_operations_own()
    {
        await using var service = await Service.StartAsync(static context =>
        {
            if (context.Request.Query.ContainsKey("at"))
            {
                context.Response.StatusCode = 400;
                return context.Response.WriteAsJsonAsync(new { reason = "too late" });
            }

            return context.Response.WriteAsJsonAsync(
                new { items = new[] { new { id = "a" } }, _links = new { next = new { href = "?at=2" } } }
            );
        });

        Send(
                service.Address,
                """
                var names = "";
                try { await foreach (var pet in client.ListLinkedAllAsync()) names += pet.Id; }
                catch (ApiException<Problem> error) { names += error.Error.Reason; }
                return names;
                """
            )
            .ShouldBe("atoo late");
    }

    [Theory]
    [InlineData("client.ListLinkedAllAsync(cancellationToken: stop.Token)")]
    [InlineData("client.ListLinkedAllAsync().WithCancellation(stop.Token)")]
    [InlineData("client.ListLinkedAllAsync(cancellationToken: other.Token).WithCancellation(stop.Token)")]
    public async Task Either_token_stops_it_before_the_next_page(string list)
    {
        var log = new List<string>();
        await using var service = await Service.StartAsync(app => Map(app, log));

        Send(
                service.Address,
                $$"""
                using var stop = new CancellationTokenSource();
                using var other = new CancellationTokenSource();
                var names = "";
                try { await foreach (var pet in {{list}}) { names += pet.Id; stop.Cancel(); } }
                catch (OperationCanceledException) { names += "!"; }
                return names;
                """
            )
            .ShouldBe("ab!");
        log.ShouldBe(["0"]);
    }

    [Fact]
    public void A_stand_in_gives_pages_of_its_own() =>
        EmittedProgram
            .Run<string>(
                new GeneratorRun(InMemoryDescription.Client("api.yaml", Api)),
                """
                var names = "";
                await foreach (var pet in new Stub().ListLinkedAllAsync()) names += pet.Id;
                return names;
                """,
                """
                internal sealed class Stub : PetsClient
                {
                    public override AsyncPageable<Pet> ListLinkedAllAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
                        AsyncPageable.FromPages<Pet>([new Pet { Id = "x" }], [new Pet { Id = "y" }]);
                }
                """
            )
            .ShouldBe("xy");

    private static void Map(WebApplication app, List<string> log)
    {
        app.Use(
            (context, next) =>
                context.Request.Query["key"] == "s3cret"
                    ? next(context)
                    : throw new InvalidOperationException("No key.")
        );
        app.MapGet("/headed", async (HttpContext context, int at = 0, string? key = null) =>
        {
            log.Add(at + (context.Request.Headers["X-Tenant"] == "t" ? "" : "without header"));
            var next =
                at + 2 < Names.Length
                    ? $", </headed?at={at + 2}&key={key}>; title=\"a, \\\"b\\\"; rel=prev\"; rel=\"last next\""
                    : "";
            context.Response.Headers.Append("Link", $"</headed?at=0>; rel=\"first\"; type=x{next}");
            context.Response.Headers.Append("Link", "<http://elsewhere.example/>; rel=next; anchor=\"#foo\"");
            await context.Response.WriteAsJsonAsync(Slice(at, 2));
        });
        app.MapGet("/linked", (int at = 0) =>
        {
            log.Add($"{at}");
            return new
            {
                items = Slice(at, 2),
                _links = new { next = at + 2 < Names.Length ? new { href = $"linked?at={at + 2}#x" } : null },
            };
        });
        app.MapGet("/cursor", (int limit, string? cursor) =>
        {
            log.Add(cursor ?? "");
            var at = cursor is null ? 0 : int.Parse(cursor[1..], null);
            return new
            {
                data = Slice(at, limit),
                response_metadata = new { next_cursor = at + limit < Names.Length ? $"c{at + limit}" : "" },
            };
        });
        app.MapGet("/stripe", (string? starting_after) =>
        {
            log.Add(starting_after ?? "");
            var at = Array.IndexOf(Names, starting_after) + 1;
            return new { data = Slice(at, 2), has_more = at + 2 < Names.Length };
        });
        app.MapGet("/offset", (int? offset, int limit) =>
        {
            log.Add($"{offset}");
            return Slice(offset ?? 0, Math.Min(limit, 2));
        });
        app.MapGet("/numbered", (int per_page, int page = 1) =>
        {
            log.Add($"{page}");
            return new { pets = Slice((page - 1) * per_page, per_page), total_count = Names.Length };
        });
        app.MapGet("/microsoft", (HttpContext context, int at = 0) =>
        {
            log.Add($"{at}");
            return new
            {
                things = Slice(at, 2),
                more = at + 2 < Names.Length ? $"http://{context.Request.Host}/microsoft?at={at + 2}" : null,
            };
        });
    }

    private static object[] Slice(int at, int count) =>
        [.. Names.Skip(at).Take(count).Select(static name => new { id = name })];

    private static string Send(string address, string code)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBe([
            "api.yaml(97,5): info CLI0307: GET /plain has no method for all pages: where 'page' begins is not said: it has neither a default nor a minimum, and the answer does not say which page it is",
        ]);
        return EmittedProgram.Run<string>(
            run,
            $$"""
            using var http = new HttpClient { BaseAddress = new Uri("{{address}}") };
            var client = new PetsClient(http, new PetsClientOptions { Key = "s3cret" });
            {{code}}
            """
        );
    }
}
