using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Pipeline;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>
/// Redirects as the handlers of callers see them, in a factory's chain, between services on two ports.
/// </summary>
public sealed class RedirectedHandlerTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /go/{status}/{where}:
          parameters:
            - { name: status, in: path, required: true, schema: { type: integer } }
            - { name: where, in: path, required: true, schema: { type: string } }
          get:
            operationId: read
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
          post:
            operationId: write
            requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
          put:
            operationId: replace
            requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        """,
        version: "3.0.0"
    );

    private const string Auth = """
        internal sealed class Auth : DelegatingHandler
        {
            public static int Count;
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
            {
                Interlocked.Increment(ref Count);
                request.Headers.Authorization = new("Bearer", "secret");
                return base.SendAsync(request, token);
            }
        }
        """;

    private const string Resilience =
        "Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions.AddStandardResilienceHandler(builder);";
    private const string Handler =
        "Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.AddHttpMessageHandler<Auth>(builder);";
    private const string Chain =
        "Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static () => new Auth { InnerHandler = new SocketsHttpHandler() });";
    private const string Shared = """
        var shared = new SocketsHttpHandler();
        Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(services.AddPetsClient("other"), () => shared);
        Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, () => shared);
        """;
    private const string InsecurePrimary = """
        Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static () =>
            new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true } });
        """;

    private const string NotSent = "it leads to another origin, to which the request's body is not sent.";

    private static readonly Lazy<GeneratorRun> Emitted = new(static () =>
        new GeneratorRun(HostedProject.References, InMemoryDescription.Client("api.yaml", Api))
    );

    [Theory]
    [InlineData(Handler)]
    [InlineData(Handler + Resilience)]
    [InlineData(Resilience + Handler)]
    [InlineData(Chain)]
    [InlineData(Shared + Handler)]
    public async Task A_handler_s_credentials_stay_in_the_origin_that_it_gave_them_to(string registration)
    {
        var elsewhere = new ConcurrentQueue<string>();
        await using var other = await Service.StartAsync(context => EchoAsync(context, elsewhere));
        await using var first = await Service.StartAsync(context => AnswerAsync(context, other.Address, elsewhere));

        var seen = Run(
                first.Address,
                registration,
                """
                foreach (var status in new[] { 301, 302, 303, 307, 308 })
                {
                    seen.Add($"{status} same: {await client.ReadAsync(status, "same")}");
                    foreach (var where in new[] { "port", "host", "slashes" })
                    {
                        seen.Add($"{status} {where}: {await client.ReadAsync(status, where)}");
                    }
                }
                return string.Join("\n", seen);
                """
            )
            .Split('\n');

        seen.Where(static line => line.Contains("same", StringComparison.Ordinal))
            .ShouldAllBe(static line => line.EndsWith("GET /echo Bearer secret", StringComparison.Ordinal));
        seen.Where(static line => !line.Contains("same", StringComparison.Ordinal))
            .ShouldAllBe(static line => line.EndsWith("GET /echo ", StringComparison.Ordinal));
        seen.Length.ShouldBe(20);
        elsewhere.ShouldAllBe(static line => line == "GET /echo ");
        elsewhere.Count.ShouldBe(15);
    }

    [Theory]
    [InlineData(Handler + Resilience)]
    [InlineData(Resilience + Handler)]
    public async Task A_body_stays_in_the_origin_that_it_was_sent_to_and_the_exception_says_so(string registration)
    {
        var elsewhere = new ConcurrentQueue<string>();
        await using var other = await Service.StartAsync(context => EchoAsync(context, elsewhere));
        await using var first = await Service.StartAsync(context => AnswerAsync(context, other.Address, elsewhere));

        Run(
                first.Address,
                registration,
                """
                foreach (var (status, where) in new[] { (301, "port"), (302, "host"), (303, "slashes"), (307, "same"), (308, "same"), (307, "port"), (308, "host"), (307, "slashes") })
                {
                    try { seen.Add($"{status} {where}: {await client.WriteAsync(status, where, "password")}"); }
                    catch (ApiException error) { seen.Add($"{(int)error.StatusCode} {where}: {error.Message.Split(", but ")[1]}"); }
                }
                try { await client.ReplaceAsync(302, "port", "password"); } catch (ApiException error) { seen.Add($"PUT {error.Message.Split(", but ")[1]}"); }
                return string.Join("\n", seen);
                """
            )
            .Split('\n')
            .ShouldBe([
                "301 port: GET /echo ",
                "302 host: GET /echo ",
                "303 slashes: GET /echo ",
                "307 same: POST /echo Bearer secret password",
                "308 same: POST /echo Bearer secret password",
                "307 port: " + NotSent,
                "308 host: " + NotSent,
                "307 slashes: " + NotSent,
                "PUT " + NotSent,
            ]);
        elsewhere.ShouldBe(["GET /echo ", "GET /echo ", "GET /echo "]);
    }

    [Fact]
    public async Task A_redirect_from_https_to_http_is_not_followed_and_one_within_https_is()
    {
        var elsewhere = new ConcurrentQueue<string>();
        await using var plain = await Service.StartAsync(context => EchoAsync(context, elsewhere));
        await using var secure = await Service.StartSecureAsync(context =>
            AnswerAsync(context, plain.Address, elsewhere)
        );

        Run(
                secure.Address,
                InsecurePrimary + Handler,
                """
                seen.Add(await client.ReadAsync(307, "same"));
                foreach (var status in new[] { 301, 302, 303, 307, 308 })
                {
                    try { seen.Add(await client.ReadAsync(status, "port")); } catch (ApiException error) { seen.Add(((int)error.StatusCode).ToString()); }
                }
                return string.Join(" ", seen);
                """
            )
            .ShouldBe("GET /echo Bearer secret 301 302 303 307 308");
        elsewhere.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_handler_sees_one_call_however_many_redirects_there_are_and_a_location_that_is_none_is_an_error()
    {
        var elsewhere = new ConcurrentQueue<string>();
        await using var first = await Service.StartAsync(context =>
            AnswerAsync(context, "http://127.0.0.1:1/", elsewhere)
        );

        Run(
                first.Address,
                Handler,
                """
                await client.ReadAsync(302, "same");
                await client.ReadAsync(302, "same");
                try { await client.ReadAsync(302, "nowhere"); return "followed"; } catch (ApiException error) { return $"{Auth.Count} {(int)error.StatusCode}"; }
                """
            )
            .ShouldBe("3 302");
    }

    private static Task AnswerAsync(HttpContext context, string other, ConcurrentQueue<string> elsewhere)
    {
        var port = context.Connection.LocalPort;
        if (context.Request.Path == "/echo")
        {
            return EchoAsync(context, context.Request.Host.Host == "localhost" ? elsewhere : null);
        }

        var parts = context.Request.Path.Value!.Split('/');
        context.Response.StatusCode = int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture);
        context.Response.Headers.Location = parts[3] switch
        {
            "same" => "/echo",
            "port" => other + "echo",
            "host" => $"{context.Request.Scheme}://localhost:{port}/echo",
            "slashes" => $"//localhost:{port}/echo",
            _ => "//",
        };
        return Task.CompletedTask;
    }

    private static async Task EchoAsync(HttpContext context, ConcurrentQueue<string>? seen)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var line =
            $"{context.Request.Method} {context.Request.Path} {context.Request.Headers.Authorization}{(body.Length == 0 ? "" : " " + body)}";
        seen?.Enqueue(line);
        context.Response.ContentType = "text/plain";
        await context.Response.WriteAsync(line, context.RequestAborted);
    }

    private static string Run(string address, string registration, string calls) =>
        EmittedProgram.Run<string>(
            Emitted.Value,
            $$"""
            var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
            Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddTransient<Auth>(services);
            var builder = services.AddPetsClient(static options => options.BaseAddress = new Uri("{{address}}"));
            {{registration}}
            using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
            {{(
                registration == Shared + Handler
                    ? "Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions.GetRequiredKeyedService<PetsClient>(provider, \"other\");"
                    : ""
            )}}
            var client = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<System.Collections.Generic.IEnumerable<PetsClient>>(provider).First();
            var seen = new List<string>();
            {{calls}}
            """,
            Auth
        );
}
