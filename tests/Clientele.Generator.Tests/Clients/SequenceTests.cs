using System;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>Answers that come item by item, written by Kestrel.</summary>
public sealed class SequenceTests
{
    private const string Api = """
        openapi: 3.2.0
        info: { title: Pets, version: 1.0.0 }
        paths:
          /events:
            get:
              operationId: watch
              parameters: [ { name: kind, in: query, schema: { type: string } } ]
              responses:
                '200':
                  description: Events
                  content:
                    application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } }
                    text/event-stream: { schema: { $ref: '#/components/schemas/Pet' } }
                '400': { description: Wrong, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
          /texts:
            get:
              operationId: texts
              responses:
                '200':
                  description: Events
                  content:
                    text/event-stream: { itemSchema: { type: object, properties: { event: { type: string }, data: { type: string } } } }
          /lines:
            get:
              operationId: lines
              responses: { '200': { description: Lines, content: { application/jsonl: { itemSchema: { $ref: '#/components/schemas/Pet' } } } } }
          /sequence:
            get:
              operationId: sequence
              responses: { '200': { description: Texts, content: { application/json-seq: { schema: { type: array, items: { type: integer } } } } } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
            Problem: { type: object, properties: { reason: { type: string } } }
        """;

    [Fact]
    public async Task Events_are_decoded_with_their_fields() =>
        (await Run("\uFEFFdata: {\"name\":\"Rex\"}\n\n: a comment\nevent: gone\nid: 7\nretry: 1500\r\ndata: {\"name\":\r\ndata: \"Tom\"}\r\n\r\ndata: [DONE]\n\ndata: {}\n\n", """
            var texts = new List<string>();
            await foreach (var item in client.WatchStreamAsync("x")) texts.Add($"{item.Data.Name} {item.EventType} {item.Id} {item.ReconnectionInterval}");
            return string.Join("|", texts);
            """)).ShouldBe("Rex message  |Tom gone 7 00:00:01.5000000");

    [Fact]
    public async Task Data_that_is_text_stays_text() =>
        (await Run("data: a\ndata: b\n\ndata\n\ndata:  c\n\nevent: nothing\n\ndata: cut off", """
            var texts = new List<string>();
            await foreach (var item in client.TextsStreamAsync()) texts.Add(item.Data);
            return string.Join("|", texts);
            """)).ShouldBe("a\nb|| c");

    [Fact]
    public async Task Lines_of_JSON_are_read_one_by_one() =>
        (await Run("{\"name\":\"Rex\"}\n\n{\"name\":\"Tom\"}", """
            var texts = new List<string>();
            await foreach (var item in client.LinesStreamAsync()) texts.Add(item.Name);
            return string.Join("|", texts);
            """)).ShouldBe("Rex|Tom");

    [Fact]
    public async Task A_JSON_sequence_is_read_one_by_one() =>
        (await Run("\u001e1\n\u001e22\n\u001e333\n", """
            var sum = 0L;
            await foreach (var item in client.SequenceStreamAsync()) sum += item;
            return sum.ToString();
            """)).ShouldBe("356");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task An_event_is_there_before_the_next_one_is_sent(string end)
    {
        var seen = new TaskCompletionSource();
        await using var service = await Service.StartAsync(async context =>
        {
            if (context.Request.Path == "/seen")
            {
                seen.SetResult();
                return;
            }

            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("data: {\"name\":\"Rex\"}" + end + end, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await seen.Task.WaitAsync(TimeSpan.FromSeconds(30), context.RequestAborted);
            await context.Response.WriteAsync("data: {\"name\":" + end + "data: \"Tom\"}" + end + end, context.RequestAborted);
        });

        Send(service.Address, """
            var texts = new List<string>();
            await foreach (var item in client.WatchStreamAsync())
            {
                texts.Add(item.Data.Name);
                if (texts.Count == 1) await http.GetAsync("seen");
            }

            return string.Join("|", texts);
            """).ShouldBe("Rex|Tom");
    }

    [Fact]
    public async Task An_error_is_thrown_with_its_type()
    {
        await using var service = await Service.StartAsync(static async context =>
        {
            context.Response.StatusCode = 400;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("{\"reason\":\"" + context.Request.Headers.Accept + "\"}");
        });

        Send(service.Address, """
            try
            {
                await foreach (var item in client.WatchStreamAsync()) { }
                return "nothing";
            }
            catch (ApiException<Problem> error)
            {
                return error.Error.Reason!;
            }
            """).ShouldBe("text/event-stream");
    }

    [Fact]
    public void An_operation_keeps_the_name_that_a_sequence_would_take()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", """
            openapi: 3.2.0
            info: { title: Pets, version: 1.0.0 }
            paths:
              /a: { get: { operationId: watch, responses: { '200': { description: Lines, content: { application/jsonl: { itemSchema: { type: string } } } } } } }
              /b: { get: { operationId: watchStream, responses: { '204': { description: None } } } }
            """));

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["PetsClient.cs"].ShouldContain("IAsyncEnumerable<string> WatchItemsAsync(");
    }

    private static async Task<string> Run(string body, string code)
    {
        await using var service = await Service.StartAsync(context => context.Response.WriteAsync(body));
        return Send(service.Address, code);
    }

    private static string Send(string address, string code)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(run, $$"""
            using var http = new HttpClient { BaseAddress = new Uri("{{address}}") };
            var client = new PetsClient(http);
            {{code}}
            """);
    }
}
