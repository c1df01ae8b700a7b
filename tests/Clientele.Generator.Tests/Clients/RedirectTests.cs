using System;
using System.Collections.Generic;
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
/// Redirects between two services of different origins, followed by the client as its registration sets it up.
/// </summary>
public sealed class RedirectTests
{
    private static readonly string Api = YamlDescription.Create(
        """
        paths:
          /pets:
            get:
              operationId: listPets
              parameters: [ { name: X-Custom, in: header, schema: { type: string } }, { name: name, in: query, schema: { type: string } } ]
              security: [ { head: [], query: [], cookie: [], token: [] } ]
              responses: { '200': { description: Pets, content: { text/plain: { schema: { type: string } } } } }
            put:
              operationId: putPet
              security: [ { head: [], query: [], cookie: [], token: [] } ]
              requestBody: { content: { application/json: { schema: { type: string } } } }
              responses: { '200': { description: Pets, content: { text/plain: { schema: { type: string } } } } }
            post:
              operationId: addPet
              requestBody: { content: { application/json: { schema: { type: string } } } }
              responses: { '200': { description: Pets, content: { text/plain: { schema: { type: string } } } } }
        components:
          securitySchemes:
            head: { type: apiKey, in: header, name: X-Api-Key }
            query: { type: apiKey, in: query, name: api key }
            cookie: { type: apiKey, in: cookie, name: session }
            token: { type: http, scheme: bearer }
        """,
        "3.0.0"
    );

    private const string Registered = """
        var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
        var builder = services.AddPetsClient(Configure);
        """;

    private const string Client = """
        using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
        var client = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<PetsClient>(provider);
        """;

    [Theory]
    [InlineData(Registered)]
    [InlineData(
        Registered
            + "Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static () => new SocketsHttpHandler { UseCookies = false });"
    )]
    [InlineData(
        Registered
            + "Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static () => new HttpClientHandler());"
    )]
    [InlineData(
        Registered
            + "Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions.AddStandardResilienceHandler(builder);"
    )]
    public async Task No_key_reaches_another_origin(string services)
    {
        await using var other = await Service.StartAsync(Echo);
        await using var first = await Service.StartAsync(context =>
            Redirect(context, 302, other.Address + "echo" + context.Request.QueryString)
        );

        Run(first.Address, services + Client + "return await client.ListPetsAsync(\"c\", \"Rex\");")
            .ShouldBe("GET /echo?name=Rex accept=text/plain");
    }

    [Fact]
    public async Task A_handler_before_an_HttpClients_own_does_the_same()
    {
        await using var other = await Service.StartAsync(Echo);
        await using var first = await Service.StartAsync(context =>
            Redirect(context, 302, other.Address + "echo" + context.Request.QueryString)
        );

        Run(
                first.Address,
                """
                using var http = new HttpClient(new RedirectHandler(new SocketsHttpHandler()));
                var options = new PetsClientOptions();
                Configure(options);
                return await new PetsClient(http, options).ListPetsAsync("c", "Rex");
                """
            )
            .ShouldBe("GET /echo?name=Rex accept=text/plain");
    }

    [Fact]
    public async Task Within_the_origin_all_of_them_come_along()
    {
        await using var service = await Service.StartAsync(static context =>
            context.Request.Path == "/pets" ? Redirect(context, 308, "/echo?a=1#here") : Echo(context)
        );

        Run(service.Address, Registered + Client + "return await client.PutPetAsync(\"body\");")
            .ShouldBe(
                "PUT /echo?a=1&api%20key=q3 \"body\" accept=text/plain authorization=Bearer b3 cookie=session=c3 x-api-key=h3"
            );
    }

    [Theory]
    [InlineData(301, "GET /echo")]
    [InlineData(302, "GET /echo")]
    [InlineData(303, "GET /echo")]
    [InlineData(307, "POST /echo \"body\"")]
    [InlineData(308, "POST /echo \"body\"")]
    public async Task A_post_is_repeated_where_the_status_says_so(int status, string seen)
    {
        await using var service = await Service.StartAsync(context =>
            context.Request.Path == "/pets" ? Redirect(context, status, "echo") : Echo(context)
        );

        Run(service.Address, Registered + Client + "return await client.AddPetAsync(\"body\");")
            .ShouldBe(seen + " accept=text/plain");
    }

    [Fact]
    public async Task A_fresh_token_is_not_sent_to_where_a_redirect_led()
    {
        var seen = new List<string>();
        await using var other = await Service.StartAsync(context =>
        {
            seen.Add(context.Request.Headers.Authorization.ToString());
            context.Response.StatusCode = 401;
            return Task.CompletedTask;
        });
        await using var first = await Service.StartAsync(context => Redirect(context, 302, other.Address));
        const string Call = """
            var count = 0;
            var options = new PetsClientOptions();
            Configure(options);
            options.TokenProvider = TokenProvider.Create((_, _) => ValueTask.FromResult(new AccessToken($"t{++count}")));
            try { return await new PetsClient(http, options).ListPetsAsync(); }
            catch (ApiException error) { return $"{(int)error.StatusCode} {count}"; }
            """;

        Run(first.Address, "using var http = new HttpClient(new RedirectHandler(new SocketsHttpHandler()));" + Call)
            .ShouldBe("401 1");
        Run(first.Address, "using var http = new HttpClient();" + Call).ShouldBe("401 1");
        seen.ShouldBe(["", ""]);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        var count = 0;
        await using var service = await Service.StartAsync(context =>
        {
            count++;
            return Redirect(context, 302, "/pets");
        });

        Run(
                service.Address,
                Registered
                    + """
                    Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static () => new SocketsHttpHandler { MaxAutomaticRedirections = 4 });
                    """
                    + Client
                    + """
                    try { return await client.ListPetsAsync(); }
                    catch (ApiException error) { return error.StatusCode.ToString(); }
                    """
            )
            .ShouldBe("Found");
        count.ShouldBe(5);
    }

    [Fact]
    public async Task Who_turned_redirects_off_sees_them()
    {
        await using var service = await Service.StartAsync(static context => Redirect(context, 302, "/elsewhere"));

        Run(
                service.Address,
                Registered
                    + """
                    Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static () => new SocketsHttpHandler { AllowAutoRedirect = false });
                    """
                    + Client
                    + """
                    try { return await client.ListPetsAsync(); }
                    catch (ApiException error) { return error.Headers.GetString("Location")!; }
                    """
            )
            .ShouldBe("/elsewhere");
    }

    private static Task Redirect(HttpContext context, int status, string location)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    }

    private static async Task Echo(HttpContext context)
    {
        using var reader = new System.IO.StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var headers = context
            .Request.Headers.Where(static header =>
                header.Key is not ("Host" or "Content-Type" or "Content-Length" or "traceparent" or "tracestate")
            )
            .OrderBy(static header => header.Key, StringComparer.OrdinalIgnoreCase)
            .Select(static header => $" {header.Key.ToLowerInvariant()}={header.Value}");
        context.Response.ContentType = "text/plain";
        await context.Response.WriteAsync(
            $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}{(body.Length == 0 ? "" : " " + body)}{string.Concat(headers)}"
        );
    }

    private static string Run(string address, string code)
    {
        var run = new GeneratorRun(HostedProject.References, InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(
            run,
            $$"""
            static void Configure(PetsClientOptions options)
            {
                options.BaseAddress = new Uri("{{address}}");
                options.Head = "h3";
                options.Query = "q3";
                options.Cookie = "c3";
                options.BearerToken = "b3";
            }
            {{code}}
            """
        );
    }
}
