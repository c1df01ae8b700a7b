using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>Clients of one project in one service collection.</summary>
public sealed class RegistrationTests
{
    private static readonly string Pets = YamlDescription.Create(
        """
        paths:
          /pets:
            get:
              operationId: getPets
              parameters: [ { name: kind, in: query, schema: { type: string } } ]
              security: [ { key: [] } ]
              responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
        """,
        "3.0.0"
    );

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

    private const string Get =
        "Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService";
    private const string GetKeyed =
        "Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions.GetRequiredKeyedService";

    [Fact]
    public void The_registration_is_printed_as_reviewed()
    {
        var run = new GeneratorRun(
            HostedProject.References,
            InMemoryDescription.Client(
                "api.yaml",
                YamlDescription.Create(
                    """
                    security: [ { key: [] } ]
                    paths: { /pets: { get: { operationId: listPets, tags: [Pets], responses: { '204': { description: None. } } } } }
                    components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
                    """
                )
            )
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        Snapshot.Verify(
            run.Files.Where(static file => file.Key == "PetsClientServiceCollectionExtensions.cs").ToDictionary()
        );
    }

    [Fact]
    public async Task Several_clients_of_one_project_have_their_own_options()
    {
        await using var service = await StartAsync();

        Run(
                $$"""
                {{Begin}}
                services.AddPetsClient(static options => { options.BaseAddress = new Uri("{{service.Address}}a"); options.Key = "k"; });
                services.AddToysClient(static options => options.BaseAddress = new Uri("{{service.Address}}b"));
                {{Build}}
                return await {{Get}}<PetsClient>(provider).GetPetsAsync() + " " + await {{Get}}<ToysClient>(provider).Toys.GetToysAsync();
                """
            )
            .ShouldBe("/a/pets:k /b/toys:");
    }

    [Fact]
    public async Task A_client_of_a_name_has_the_options_and_the_HttpClient_of_that_name()
    {
        await using var service = await StartAsync();

        Run(
                $$"""
                {{Begin}}
                services.AddPetsClient("first", static options => { options.BaseAddress = new Uri("{{service.Address}}first"); options.Key = "1"; });
                var second = services.AddPetsClient("second", static options => options.Key = "2");
                Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigureHttpClient(second, static http => http.BaseAddress = new Uri("{{service.Address}}second"));
                {{Build}}
                return string.Join(" ",
                    await {{GetKeyed}}<PetsClient>(provider, "first").GetPetsAsync(),
                    await {{GetKeyed}}<PetsClient>(provider, "second").GetPetsAsync(),
                    await {{Get}}<PetsClient>(provider).GetPetsAsync());
                """
            )
            .ShouldBe("/first/pets:1 /second/pets:2 /first/pets:1");
    }

    [Theory]
    [InlineData("AddDefault(); AddBlue();")]
    [InlineData("AddBlue(); AddDefault();")]
    public async Task A_client_without_a_name_is_the_one_without_a_key_in_either_order(string registrations)
    {
        await using var service = await StartAsync();

        Run(
                $$"""
                void AddDefault() => services.AddPetsClient(static options => { options.BaseAddress = new Uri("{{service.Address}}default"); options.Key = "d"; });
                void AddBlue() => services.AddPetsClient("blue", static options => { options.BaseAddress = new Uri("{{service.Address}}blue"); options.Key = "b"; });
                {{registrations}}
                using var provider = services.BuildServiceProvider();
                return string.Join(" ",
                    await provider.GetRequiredService<PetsClient>().GetPetsAsync(),
                    await provider.GetRequiredService<IPetsClient>().GetPetsAsync(),
                    await provider.GetRequiredKeyedService<IPetsClient>("blue").GetPetsAsync());
                """,
                Usings
            )
            .ShouldBe("/default/pets:d /default/pets:d /blue/pets:b");
    }

    [Theory]
    [InlineData("services.Configure<PetsClientOptions>(section); services.AddPetsClient();")]
    [InlineData("services.AddOptions<PetsClientOptions>().BindConfiguration(\"Pets\"); services.AddPetsClient();")]
    [InlineData("services.AddPetsClient(); services.Configure<PetsClientOptions>(section);")]
    [InlineData("services.AddPetsClient(section);")]
    [InlineData(
        "services.AddSingleton(new Uri(section[\"BaseAddress\"]!)); services.AddPetsClient(static (provider, options) => { options.BaseAddress = provider.GetRequiredService<Uri>(); options.Key = \"k\"; });"
    )]
    public async Task The_registration_without_a_name_reads_the_options_without_a_name(string registration)
    {
        await using var service = await StartAsync();

        Run(
                $$"""
                {{Configured(service.Address)}}
                {{registration}}
                using var provider = services.BuildServiceProvider();
                return await provider.GetRequiredService<PetsClient>().GetPetsAsync();
                """,
                Usings
            )
            .ShouldBe("/bound/pets:k");
    }

    [Theory]
    [InlineData("services.Configure<PetsClientOptions>(\"a\", section); services.AddPetsClient(\"a\");")]
    [InlineData("services.AddPetsClient(\"a\", section);")]
    [InlineData(
        "services.AddPetsClient(\"a\", (provider, options) => { options.BaseAddress = new Uri(section[\"BaseAddress\"]!); options.Key = \"k\"; });"
    )]
    public async Task A_registration_with_a_name_reads_the_options_of_that_name_alone(string registration)
    {
        await using var service = await StartAsync();

        Run(
                $$"""
                {{Configured(service.Address)}}
                services.Configure<PetsClientOptions>(static options => options.Key = "unnamed");
                {{registration}}
                using var provider = services.BuildServiceProvider();
                return await provider.GetRequiredKeyedService<PetsClient>("a").GetPetsAsync();
                """,
                Usings
            )
            .ShouldBe("/bound/pets:k");
    }

    [Fact]
    public async Task What_changes_in_a_section_is_seen_by_the_next_client()
    {
        await using var service = await StartAsync();

        Run(
                $$"""
                {{Configured(service.Address)}}
                services.AddPetsClient(section);
                using var provider = services.BuildServiceProvider();
                var before = await provider.GetRequiredService<PetsClient>().GetPetsAsync();
                section["Key"] = "changed";
                configuration.Reload();
                return before + " " + await provider.GetRequiredService<PetsClient>().GetPetsAsync();
                """,
                Usings
            )
            .ShouldBe("/bound/pets:k /bound/pets:changed");
    }

    [Theory]
    [InlineData(
        "BaseAddress",
        "pets",
        "OptionsValidationException: BaseAddress must be an absolute http or https URL without query and fragment."
    )]
    [InlineData(
        "Password",
        "p",
        "OptionsValidationException: UserName must be set where Password is, and can't have a colon (RFC 7617, section 2)."
    )]
    [InlineData(
        "MaxResponseBytes",
        "0",
        "InvalidOperationException: The configured value of MaxResponseBytes is not valid for PetsClientOptions.MaxResponseBytes."
    )]
    [InlineData(
        "WireFormat",
        "{",
        "InvalidOperationException: The configured value of WireFormat is not valid for PetsClientOptions.WireFormat."
    )]
    [InlineData(
        "MaxErrorBytes",
        "many",
        "InvalidOperationException: The configured value of MaxErrorBytes is not valid for PetsClientOptions.MaxErrorBytes."
    )]
    public void Options_are_validated_when_the_host_starts(string key, string value, string message) =>
        Run(
                $$"""
                {{Configured("http://127.0.0.1/")}}
                section["{{key}}"] = "{{value}}";
                services.AddPetsClient(section);
                using var provider = services.BuildServiceProvider();
                try { provider.GetRequiredService<Microsoft.Extensions.Options.IStartupValidator>().Validate(); return "started"; }
                catch (Exception error) { return $"{error.GetType().Name}: {error.Message}"; }
                """,
                Usings
            )
            .ShouldBe(message);

    [Fact]
    public void Every_option_can_come_out_of_a_section() =>
        Run(
                $$"""
                {{Configured("http://127.0.0.1/")}}
                foreach (var (key, value) in new[]
                {
                    ("OverrideOperationServers", "true"), ("WireFormat", "text/xml"), ("MaxResponseBytes", "5"), ("MaxErrorBytes", "6"), ("StreamIdleTimeout", "00:00:07"), ("Reading", "strict"),
                    ("BearerToken", "t"), ("UserName", "u"), ("Password", "p"), ("IdempotencyKeyHeader", "I"),
                })
                {
                    section[key] = value;
                }
                services.AddPetsClient(section);
                services.Configure<PetsClientOptions>("bound", section);
                using var provider = services.BuildServiceProvider();
                var options = provider.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<PetsClientOptions>>();
                string Show(string name) => string.Join(" ", typeof(PetsClientOptions).GetProperties()
                    .Where(static property => property.SetMethod?.IsPublic == true && property.PropertyType != typeof(TokenProvider) && !typeof(Delegate).IsAssignableFrom(property.PropertyType))
                    .Select(property => property.GetValue(options.Get(name))?.ToString() ?? "ABSENT " + property.Name).Order(StringComparer.Ordinal));
                return Show("") == Show("bound") ? Show("") : Show("") + " / " + Show("bound");
                """,
                Usings
            )
            .ShouldBe("00:00:07 5 6 I Strict True http://127.0.0.1/bound k p t text/xml u");

    [Fact]
    public async Task The_interfaces_of_a_client_and_of_its_groups_are_services_with_and_without_a_key()
    {
        await using var service = await StartAsync();

        Run(
                $$"""
                services.AddPetsClient("a", static options => { options.BaseAddress = new Uri("{{service.Address}}a"); options.Key = "1"; });
                services.AddPetsClient(static options => { options.BaseAddress = new Uri("{{service.Address}}b"); options.Key = "2"; });
                services.AddToysClient("x", static options => options.BaseAddress = new Uri("{{service.Address}}x"));
                services.AddToysClient(static options => options.BaseAddress = new Uri("{{service.Address}}y"));
                using var provider = services.BuildServiceProvider();
                return string.Join(" ",
                    await provider.GetRequiredKeyedService<IPetsClient>("a").GetPetsAsync(),
                    await provider.GetRequiredService<IPetsClient>().GetPetsAsync(),
                    await provider.GetRequiredKeyedService<IToysClient>("x").Toys.GetToysAsync(),
                    await provider.GetRequiredKeyedService<IToysOperationsClient>("x").GetToysAsync(),
                    await provider.GetRequiredService<IToysOperationsClient>().GetToysAsync());
                """,
                Usings
            )
            .ShouldBe("/a/pets:1 /b/pets:2 /x/toys: /x/toys: /y/toys:");
    }

    private const string Usings =
        "using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection;";

    private static string Configured(string address) =>
        $$"""
            var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Pets:BaseAddress"] = "{{address}}bound", ["Pets:Key"] = "k" }).Build();
            var section = configuration.GetSection("Pets");
            services.AddSingleton<IConfiguration>(configuration);
            """;

    private static Task<Service> StartAsync() =>
        Service.StartAsync(static context =>
            context.Response.WriteAsync(
                $"{context.Request.Path}:{context.Request.Headers["X-Key"]}",
                context.RequestAborted
            )
        );

    private static string Run(string body, string usings = "")
    {
        body = usings.Length == 0 ? body : Begin + body;
        var run = new GeneratorRun(
            HostedProject.References,
            InMemoryDescription.Client("pets.yaml", Pets),
            InMemoryDescription.Client("toys.yaml", Toys)
        );
        run.Diagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(run, body, usings: usings);
    }
}
