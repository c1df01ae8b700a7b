using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>Where a client finds its service, and what it can't authenticate with.</summary>
public sealed class ServerTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /pets:
          get:
            operationId: getPets
            responses: { '200': { description: ok, content: { application/json: { schema: { type: string } } } } }
        /toys:
          servers: [ { url: 'https://toys.example.com/v2/' } ]
          get:
            operationId: getToys
            responses: { '200': { description: ok, content: { application/json: { schema: { type: string } } } } }
        """,
        others: """
        servers:
          - { url: 'https://api.example.com/v1', description: Production }
          - url: 'https://{region}.example.com/{version}'
            description: One region
            variables: { region: { default: eu, enum: [eu, us], description: Where it is. }, version: { default: v1 } }
          - { url: 'https://sandbox.example.com', description: 'A place to try things out that has no data of anyone and is emptied every night' }
        """
    );

    [Fact]
    public void Callers_choose_from_the_servers_of_the_description() =>
        EmittedProgram
            .Run<string>(
                Run(Api),
                """
                return string.Join(" ", PetsServers.Production, PetsServers.OneRegion(), PetsServers.OneRegion("us", "v2"), PetsServers.Sandbox, PetsServers.Toys);
                """
            )
            .ShouldBe(
                "https://api.example.com/v1 https://eu.example.com/v1 https://us.example.com/v2 https://sandbox.example.com/ https://toys.example.com/v2"
            );

    [Fact]
    public void A_value_that_a_variable_can_not_have_is_refused() =>
        EmittedProgram
            .Run<string>(
                Run(Api),
                """
                try { return PetsServers.OneRegion("mars").ToString(); } catch (ArgumentException error) { return error.Message; }
                """
            )
            .ShouldStartWith("The server variable region has to be one of eu, us.");

    [Theory]
    [InlineData("null", "await client.GetPetsAsync()", "https://api.example.com/v1/pets")]
    [InlineData("null", "await client.GetToysAsync()", "https://toys.example.com/v2/toys")]
    [InlineData(
        "new PetsClientOptions { BaseAddress = PetsServers.OneRegion(\"us\") }",
        "await client.GetPetsAsync()",
        "https://us.example.com/v1/pets"
    )]
    [InlineData(
        "new PetsClientOptions { BaseAddress = PetsServers.OneRegion(\"us\") }",
        "await client.GetToysAsync()",
        "https://toys.example.com/v2/toys"
    )]
    [InlineData(
        "new PetsClientOptions { BaseAddress = PetsServers.OneRegion(\"us\"), OverrideOperationServers = true }",
        "await client.GetToysAsync()",
        "https://us.example.com/v1/toys"
    )]
    public void An_operation_s_server_wins_over_the_options_unless_they_override_it_and_these_over_the_description_s(
        string options,
        string call,
        string url
    ) =>
        EmittedProgram
            .Run<string>(
                Run(Api),
                $$"""
                var canned = new Canned("\"\"", "application/json");
                var client = new PetsClient(new HttpClient(canned), {{options}});
                {{call}};
                return canned.Request!.RequestUri!.ToString();
                """
            )
            .ShouldBe(url);

    [Theory]
    [InlineData("host: x.test\nbasePath: /api\nschemes: [http, https]", "https://x.test/api/a")]
    [InlineData("host: x.test\nschemes: [http]", "http://x.test/a")]
    [InlineData("servers: [ { url: 'http://x.test/v1' }, { url: 'https://y.test/v1' } ]", "https://y.test/v1/a")]
    [InlineData("servers: [ { url: 'HTTP://x.test' }, { url: 'https://x.test' } ]", "https://x.test/a")]
    [InlineData(
        "servers: [ { url: '{scheme}://x.test', variables: { scheme: { default: http, enum: [http, https] } } } ]",
        "https://x.test/a"
    )]
    [InlineData("servers: [ { url: '//x.test/v1' } ]", "https://x.test/v1/a")]
    [InlineData("servers: [ { url: 'http://x.test' } ]", "http://x.test/a")]
    public void Https_is_taken_where_the_description_offers_it_whatever_the_order(string servers, string url) =>
        Called(servers, "new()").ShouldBe(url);

    [Fact]
    public void An_operation_s_https_is_taken_before_its_http_as_well()
    {
        Called("host: x.test\nschemes: [http]", "new()", "schemes: [http, https], ").ShouldBe("https://x.test/a");
        Called(
                "servers: [ { url: 'http://x.test' } ]",
                "new()",
                "servers: [ { url: 'http://y.test' }, { url: 'https://y.test' } ], "
            )
            .ShouldBe("https://y.test/a");
    }

    [Theory]
    [InlineData("/api/v3", "https://real.test", "", "https://real.test/api/v3/a")]
    [InlineData("/api/v3", "https://real.test:8443/", "", "https://real.test:8443/api/v3/a")]
    [InlineData("api/v3/", "https://real.test", "", "https://real.test/api/v3/a")]
    [InlineData("/api/v3", "https://real.test/proxy", "", "https://real.test/proxy/a")]
    [InlineData("/", "https://real.test", "", "https://real.test/a")]
    [InlineData("https://prod.test/api/v3", "https://real.test", "", "https://real.test/a")]
    [InlineData("/api/v3", "https://real.test", "/upload", "https://real.test/upload/a")]
    [InlineData("/api/v3", "https://real.test/proxy", "/upload", "https://real.test/upload/a")]
    [InlineData("https://prod.test/api/v3", null, "/upload", "https://prod.test/upload/a")]
    [InlineData("/api/v3", "https://real.test", "/api/v3", "https://real.test/api/v3/a")]
    [InlineData("https://prod.test/v1", "https://real.test", "https://prod.test/v1", "https://real.test/a")]
    [InlineData(null, "https://real.test", "https://prod.test/v1", "https://real.test/a")]
    public void A_relative_server_is_relative_to_where_the_service_is(
        string? server,
        string? address,
        string own,
        string url
    )
    {
        var servers = server is null ? "" : $"servers: [ {{ url: '{server}' }} ]";
        var operation = own.Length == 0 ? "" : $"servers: [ {{ url: '{own}' }} ], ";
        Called(servers, address is null ? "new()" : $"new() {{ BaseAddress = new Uri(\"{address}\") }}", operation)
            .ShouldBe(url);
        if (address is not null)
        {
            Called(servers, "null", operation, $"{{ BaseAddress = new Uri(\"{address}\") }}").ShouldBe(url);
        }
    }

    [Theory]
    [InlineData("{ url: 'https://api.eu.example.com/v1' }, { url: 'https://api.us.example.com/v1' }", "Eu Us")]
    [InlineData("{ url: 'https://example.com' }, { url: 'https://sandbox.example.com' }", "Default Sandbox")]
    [InlineData("{ url: 'https://example.com/v1' }, { url: 'https://example.com/v2' }", "V1 V2")]
    [InlineData("{ url: 'http://example.com' }, { url: 'https://example.com' }", "Http Https")]
    [InlineData(
        "{ url: 'https://a.example.com', description: Production server }, { url: 'https://b.example.com', description: The sandbox. }",
        "Production TheSandbox"
    )]
    [InlineData(
        "{ url: 'https://a.example.com', description: Server }, { url: 'https://b.example.com', description: Server }",
        "A B"
    )]
    [InlineData(
        "{ url: 'https://a.example.com', description: 'https://a.example.com' }, { url: 'https://b.example.com', description: 'At https://b.example.com/' }",
        "A B"
    )]
    [InlineData("{ url: 'http://localhost:8080' }, { url: 'http://localhost:9090' }", "Port8080 Port9090")]
    [InlineData(
        "{ url: 'https://{region}.example.com', variables: { region: { default: eu, enum: [eu, us] } } }",
        "ByRegion Eu Us"
    )]
    [InlineData("{ url: 'https://one.example.com', name: first }, { url: 'https://two.example.com' }", "First Two")]
    public void Servers_are_named_after_what_tells_them_apart(string servers, string names) =>
        EmittedProgram
            .Run<string>(
                Run(YamlDescription.Create($"servers: [ {servers} ]\n{Path("")}", "3.2.0")),
                """
                var all = typeof(PetsServers).GetMethods(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.DeclaredOnly);
                return string.Join(" ", all.Select(static method => method.Name.Replace("get_", "")));
                """
            )
            .ShouldBe(names);

    [Theory]
    [InlineData(
        "type: mutualTLS",
        "give the client certificate to the primary handler (SocketsHttpHandler.SslOptions, set in ConfigurePrimaryHttpMessageHandler)"
    )]
    [InlineData(
        "type: http, scheme: Digest",
        "give the Credentials to the primary handler (SocketsHttpHandler, set in ConfigurePrimaryHttpMessageHandler), which answers the challenge"
    )]
    [InlineData("type: http, scheme: hoba", "add what it asks for in a DelegatingHandler")]
    [InlineData("type: apiKey, in: header, name: 'a b'", "add what it asks for in a DelegatingHandler")]
    public void A_scheme_that_leaves_an_operation_without_credentials_is_reported_where_it_stands(
        string scheme,
        string advice
    )
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                $$"""
                openapi: 3.1.0
                info: { title: Pets, version: 1.0.0 }
                security: [ { certificate: [] } ]
                paths:
                  /pets:
                    get:
                      responses: { '200': { description: ok } }
                components:
                  securitySchemes:
                    certificate: { {{scheme}} }
                    unused: { type: mutualTLS }
                """
            )
        );

        run.Diagnostics.ShouldBe([
            "api.yaml(10,5): info CLI0302: The security scheme 'certificate' is not supported: " + advice,
        ]);
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    private static string Path(string operation) =>
        $"paths: {{ /a: {{ get: {{ operationId: getA, {operation}responses: {{ '200': {{ description: ok }} }} }} }} }}";

    private static string Called(string servers, string options, string operation = "", string http = "") =>
        EmittedProgram.Run<string>(
            Run(
                $$"""
                {{(servers.StartsWith("host", System.StringComparison.Ordinal) ? "swagger: '2.0'" : "openapi: 3.0.3")}}
                info: { title: Pets, version: 1.0.0 }
                {{servers}}
                {{Path(operation)}}
                """
            ),
            $$"""
            var canned = new Canned("", "text/plain");
            PetsClientOptions? options = {{options}};
            await new PetsClient(new HttpClient(canned) {{http}}, options).GetAAsync();
            return canned.Request!.RequestUri!.AbsoluteUri;
            """
        );

    private static GeneratorRun Run(string api)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", api));
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }
}
