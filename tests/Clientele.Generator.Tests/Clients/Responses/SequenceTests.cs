using System;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Responses;

/// <summary>Answers that come item by item, written by Kestrel.</summary>
public sealed class SequenceTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
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
        /chat:
          post:
            operationId: chat
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Chat' } } } }
            responses:
              '200':
                description: The whole, or word by word
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                  text/event-stream: { schema: { $ref: '#/components/schemas/Pet' } }
        /generate:
          post:
            operationId: generate
            requestBody: { content: { application/json: { schema: { type: object, properties: { prompt: { type: string }, stream: { type: boolean, default: true } } } } } }
            responses: { '200': { description: Either, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } }, application/x-ndjson: { schema: { $ref: '#/components/schemas/Pet' } } } } }
        /tail:
          post:
            operationId: tail
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Chat' } } } }
            responses: { '200': { description: Events, content: { text/event-stream: { schema: { $ref: '#/components/schemas/Pet' } } } } }
        """,
        """
        Chat: { type: object, required: [text], properties: { text: { type: string }, stream: { type: [boolean, 'null'] } } }
        Pet: { type: object, required: [name], properties: { name: { type: string } } }
        Problem: { type: object, properties: { reason: { type: string } } }
        """,
        "3.2.0"
    );

    [Fact]
    public void Methods_are_as_reviewed()
    {
        var run = PathsOf.Run(
            """
            /events:
              get:
                operationId: watch
                responses: { '200': { description: Events, content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/Pet' } } } } }
            /lines:
              post:
                operationId: chat
                requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Chat' } } } }
                responses:
                  '200':
                    description: The whole, or line by line.
                    content:
                      application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                      application/jsonl: { itemSchema: { $ref: '#/components/schemas/Pet' } }
            """,
            """
            Chat: { type: object, required: [text], properties: { text: { type: string }, stream: { type: boolean } } }
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
            """,
            "3.2.0"
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        Snapshot.Verify(run.Files.Where(static file => file.Key == "PetsClient.cs").ToDictionary());
    }

    [Fact]
    public async Task Events_are_decoded_with_their_fields() =>
        (
            await Run(
                "\uFEFFdata: {\"name\":\"Rex\"}\n\n: a comment\nevent: gone\nid: 7\nretry: 1500\r\ndata: {\"name\":\r\ndata: \"Tom\"}\r\n\r\ndata: [DONE]\n\ndata: {}\n\n",
                """
                var texts = new List<string>();
                await foreach (var item in client.WatchStreamAsync("x")) texts.Add($"{item.Data.Name} {item.EventType} {item.Id} {item.ReconnectionInterval}");
                return string.Join("|", texts);
                """
            )
        ).ShouldBe("Rex message  |Tom gone 7 00:00:01.5000000");

    [Fact]
    public async Task Data_that_is_text_stays_text() =>
        (
            await Run(
                "data: a\ndata: b\n\ndata\n\ndata:  c\n\nevent: nothing\n\ndata: cut off",
                """
                var texts = new List<string>();
                await foreach (var item in client.TextsStreamAsync()) texts.Add(item.Data);
                return string.Join("|", texts);
                """
            )
        ).ShouldBe("a\nb|| c");

    [Fact]
    public async Task Lines_of_JSON_are_read_one_by_one() =>
        (
            await Run(
                "{\"name\":\"Rex\"}\n\n{\"name\":\"Tom\"}",
                """
                var texts = new List<string>();
                await foreach (var item in client.LinesStreamAsync()) texts.Add(item.Name);
                return string.Join("|", texts);
                """
            )
        ).ShouldBe("Rex|Tom");

    [Fact]
    public async Task A_JSON_sequence_is_read_one_by_one() =>
        (
            await Run(
                "\u001e1\n\u001e22\n\u001e333\n",
                """
                var sum = 0L;
                await foreach (var item in client.SequenceStreamAsync()) sum += item;
                return sum.ToString();
                """
            )
        ).ShouldBe("356");

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
            await context.Response.WriteAsync(
                "data: {\"name\":" + end + "data: \"Tom\"}" + end + end,
                context.RequestAborted
            );
        });

        Send(
                service.Address,
                """
                var texts = new List<string>();
                await foreach (var item in client.WatchStreamAsync())
                {
                    texts.Add(item.Data.Name);
                    if (texts.Count == 1) await http.GetAsync("seen");
                }

                return string.Join("|", texts);
                """
            )
            .ShouldBe("Rex|Tom");
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

        Send(
                service.Address,
                """
                try
                {
                    await foreach (var item in client.WatchStreamAsync()) { }
                    return "nothing";
                }
                catch (ApiException<Problem> error)
                {
                    return error.Error.Reason!;
                }
                """
            )
            .ShouldBe("text/event-stream");
    }

    [Fact]
    public void An_operation_keeps_the_name_that_a_sequence_would_take()
    {
        var run = PathsOf.Run(
            """
            /a: { get: { operationId: watch, responses: { '200': { description: Lines, content: { application/jsonl: { itemSchema: { type: string } } } } } } }
            /b: { get: { operationId: watchStream, responses: { '204': { description: None } } } }
            """,
            version: "3.2.0"
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["PetsClient.cs"].ShouldContain("IAsyncEnumerable<string> WatchItemsAsync(");
    }

    [Theory]
    [InlineData(
        "await client.ChatAsync(new Chat { Text = \"x\", Stream = true })",
        "application/json",
        """{"text":"x","stream":false}"""
    )]
    [InlineData(
        "await foreach (var item in client.ChatStreamAsync(new Chat { Text = \"x\" })) { }",
        "text/event-stream",
        """{"text":"x","stream":true}"""
    )]
    [InlineData(
        "await client.GenerateAsync(new GenerateRequest { Prompt = \"x\" })",
        "application/json",
        """{"prompt":"x","stream":false}"""
    )]
    [InlineData(
        "await foreach (var item in client.GenerateStreamAsync(new GenerateRequest { Prompt = \"x\" })) { }",
        "application/x-ndjson",
        """{"prompt":"x","stream":true}"""
    )]
    [InlineData("await client.GenerateAsync()", "application/json", "")]
    [InlineData(
        "await foreach (var item in client.TailStreamAsync(new Chat { Text = \"x\" })) { }",
        "text/event-stream",
        """{"text":"x","stream":true}"""
    )]
    [InlineData(
        "await client.TailAsync(new Chat { Text = \"x\" })",
        "text/event-stream",
        """{"text":"x","stream":true}"""
    )]
    public async Task The_method_that_is_called_tells_the_service_how_to_answer(
        string call,
        string mediaType,
        string sent
    )
    {
        var body = "";
        await using var service = await Service.StartAsync(async context =>
        {
            using var reader = new System.IO.StreamReader(context.Request.Body);
            body = await reader.ReadToEndAsync(context.RequestAborted);
            context.Response.ContentType = mediaType;
            await context.Response.WriteAsync(
                mediaType == "text/event-stream" ? "data: {\"name\":\"Rex\"}\n\n" : "{\"name\":\"Rex\"}",
                context.RequestAborted
            );
        });

        Send(service.Address, $"{call}; return \"done\";").ShouldBe("done");

        body.ShouldBe(sent);
    }

    [Fact]
    public void An_argument_that_is_null_is_still_told_of() =>
        Send(
                "http://localhost/",
                """
                try { await client.ChatAsync(null!); return "sent"; }
                catch (ArgumentNullException error) { return error.ParamName!; }
                """
            )
            .ShouldBe("body");

    [Theory]
    [InlineData(
        "application/json",
        """{"error":"no model"}""",
        "ChatStream",
        "Chat (POST /chat) was answered with 200 (OK), but its body is application/json, the whole at once, instead of text/event-stream."
    )]
    [InlineData(
        "text/html; charset=utf-8",
        "<html>",
        "ChatStream",
        "Chat (POST /chat) was answered with 200 (OK), but its body is text/html instead of text/event-stream."
    )]
    [InlineData(
        "application/problem+json",
        "{}",
        "GenerateStream",
        "Generate (POST /generate) was answered with 200 (OK), but its body is application/problem+json instead of application/x-ndjson."
    )]
    [InlineData(
        "text/plain",
        "",
        "ChatStream",
        "Chat (POST /chat) was answered with 200 (OK), but its body is text/plain instead of text/event-stream."
    )]
    public async Task What_comes_instead_of_a_sequence_is_an_error(
        string mediaType,
        string body,
        string method,
        string message
    )
    {
        await using var service = await Service.StartAsync(context =>
        {
            context.Response.ContentType = mediaType;
            return context.Response.WriteAsync(body, context.RequestAborted);
        });

        var argument = method == "ChatStream" ? "new Chat { Text = \"x\" }" : "";
        Send(
                service.Address,
                $$"""
                try { await foreach (var item in client.{{method}}Async({{argument}})) { } return "nothing"; }
                catch (ResponseReadException error) { return $"{error.Failure}|{error.BodyText}|{error.Message}"; }
                """
            )
            .ShouldBe($"MediaType|{body}|{message}");
    }

    [Theory]
    [InlineData(
        "lines",
        "{\"name\":\"a\"}\n{\"name\":\"b\"}\n{\"name\":nil}\n",
        "a b Malformed 2 200 GET /lines Lines JsonException"
    )]
    [InlineData(
        "watch",
        "data: {\"name\":\"a\"}\n\ndata: {\"name\":\n\n",
        "a Malformed 1 200 GET /events Watch JsonException"
    )]
    [InlineData("sequence", "\u001e1\n\u001ex\n", "1 Malformed 1 200 GET /sequence Sequence JsonException")]
    [InlineData("watch", "data: {\"name\":\"a\"}\n\n: aborts", "a Interrupted 1 200 GET /events Watch IOException")]
    [InlineData("lines", "{\"name\":\"a\"}\naborts", "a Interrupted 1 200 GET /lines Lines IOException")]
    [InlineData("watch", "data: {\"name\":\"a\"}\n\n: hangs", "a TimedOut 1 200 GET /events Watch TimeoutException")]
    [InlineData("lines", "{\"name\":\"a\"}\nhangs", "a TimedOut 1 200 GET /lines Lines TimeoutException")]
    [InlineData(
        "lines",
        "{\"name\":\"a\"}\n{\"name\":\"a name that takes more than the forty bytes of the limit\"}",
        "a TooLong 1 200 GET /lines Lines IOException"
    )]
    [InlineData(
        "watch",
        "data: {\"name\":\"a\"}\n\ndata: {\"name\":\"a name that\ndata: takes more than the forty\n\n",
        "a TooLong 1 200 GET /events Watch IOException"
    )]
    public async Task A_sequence_that_breaks_off_says_how_far_it_came(string method, string body, string expected)
    {
        await using var service = await Service.StartAsync(async context =>
        {
            await context.Response.WriteAsync(
                body.Replace("hangs", "", StringComparison.Ordinal).Replace("aborts", "", StringComparison.Ordinal),
                context.RequestAborted
            );
            await context.Response.Body.FlushAsync(context.RequestAborted);
            if (body.EndsWith("aborts", StringComparison.Ordinal))
            {
                await Task.Delay(100, context.RequestAborted);
                context.Abort();
            }
            else if (body.EndsWith("hangs", StringComparison.Ordinal))
            {
                await Task.Delay(TimeSpan.FromSeconds(60), context.RequestAborted)
                    .ContinueWith(static _ => { }, TaskScheduler.Default);
            }
        });

        Send(
                service.Address,
                $$"""
                client = new PetsClient(http, new PetsClientOptions { MaxResponseBytes = 40, StreamIdleTimeout = TimeSpan.FromMilliseconds(500) });
                var names = "";
                try
                {
                    await foreach (var item in client.{{char.ToUpperInvariant(method[0])}}{{method[
                    1..
                ]}}StreamAsync()) names += {{(
                    method == "watch" ? "item.Data.Name"
                    : method == "lines" ? "item.Name"
                    : "item"
                )}} + " ";
                    return names;
                }
                catch (ResponseReadException error)
                {
                    return $"{names}{error.Failure} {error.ItemsRead} {(int)error.StatusCode} {error.Method} {error.PathTemplate} {error.OperationName} {(error.InnerException is System.IO.IOException ? "IOException" : error.InnerException!.GetType().Name)}";
                }
                """
            )
            .ShouldBe(expected);
    }

    [Fact]
    public async Task Comments_keep_a_sequence_alive()
    {
        await using var service = await Service.StartAsync(static async context =>
        {
            for (var number = 0; number < 8; number++)
            {
                await context.Response.WriteAsync(": still here\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(200, context.RequestAborted);
            }

            await context.Response.WriteAsync("data: {\"name\":\"Rex\"}\n\n", context.RequestAborted);
        });

        Send(
                service.Address,
                """
                client = new PetsClient(http, new PetsClientOptions { StreamIdleTimeout = TimeSpan.FromMilliseconds(1500) });
                await foreach (var item in client.WatchStreamAsync()) return item.Data.Name;
                return "";
                """
            )
            .ShouldBe("Rex");
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
        return EmittedProgram.Run<string>(
            run,
            $$"""
            using var http = new HttpClient { BaseAddress = new Uri("{{address}}") };
            var client = new PetsClient(http);
            {{code}}
            """
        );
    }
}
