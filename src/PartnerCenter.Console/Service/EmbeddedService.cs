using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerCenter.MainJob;

/// <summary>A server on the loopback interface that plays Partner Center with one customer. Its bodies are fixed text in the shapes of Microsoft's own formatters.</summary>
internal sealed class EmbeddedService : IAsyncDisposable
{
    /// <summary>The customer it has.</summary>
    public const string CustomerId = "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04";

    /// <summary>A customer it does not have.</summary>
    public const string UnknownCustomerId = "00000000-0000-0000-0000-000000000404";

    /// <summary>The customer whose requests are always too many.</summary>
    public const string ThrottledCustomerId = "00000000-0000-0000-0000-000000000429";

    /// <summary>The token it lets in.</summary>
    public const string Token = "embedded";

    private readonly WebApplication _application;

    private EmbeddedService(WebApplication application)
    {
        _application = application;
        Address = new Uri(application.Urls.First());
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts a server on a free port.</summary>
    /// <param name="cancellationToken">Cancels the start.</param>
    public static async Task<EmbeddedService> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(AnswerAsync);
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        return new EmbeddedService(application);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static Task AnswerAsync(HttpContext context)
    {
        Identify(context);
        if (context.Request.Headers.Authorization != "Bearer " + Token)
        {
            return RefuseAsync(context, StatusCodes.Status401Unauthorized, """{"code":"Unauthorized","description":"The access token is missing or not valid.","data":[],"source":"PartnerFD"}""");
        }

        switch (context.Request.Path.Value?.Split('/'))
        {
            case ["", "v1", "customers", CustomerId]:
                return SendAsync(context);
            case ["", "v1", "customers", ThrottledCustomerId]:
                context.Response.Headers.RetryAfter = 7.ToString(CultureInfo.InvariantCulture);
                return RefuseAsync(context, StatusCodes.Status429TooManyRequests, """{"statusCode":429,"message":"Rate limit is exceeded. Try again in 7 seconds."}""");
            default:
                return RefuseAsync(context, StatusCodes.Status404NotFound, """{"code":5002,"description":"There is no such customer.","data":[],"source":"PartnerFD"}""");
        }
    }

    private static Task SendAsync(HttpContext context)
    {
        foreach (var accepted in context.Request.GetTypedHeaders().Accept.OrderByDescending(media => media.Quality ?? 1))
        {
            if (CustomerBody.Find(accepted.MediaType.Value) is { } body)
            {
                return WriteAsync(context, accepted.MediaType.Value + "; charset=utf-8", body);
            }
        }

        return RefuseAsync(context, StatusCodes.Status406NotAcceptable, "");
    }

    private static Task RefuseAsync(HttpContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        return WriteAsync(context, "application/json; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(json));
    }

    private static Task WriteAsync(HttpContext context, string contentType, byte[] body)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body).AsTask();
    }

    private static void Identify(HttpContext context)
    {
        var (asked, headers) = (context.Request.Headers, context.Response.Headers);
        headers["MS-CorrelationId"] = Given(asked["ms-correlationid"]) ?? Guid.NewGuid().ToString();
        headers["MS-RequestId"] = Given(asked["ms-requestid"]) ?? Guid.NewGuid().ToString();
        headers["MS-CV"] = Given(asked["ms-cv"]) ?? "embedded.0";
        headers["MS-ServerId"] = "embedded";
        headers["Request-Context"] = "appId=embedded";
    }

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
