using System;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>Who ended a call can be told from its exception.</summary>
public sealed class CancellationTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /pets:
          get:
            operationId: listPets
            responses: { '200': { description: Pets, content: { application/json: { schema: { type: array, items: { type: string } } }, application/jsonl: { schema: { type: string } } } } }
        """,
        version: "3.0.0"
    );

    private const string Describe = """
        static string Describe(Exception error, CancellationToken token) => error switch
        {
            OperationCanceledException { InnerException: TimeoutException } canceled => "timeout" + (canceled.CancellationToken == token ? " of the caller" : ""),
            OperationCanceledException canceled => "canceled" + (canceled.CancellationToken == token ? " by the caller" : ""),
            _ => error.GetType().Name,
        };
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_callers_token_is_in_the_exception(bool sendsHeaders)
    {
        var arrived = new TaskCompletionSource();
        await using var service = await Service.StartAsync(context => Hang(context, sendsHeaders, arrived));

        (
            await Run(service.Address, arrived, "", "await client.ListPetsAsync(cancellationToken: stop.Token);")
        ).ShouldBe("canceled by the caller");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_timeout_says_so_in_headers_and_body(bool sendsHeaders)
    {
        await using var service = await Service.StartAsync(context =>
            Hang(context, sendsHeaders, new TaskCompletionSource())
        );

        (
            await Run(
                service.Address,
                new TaskCompletionSource(),
                "http.Timeout = TimeSpan.FromMilliseconds(300);",
                "await client.ListPetsAsync(cancellationToken: stop.Token);"
            )
        ).ShouldBe("timeout");
    }

    [Fact]
    public async Task Sequences_are_canceled_by_the_enumerations_token()
    {
        var arrived = new TaskCompletionSource();
        await using var service = await Service.StartAsync(context => Hang(context, sendsHeaders: true, arrived));

        (
            await Run(
                service.Address,
                arrived,
                "",
                "await foreach (var line in client.ListPetsStreamAsync().WithCancellation(stop.Token)) { }"
            )
        ).ShouldStartWith("canceled");
    }

    [Fact]
    public async Task The_resilience_handlers_timeout_is_its_own_exception()
    {
        await using var service = await Service.StartAsync(static context =>
            Hang(context, sendsHeaders: false, new TaskCompletionSource())
        );

        EmittedProgram
            .Run<string>(
                NewRun(),
                $$"""
                {{Describe}}
                var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
                var builder = services.AddPetsClient(static options => options.BaseAddress = new Uri("{{service.Address}}"));
                Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions.AddStandardResilienceHandler(builder, static resilience =>
                {
                    resilience.TotalRequestTimeout.Timeout = TimeSpan.FromMilliseconds(300);
                    resilience.AttemptTimeout.Timeout = TimeSpan.FromMilliseconds(200);
                    resilience.Retry.MaxRetryAttempts = 1;
                    resilience.Retry.Delay = TimeSpan.FromMilliseconds(500);
                });
                using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
                var client = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<PetsClient>(provider);
                try { await client.ListPetsAsync(); return "answered"; }
                catch (Exception error) { return Describe(error, CancellationToken.None); }
                """
            )
            .ShouldBe("TimeoutRejectedException");
    }

    private static async Task Hang(HttpContext context, bool sendsHeaders, TaskCompletionSource arrived)
    {
        if (sendsHeaders)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("[", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }

        arrived.TrySetResult();
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(60), context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The client has gone.
        }
    }

    private static GeneratorRun NewRun() => new(HostedProject.References, InMemoryDescription.Client("api.yaml", Api));

    private static async Task<string> Run(string address, TaskCompletionSource arrived, string configure, string call)
    {
        var result = EmittedProgram.Run<Func<Task, Task<string>>>(
            NewRun(),
            $$"""
            {{Describe}}
            Func<Task, Task<string>> run = async arrived =>
            {
                using var http = new HttpClient { BaseAddress = new Uri("{{address}}") };
                {{configure}}
                using var stop = new CancellationTokenSource();
                _ = arrived.ContinueWith(_ => stop.CancelAfter(TimeSpan.FromMilliseconds(200)), TaskScheduler.Default);
                var client = new PetsClient(http);
                try { {{call}} return "answered"; }
                catch (Exception error) { return Describe(error, stop.Token); }
            };
            return run;
            """
        );
        return await result(arrived.Task);
    }
}
