using System;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Clientele.Generator.Tests.Infrastructure.Programs;

/// <summary>ASP.NET Core on Kestrel at a free port of loopback.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Service(WebApplication app) => _app = app;

    /// <summary>Its address, with a slash at the end.</summary>
    public string Address =>
        _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";

    /// <summary>Starts a service with the endpoints that <paramref name="map"/> adds.</summary>
    public static Task<Service> StartAsync(Action<WebApplication> map) => StartAsync(static _ => { }, map);

    /// <summary>
    /// Starts a service with the services that <paramref name="configure"/> adds and the endpoints that
    /// <paramref name="map"/> adds.
    /// </summary>
    public static async Task<Service> StartAsync(Action<IServiceCollection> configure, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        configure(builder.Services);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new Service(app);
    }

    /// <summary>Starts a service that answers every request in the same way.</summary>
    public static Task<Service> StartAsync(RequestDelegate answer) => StartAsync(app => app.Run(answer));

    /// <summary>
    /// Starts a service over https, with a certificate that nobody trusts, which answers every request in the same way.
    /// </summary>
    public static async Task<Service> StartSecureAsync(RequestDelegate answer)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listener => listener.UseHttps(certificate))
        );
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return new Service(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
