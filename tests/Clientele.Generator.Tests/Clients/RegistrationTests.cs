using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>Clients of one project in one service collection.</summary>
public sealed class RegistrationTests
{
    private const string Pets = """
        openapi: 3.0.0
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: getPets
              parameters: [ { name: kind, in: query, schema: { type: string } } ]
              security: [ { key: [] } ]
              responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
        """;

    private const string Toys = """
        openapi: 3.0.0
        info: { title: Toys, version: 1.0.0 }
        paths: { /toys: { get: { operationId: getToys, tags: [Toys], responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } } } } }
        """;

    private const string Begin = """
        var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
        """;

    private const string Build = """
        using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
        """;

    private const string Get = "Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService";
    private const string GetKeyed = "Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions.GetRequiredKeyedService";

    [Fact]
    public async Task Several_clients_of_one_project_have_their_own_options()
    {
        await using var service = await StartAsync();

        Run($$"""
            {{Begin}}
            services.AddPetsClient(static options => { options.BaseAddress = new Uri("{{service.Address}}a"); options.Key = "k"; });
            services.AddToysClient(static options => options.BaseAddress = new Uri("{{service.Address}}b"));
            {{Build}}
            return await {{Get}}<PetsClient>(provider).GetPetsAsync() + " " + await {{Get}}<ToysClient>(provider).Toys.GetToysAsync();
            """).ShouldBe("/a/pets:k /b/toys:");
    }

    [Fact]
    public async Task A_client_of_a_name_has_the_options_and_the_HttpClient_of_that_name()
    {
        await using var service = await StartAsync();

        Run($$"""
            {{Begin}}
            services.AddPetsClient("first", static options => { options.BaseAddress = new Uri("{{service.Address}}first"); options.Key = "1"; });
            var second = services.AddPetsClient("second", static options => options.Key = "2");
            Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigureHttpClient(second, static http => http.BaseAddress = new Uri("{{service.Address}}second"));
            {{Build}}
            var last = {{Get}}<PetsClient>(provider);
            return string.Join(" ",
                await {{GetKeyed}}<PetsClient>(provider, "first").GetPetsAsync(),
                await {{GetKeyed}}<PetsClient>(provider, "second").GetPetsAsync(),
                await last.GetPetsAsync());
            """).ShouldBe("/first/pets:1 /second/pets:2 /second/pets:2");
    }

    private static Task<Service> StartAsync() => Service.StartAsync(static context => context.Response.WriteAsync($"{context.Request.Path}:{context.Request.Headers["X-Key"]}", context.RequestAborted));

    private static string Run(string body)
    {
        var run = new GeneratorRun(HostedProject.References, InMemoryDescription.Client("pets.yaml", Pets), InMemoryDescription.Client("toys.yaml", Toys));
        run.Diagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(run, body);
    }
}
