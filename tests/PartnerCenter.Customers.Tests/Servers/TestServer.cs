using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Clientele;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using PartnerCenter.Tests.Models;
using Xunit;

namespace PartnerCenter.Tests.Servers;

/// <summary>Kestrel on a free port of the loopback interface, and what came to it.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    public const string Token = "eyJ-secret-token";

    private readonly WebApplication _application;
    private readonly HttpClient _http = new();
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();

    private TestServer(WebApplication application) => _application = application;

    public Uri Address { get; private set; } = null!;

    public ReceivedRequest[] Requests => [.. _requests];

    public ReceivedRequest Request => _requests.Single();

    public static Task<TestServer> StartAsync(RequestDelegate answer) =>
        StartAsync(_ => { }, application => application.Run(answer));

    public static async Task<TestServer> StartAsync(
        Action<WebApplicationBuilder> build,
        Action<WebApplication> configure
    )
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        build(builder);
        var server = new TestServer(builder.Build());
        server._application.Use(server.RecordAsync);
        configure(server._application);
        await server._application.StartAsync();
        server.Address = new Uri(server._application.Urls.First());
        return server;
    }

    public PartnerCenterClient Client(Action<PartnerCenterClientOptions>? configure = null)
    {
        var options = new PartnerCenterClientOptions { BaseAddress = Address, BearerToken = Token };
        configure?.Invoke(options);
        return new PartnerCenterClient(_http, options);
    }

    /// <summary>Fetches the sample customer.</summary>
    public Task<Customer> GetAsync(WireFormat wireFormat = default) =>
        Client()
            .Customers.GetCustomerByCustomerIdAsync(
                SampleCustomer.Id,
                options: wireFormat,
                cancellationToken: TestContext.Current.CancellationToken
            );

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _application.DisposeAsync();
    }

    private Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        _requests.Enqueue(
            new ReceivedRequest(
                context.Request.Method,
                target,
                context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString())
            )
        );
        return next(context);
    }
}
