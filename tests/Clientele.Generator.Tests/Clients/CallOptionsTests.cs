using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>
/// Options of one call and hooks of all calls, as ASP.NET Core receives what they send; and parameters with defaults.
/// </summary>
public sealed class CallOptionsTests
{
    private static readonly string Api = YamlDescription.Create(
        """
        security: [ { token: [] } ]
        servers: [ { url: /v1 } ]
        paths:
          /pets:
            get:
              operationId: listPets
              parameters:
                - { name: name, in: query, schema: { type: string } }
                - { name: X-Kind, in: header, schema: { type: string } }
              responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
            post:
              operationId: addPet
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } }, application/xml: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
          /toys:
            servers: [ { url: 'http://toys.test' } ]
            post:
              operationId: addToy
              parameters: [ { name: Idempotency-Key, in: header, schema: { type: string } } ]
              responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
          /slow/{options}:
            get:
              operationId: getSlow
              parameters: [ { name: options, in: path, required: true, schema: { type: string } } ]
              responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
          /events:
            get:
              operationId: getEvents
              responses: { '200': { description: ok, content: { application/jsonl: { itemSchema: { type: string } } } } }
          /things:
            get:
              operationId: listThings
              parameters:
                - { name: page, in: query, description: Which page., schema: { type: integer, default: 1 } }
                - { name: sort, in: query, schema: { type: string, enum: [up, down], default: up } }
                - { name: all, in: query, schema: { type: boolean, default: false } }
                - { name: version, in: query, required: true, schema: { type: string, default: v2 } }
                - { name: X-Trace, in: header, schema: { type: string, default: none } }
              responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        components:
          securitySchemes: { token: { type: http, scheme: bearer } }
          schemas: { Pet: { type: object, properties: { name: { type: string } } } }
        """
    );

    private static readonly Lazy<GeneratorRun> Emitted = new(static () =>
        new GeneratorRun(HostedProject.References, InMemoryDescription.Client("api.yaml", Api))
    );

    [Theory]
    [InlineData("ListPetsAsync()", "GET /v1/pets accept=text/plain authorization=Bearer t")]
    [InlineData("ListPetsAsync(options: null)", "GET /v1/pets accept=text/plain authorization=Bearer t")]
    [InlineData("ListPetsAsync(options: new CallOptions())", "GET /v1/pets accept=text/plain authorization=Bearer t")]
    [InlineData(
        "ListPetsAsync(options: new() { Headers = { [\"X-Trace\"] = \"t\" }, Query = { [\"extra\"] = \"1 &\", [\"none\"] = null } })",
        "GET /v1/pets?extra=1%20%26 accept=text/plain authorization=Bearer t x-trace=t"
    )]
    [InlineData(
        "ListPetsAsync(\"a\", \"b\", new() { Headers = { [\"x-kind\"] = \"c\", [\"Accept\"] = \"text/*\" }, Query = { [\"extra\"] = \"1\" } })",
        "GET /v1/pets?name=a&extra=1 accept=text/* authorization=Bearer t x-kind=c"
    )]
    [InlineData(
        "ListPetsAsync(options: new() { Headers = { [\"Authorization\"] = \"Basic eA==\" } })",
        "GET /v1/pets accept=text/plain authorization=Basic eA=="
    )]
    [InlineData(
        "ListPetsAsync(options: new() { Headers = { [\"authorization\"] = null, [\"Accept\"] = null } })",
        "GET /v1/pets"
    )]
    [InlineData(
        "AddPetAsync(new() { Name = \"x\" }, WireFormat.Xml)",
        "POST /v1/pets accept=text/plain authorization=Bearer t content-type=application/xml <Pet><name>x</name></Pet>"
    )]
    [InlineData(
        "AddPetAsync(new() { Name = \"x\" }, new() { Headers = { [\"Content-Type\"] = \"application/vnd.x+json\", [\"Content-Language\"] = \"fr\" } })",
        "POST /v1/pets accept=text/plain authorization=Bearer t content-language=fr content-type=application/vnd.x+json {\"name\":\"x\"}"
    )]
    [InlineData(
        "AddPetAsync(new() { Name = \"x\" }, new() { IdempotencyKey = \"k\" })",
        "POST /v1/pets accept=text/plain authorization=Bearer t content-type=application/json idempotency-key=k {\"name\":\"x\"}"
    )]
    [InlineData(
        "AddToyAsync(options: new() { BaseAddress = new Uri(\"ADDRESSown\"), IdempotencyKey = \"k\" })",
        "POST /own/toys accept=text/plain authorization=Bearer t idempotency-key=k"
    )]
    [InlineData(
        "AddToyAsync(\"argument\", new() { BaseAddress = new Uri(\"ADDRESS\"), IdempotencyKey = \"k\" })",
        "POST /v1/toys accept=text/plain authorization=Bearer t idempotency-key=argument"
    )]
    [InlineData(
        "GetSlowAsync(\"o\", new() { Query = { [\"a\"] = \"1\" } })",
        "GET /v1/slow/o?a=1 accept=text/plain authorization=Bearer t"
    )]
    public async Task A_call_is_sent_as_its_options_say(string call, string received)
    {
        await using var service = await Service.StartAsync(EchoAsync);

        foreach (
            var token in new[]
            {
                "BearerToken = \"t\"",
                "TokenProvider = TokenProvider.Create(static (_, _) => ValueTask.FromResult(new AccessToken(\"t\")))",
            }
        )
        {
            Run(
                    service.Address,
                    token,
                    $"return await client.{call.Replace("ADDRESS", service.Address, StringComparison.Ordinal)};"
                )
                .ShouldBe(received);
        }
    }

