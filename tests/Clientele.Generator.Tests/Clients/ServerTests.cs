using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>Where a client finds its service, and what it can't authenticate with.</summary>
public sealed class ServerTests
{
    private const string Paths = """

        paths:
          /pets:
            get:
              operationId: getPets
              responses: { '200': { description: ok, content: { application/json: { schema: { type: string } } } } }
          /toys:
            servers: [ { url: 'https://toys.example.com/v2/' } ]
            get:
              operationId: getToys
              responses: { '200': { description: ok, content: { application/json: { schema: { type: string } } } } }
        """;

    private const string Api = """
        openapi: 3.1.0
        info: { title: Pets, version: 1.0.0 }
        servers:
          - { url: 'https://api.example.com/v1', description: Production }
          - url: 'https://{region}.example.com/{version}'
            description: One region
            variables: { region: { default: eu, enum: [eu, us], description: Where it is. }, version: { default: v1 } }
          - { url: 'https://sandbox.example.com', description: 'A place to try things out that has no data of anyone and is emptied every night' }
        """ + Paths;

    [Fact]
    public void Callers_choose_from_the_servers_of_the_description() =>
        EmittedProgram.Run<string>(Run(Api), """
            return string.Join(" ", PetsServers.Production, PetsServers.OneRegion(), PetsServers.OneRegion("us", "v2"), PetsServers.Server3, PetsServers.Server4);
            """).ShouldBe("https://api.example.com/v1 https://eu.example.com/v1 https://us.example.com/v2 https://sandbox.example.com/ https://toys.example.com/v2");

    [Fact]
    public void A_value_that_a_variable_can_not_have_is_refused() =>
        EmittedProgram.Run<string>(Run(Api), """
            try { return PetsServers.OneRegion("mars").ToString(); } catch (ArgumentException error) { return error.Message; }
            """).ShouldStartWith("The server variable region has to be one of eu, us.");

    [Theory]
    [InlineData("null", "await client.GetPetsAsync()", "https://api.example.com/v1/pets")]
    [InlineData("null", "await client.GetToysAsync()", "https://toys.example.com/v2/toys")]
    [InlineData("new PetsClientOptions { BaseAddress = PetsServers.OneRegion(\"us\") }", "await client.GetPetsAsync()", "https://us.example.com/v1/pets")]
    [InlineData("new PetsClientOptions { BaseAddress = PetsServers.OneRegion(\"us\") }", "await client.GetToysAsync()", "https://us.example.com/v1/toys")]
    public void The_options_win_over_the_operation_s_server_and_it_over_the_description_s(string options, string call, string url) =>
        EmittedProgram.Run<string>(Run(Api), $$"""
            var canned = new Canned("\"\"", "application/json");
            var client = new PetsClient(new HttpClient(canned), {{options}});
            {{call}};
            return canned.Request!.RequestUri!.ToString();
            """).ShouldBe(url);

    [Theory]
    [InlineData("type: mutualTLS", "give the client certificate to the primary handler (SocketsHttpHandler.SslOptions, set in ConfigurePrimaryHttpMessageHandler)")]
    [InlineData("type: http, scheme: Digest", "give the Credentials to the primary handler (SocketsHttpHandler, set in ConfigurePrimaryHttpMessageHandler), which answers the challenge")]
    [InlineData("type: http, scheme: hoba", "add what it asks for in a DelegatingHandler")]
    [InlineData("type: apiKey, in: header, name: 'a b'", "add what it asks for in a DelegatingHandler")]
    public void A_scheme_that_leaves_an_operation_without_credentials_is_reported_where_it_stands(string scheme, string advice)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", $$"""
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
            """));

        run.Diagnostics.ShouldBe(["api.yaml(10,5): info CLI0302: The security scheme 'certificate' is not supported: " + advice]);
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    private static GeneratorRun Run(string api)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", api));
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }
}
