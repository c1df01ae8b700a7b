using System;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace PartnerCenter.MainJob;

/// <summary>
/// Emulates Partner Center with a single customer, on the loopback interface. Its bodies are fixed texts in the formats
/// of Microsoft's own formatters.
/// </summary>
internal sealed class EmbeddedService : IAsyncDisposable
{
    /// <summary>The identifier of the customer that exists.</summary>
    public const string CustomerId = "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04";

    /// <summary>The identifier of a customer that does not exist.</summary>
    public const string UnknownCustomerId = "00000000-0000-0000-0000-000000000404";

    /// <summary>The identifier of the customer for whom every request is one too many.</summary>
    public const string ThrottledCustomerId = "00000000-0000-0000-0000-000000000429";

    /// <summary>The token that is accepted.</summary>
    public const string Token = "embedded";

    private readonly HttpListener _listener;
    private readonly Task _serving;

    private EmbeddedService(HttpListener listener)
    {
        _listener = listener;
        var prefixes = new string[1];
        listener.Prefixes.CopyTo(prefixes, 0);
        Address = new Uri(prefixes[0]);
        _serving = ServeAsync();
    }

    /// <summary>Gets the address at which the server listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts a server on a free port.</summary>
    /// <exception cref="HttpListenerException">No port is available.</exception>
    public static EmbeddedService Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            var listener = new HttpListener();
            listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/"));
            try
            {
                listener.Start();
                return new EmbeddedService(listener);
            }
            catch (HttpListenerException) when (attempt < 10)
            {
                // Another process took the port first.
                listener.Close();
            }
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving.ConfigureAwait(false);
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Answer(context);
        }
    }

    private static void Answer(HttpListenerContext context)
    {
        Identify(context);
        if (context.Request.Headers["Authorization"] != "Bearer " + Token)
        {
            Refuse(
                context,
                HttpStatusCode.Unauthorized,
                """{"code":"Unauthorized","description":"The access token is missing or not valid.","data":[],"source":"PartnerFD"}"""
            );
            return;
        }

        switch (context.Request.Url?.AbsolutePath.Split('/'))
        {
            case ["", "v1", "customers", CustomerId]:
                Send(context);
                break;
            case ["", "v1", "customers", ThrottledCustomerId]:
                context.Response.Headers["Retry-After"] = "7";
                Refuse(
                    context,
                    HttpStatusCode.TooManyRequests,
                    """{"statusCode":429,"message":"Rate limit is exceeded. Try again in 7 seconds."}"""
                );
                break;
            default:
                Refuse(
                    context,
                    HttpStatusCode.NotFound,
                    """{"code":5002,"description":"There is no such customer.","data":[],"source":"PartnerFD"}"""
                );
                break;
        }
    }

    private static void Send(HttpListenerContext context)
    {
        var preferred = new MediaTypeWithQualityHeaderValue("*/*", 0);
        byte[]? answer = null;
        foreach (var text in context.Request.AcceptTypes ?? ["*/*"])
        {
            if (
                MediaTypeWithQualityHeaderValue.TryParse(text, out var media)
                && (media.Quality ?? 1) > preferred.Quality
                && CustomerBody.Find(media.MediaType) is { } body
            )
            {
                preferred = new MediaTypeWithQualityHeaderValue(media.MediaType!, media.Quality ?? 1);
                answer = body;
            }
        }

        if (answer is null)
        {
            Refuse(context, HttpStatusCode.NotAcceptable, "");
            return;
        }

        Write(context, preferred.MediaType + "; charset=utf-8", answer);
    }

    private static void Refuse(HttpListenerContext context, HttpStatusCode status, string json)
    {
        context.Response.StatusCode = (int)status;
        Write(context, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(json));
    }

    private static void Write(HttpListenerContext context, string contentType, byte[] body)
    {
        context.Response.ContentType = contentType;
        try
        {
            context.Response.Close(body, willBlock: true);
        }
        catch (HttpListenerException)
        {
            // The caller is gone.
        }
    }

    private static void Identify(HttpListenerContext context)
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
