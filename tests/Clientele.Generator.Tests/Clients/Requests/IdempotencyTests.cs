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

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>Requests that the standard resilience handler repeats.</summary>
public sealed class IdempotencyTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /orders:
          post:
            operationId: order
            parameters: [ { name: Idempotency-Key, in: header, description: Makes it safe., schema: { type: string, maxLength: 255 } } ]
            requestBody: { content: { application/json: { schema: { type: string } } } }
            responses: { '204': { description: Done } }
          get:
            operationId: listOrders
            parameters: [ { name: Idempotency-Key, in: header, schema: { type: string } } ]
            responses: { '204': { description: Done } }
        /uuids:
          put:
            operationId: putUuid
            parameters: [ { name: X-Idempotency-Key, in: header, schema: { type: string, format: uuid } } ]
            responses: { '204': { description: Done } }
        /short:
          post:
            operationId: short
            parameters: [ { name: Idempotency-Key, in: header, schema: { type: string, maxLength: 10 } } ]
            responses: { '204': { description: Done } }
        /plain:
          post:
            operationId: plain
            responses: { '204': { description: Done } }
          put:
            operationId: replace
            responses: { '204': { description: Done } }
        """,
        version: "3.0.0"
    );

    [Theory]
    [InlineData("await client.OrderAsync(body: \"x\");", "Idempotency-Key")]
    [InlineData("await client.PutUuidAsync();", "X-Idempotency-Key")]
    [InlineData("options.IdempotencyKeyHeader = \"Request-Key\"; await client.PlainAsync();", "Request-Key")]
    public async Task Repetitions_have_the_key_of_the_first_attempt(string call, string header)
    {
        var keys = await Run($"{call}{call}", header, failures: 2);

        keys.Count.ShouldBe(6);
        keys.Take(3).Distinct().Count().ShouldBe(1);
        keys.Skip(3).Distinct().Count().ShouldBe(1);
        keys.Distinct().Count().ShouldBe(2);
        keys.All(static key => Guid.TryParseExact(key, "D", out _)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("await client.OrderAsync(\"mine\", \"x\");", "Idempotency-Key", "mine")]
    [InlineData(
        "options.IdempotencyKeyHeader = \"idempotency-key\"; await client.OrderAsync(\"mine\", \"x\");",
        "Idempotency-Key",
        "mine"
    )]
    [InlineData("await client.ListOrdersAsync();", "Idempotency-Key", "")]
    [InlineData("await client.ShortAsync();", "Idempotency-Key", "")]
    [InlineData("await client.PlainAsync();", "Request-Key", "")]
    [InlineData("options.IdempotencyKeyHeader = \"Request-Key\"; await client.ReplaceAsync();", "Request-Key", "")]
    public async Task A_callers_key_stays_and_others_get_none(string call, string header, string key) =>
        (await Run(call, header, failures: 1)).ShouldBe([key, key]);

    [Fact]
    public void The_argument_says_what_it_does() =>
        NewRun()
            .Files["IPetsClient.cs"]
            .ShouldContain(
                "Makes it safe. Without one, a fresh UUID is sent, and sent again when the request is repeated."
            );

    private static GeneratorRun NewRun() => new(HostedProject.References, InMemoryDescription.Client("api.yaml", Api));

    private static async Task<IReadOnlyList<string>> Run(string call, string header, int failures)
    {
        var keys = new List<string>();
        await using var service = await Service.StartAsync(context =>
        {
            keys.Add(context.Request.Headers[header].ToString());
            context.Response.StatusCode =
                keys.Count % (failures + 1) == 0
                    ? StatusCodes.Status204NoContent
                    : StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
        EmittedProgram.Run<string>(
            NewRun(),
            $$"""
            PetsClientOptions options = null!;
            var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
            var builder = services.AddPetsClient(configured => (options = configured).BaseAddress = new Uri("{{service.Address}}"));
            Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions.AddStandardResilienceHandler(builder, static resilience => resilience.Retry.Delay = TimeSpan.FromMilliseconds(1));
            using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
            var client = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<PetsClient>(provider);
            {{call}}
            return "";
            """
        );
        return keys;
    }
}