    [Fact]
    public async Task A_call_that_takes_longer_than_its_timeout_fails_and_says_why()
    {
        await using var service = await Service.StartAsync(static async context =>
        {
            await context.Response.WriteAsync("beginning", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(System.Threading.Timeout.Infinite, context.RequestAborted)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });

        Run(
                service.Address,
                "",
                """
                using var cancelled = new CancellationTokenSource();
                async Task<string> Outcome(Func<Task> call)
                {
                    try { await call(); return "answered"; }
                    catch (TaskCanceledException error) { return $"{error.InnerException?.GetType().Name} {error.CancellationToken == cancelled.Token}"; }
                }
                CallOptions options = new() { Timeout = TimeSpan.FromMilliseconds(100) };
                var late = await Outcome(() => client.GetSlowAsync("a", options));
                cancelled.CancelAfter(50);
                var stopped = await Outcome(() => client.GetSlowAsync("a", new() { Timeout = TimeSpan.FromMinutes(1) }, cancelled.Token));
                try { options.Timeout = TimeSpan.Zero; return "zero"; } catch (ArgumentOutOfRangeException) { return late + " | " + stopped; }
                """
            )
            .ShouldBe("TimeoutException False | TaskCanceledException True");
    }

    [Fact]
    public async Task Handlers_see_properties_and_the_version_of_HTTP()
    {
        await using var service = await Service.StartAsync(EchoAsync);

        EmittedProgram
            .Run<string>(
                Emitted.Value,
                $$"""
                var seen = new Seen();
                var client = new PetsClient(new HttpClient(seen) { BaseAddress = new Uri("{{service.Address}}") });
                CallOptions options = new() { HttpVersion = new Version(1, 0), HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact };
                options.Properties.Set(new HttpRequestOptionsKey<string>("place"), "here");
                await client.ListPetsAsync(options: options);
                return seen.Text;
                """,
                """
                internal sealed class Seen() : DelegatingHandler(new SocketsHttpHandler())
                {
                    public string Text = "";
                    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
                    {
                        request.Options.TryGetValue(new HttpRequestOptionsKey<string>("place"), out var place);
                        Text = $"{place} {request.Version} {request.VersionPolicy}";
                        return base.SendAsync(request, token);
                    }
                }
                """
            )
            .ShouldBe("here 1.0 RequestVersionExact");
    }

    [Fact]
    public async Task Hooks_see_every_request_with_its_credentials_and_every_response_before_it_is_read()
    {
        await using var service = await Service.StartAsync(static context =>
        {
            context.Response.StatusCode =
                context.Request.Headers.Authorization == "Bearer t2" || context.Request.Path == "/v1/events"
                    ? 200
                    : 401;
            return context.Response.WriteAsync(
                context.Request.Path == "/v1/events" ? "\"e\"\n" : $"{context.Request.Headers["X-Hook"]}",
                context.RequestAborted
            );
        });

        Run(
                service.Address,
                """
                TokenProvider = TokenProvider.Create((_, _) => ValueTask.FromResult(new AccessToken("t" + ++count))),
                SendingRequest = (request, _) => { log.Add($"> {request.RequestUri!.PathAndQuery} {request.Headers.Authorization}"); request.Headers.TryAddWithoutValidation("X-Hook", "h"); return default; },
                ReceivedResponse = (response, _) => { log.Add($"< {(int)response.StatusCode}"); return default; },
                """,
                """
                var answer = await client.GetSlowAsync("a");
                await foreach (var item in client.GetEventsStreamAsync(new() { Query = { ["q"] = "1" } })) { log.Add(item); }
                return answer + " " + string.Join(" ", log);
                """
            )
            .ShouldBe(
                "h, h > /v1/slow/a Bearer t1 < 401 > /v1/slow/a Bearer t2 < 200 > /v1/events?q=1 Bearer t3 < 200 e"
            );
    }

    [Fact]
    public async Task An_exception_of_a_hook_is_the_calls()
    {
        await using var service = await Service.StartAsync(EchoAsync);

        Run(
                service.Address,
                "ReceivedResponse = static (_, _) => throw new NotSupportedException(\"hook\"),",
                """
                try { await client.ListPetsAsync(); return "answered"; } catch (NotSupportedException error) { return error.Message; }
                """
            )
            .ShouldBe("hook");
    }

    [Theory]
    [InlineData("ListThingsAsync()", "?version=v2")]
    [InlineData(
        "ListThingsAsync(version: \"v3\", page: 1, sort: ListThingsSort.Up, all: false, xTrace: \"none\")",
        "?page=1&sort=up&all=false&version=v3 x-trace=none"
    )]
    public async Task An_optional_parameter_with_a_default_is_left_out_when_it_is_not_given(
        string call,
        string received
    )
    {
        await using var service = await Service.StartAsync(EchoAsync);

        Run(service.Address, "", $"return await client.{call};")
            .ShouldBe(
                "GET /v1/things"
                    + received.Replace(" ", " accept=text/plain ", StringComparison.Ordinal)
                    + (received.Contains(' ') ? "" : " accept=text/plain")
            );
    }

    [Fact]
    public void The_docs_of_an_optional_parameter_say_its_default() =>
        Emitted.Value.Files["IPetsClient.cs"].ShouldContain("<param name=\"page\">Which page. Default: 1.</param>");

    [Fact]
    public void What_options_say_of_themselves_has_no_secret() =>
        EmittedProgram
            .Run<string>(
                Emitted.Value,
                """
                CallOptions options = new() { Headers = { ["X-Key"] = "secret" }, Query = { ["token"] = "secret" }, IdempotencyKey = "secret", WireFormat = WireFormat.Xml, BaseAddress = new Uri("https://u:secret@x.test/secret") };
                return options.ToString();
                """
            )
            .ShouldBe(
                "CallOptions { Headers = X-Key, Query = token, BaseAddress = https://u:secret@x.test, WireFormat = application/xml }".Replace(
                    "u:secret@",
                    "",
                    StringComparison.Ordinal
                )
            );

    private static async Task EchoAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var headers = context
            .Request.Headers.Where(static header =>
                header.Key is not ("Host" or "Content-Length" or "traceparent" or "tracestate")
            )
            .OrderBy(static header => header.Key, StringComparer.OrdinalIgnoreCase)
            .Select(static header =>
                string.Create(CultureInfo.InvariantCulture, $" {header.Key.ToLowerInvariant()}={header.Value}")
            );
        context.Response.ContentType = "text/plain";
        await context.Response.WriteAsync(
            $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}{string.Concat(headers)}{(body.Length == 0 ? "" : " " + body)}",
            context.RequestAborted
        );
    }

    private static string Run(string address, string options, string body)
    {
        Emitted.Value.Diagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(
            Emitted.Value,
            $$"""
            var count = 0;
            var log = new List<string>();
            var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{address}}"), {{options}} });
            {{body}}
            """
        );
    }
}
