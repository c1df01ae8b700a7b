using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Runtime.Http;

namespace Clientele;

/// <summary>
/// Follows redirects (RFC 9110, section 15.4) so that no secret leaves its origin. Within the origin a redirect is
/// followed with all that the request
/// has. To another origin only header fields go that HTTP itself defines and that are no credentials: neither
/// <c>Authorization</c> nor <c>Cookie</c>,
/// nor API keys, in a field of whatever name or in the query. The handlers of .NET remove <c>Authorization</c> alone. A
/// redirect to another origin that
/// asks for the request's body again (307 and 308) is not followed: its response is the answer, which a client throws
/// as an <see cref="ApiException"/>.
/// </summary>
/// <remarks>
/// It stands next to the handler that sends, so that handlers before it see one request and its final response, and add
/// nothing to a redirected one.
/// The registration of an emitted client puts it there. For an <see cref="HttpClient"/> of one's own:
/// <c>new HttpClient(new AuthHandler { InnerHandler = new RedirectHandler(new SocketsHttpHandler()) })</c>. In a
/// browser the browser follows redirects.
/// </remarks>
public sealed class RedirectHandler : DelegatingHandler
{
    private const int DefaultLimit = 50;

    /// <summary>Set on requests whose redirect is the answer.</summary>
    internal static readonly HttpRequestOptionsKey<bool> KeepOption = new("Clientele.KeepRedirect");

    // Fields of HTTP and of tracing that say nothing of who calls.
    private static readonly HashSet<string> Harmless = new(
        [
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Cache-Control",
            "Expect",
            "From",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Max-Forwards",
            "Pragma",
            "Prefer",
            "Range",
            "TE",
            "traceparent",
            "tracestate",
            "Transfer-Encoding",
            "User-Agent",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    // A handler may serve several chains, and be taken over by the first of them alone.
    private static readonly ConditionalWeakTable<HttpMessageHandler, StrongBox<int>> TakenOver = [];

    private readonly int _limit;

    /// <summary>
    /// Initializes a handler in front of another one, which no longer follows redirects itself where it is one of
    /// .NET's.
    /// </summary>
    /// <param name="innerHandler">Sends the requests.</param>
    public RedirectHandler(HttpMessageHandler innerHandler)
        : base(innerHandler) => _limit = Disable(Last(innerHandler)) ?? DefaultLimit;

    private RedirectHandler(HttpMessageHandler innerHandler, int limit)
        : base(innerHandler) => _limit = limit;

    /// <summary>
    /// Takes redirects over from the handler that ends a chain: a <see cref="RedirectHandler"/> is put directly in
    /// front of it.
    /// </summary>
    /// <param name="primary">That handler, or the first one of a chain that ends with it.</param>
    /// <returns>
    /// The chain's first handler from now on. It is <paramref name="primary"/> itself where the chain has handlers in
    /// front of its last one, where
    /// nothing follows redirects, in a browser, and where the last handler has sent requests already, which keeps it
    /// from being changed.
    /// </returns>
    public static HttpMessageHandler TakeOver(HttpMessageHandler primary)
    {
        ArgumentNullException.ThrowIfNull(primary);
        var outer = primary as DelegatingHandler;
        while (outer?.InnerHandler is DelegatingHandler inner)
        {
            outer = inner;
        }

        var last = outer is null ? primary : outer.InnerHandler;
        if (last is null || outer is RedirectHandler || Disable(last) is not { } limit)
        {
            return primary;
        }

        var redirects = new RedirectHandler(last, limit);
        if (outer is null)
        {
            return redirects;
        }

        outer.InnerHandler = redirects;
        return primary;
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        for (var count = 0; count < _limit && Next(request, response) is { } next; count++)
        {
            request = next;
            response.Dispose();
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    /// <inheritdoc />
    [UnsupportedOSPlatform("browser")]
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = base.Send(request, cancellationToken);
        for (var count = 0; count < _limit && Next(request, response) is { } next; count++)
        {
            request = next;
            response.Dispose();
            response = base.Send(request, cancellationToken);
        }

        return response;
    }

    /// <summary>
    /// Whether a response is a redirect that was not followed because the body would have gone to another origin.
    /// </summary>
    internal static bool IsBodyWithheld(HttpResponseMessage response) =>
        response.RequestMessage is { RequestUri: { } from, Content: not null } request
        && Target(request, response) is { } target
        && !TurnsToGet(request, response.StatusCode)
        && !Origin.IsSame(from, target);

    private static HttpMessageHandler Last(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler;
    }

    private static int? Disable(HttpMessageHandler handler)
    {
        if (OperatingSystem.IsBrowser())
        {
            return null;
        }

        lock (TakenOver)
        {
            if (TakenOver.TryGetValue(handler, out var known))
            {
                return known.Value;
            }

            var limit = TryDisable(handler);
            if (limit is { } value)
            {
                TakenOver.Add(handler, new StrongBox<int>(value));
            }

            return limit;
        }
    }

    [UnsupportedOSPlatform("browser")]
    private static int? TryDisable(HttpMessageHandler handler)
    {
        try
        {
            switch (handler)
            {
                case SocketsHttpHandler { AllowAutoRedirect: true } sockets:
                    sockets.AllowAutoRedirect = false;
                    return sockets.MaxAutomaticRedirections;
                case HttpClientHandler { SupportsRedirectConfiguration: true, AllowAutoRedirect: true } client:
                    client.AllowAutoRedirect = false;
                    return client.MaxAutomaticRedirections;
                default:
                    return null;
            }
        }
        catch (InvalidOperationException)
        {
            // It has sent requests already.
            return null;
        }
    }

    private static Uri? Target(HttpRequestMessage request, HttpResponseMessage response)
    {
        var isRedirect =
            response.StatusCode
            is HttpStatusCode.Moved
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect
                or HttpStatusCode.MultipleChoices;
        if (
            !isRedirect
            || response.Headers.Location is not { } location
            || request.Options.TryGetValue(KeepOption, out _)
            || !Uri.TryCreate(new Uri(request.RequestUri!.AbsoluteUri), location, out var target)
        )
        {
            return null;
        }

        var isSecure = request.RequestUri.Scheme == Uri.UriSchemeHttps;
        return target.Scheme == Uri.UriSchemeHttps || (target.Scheme == Uri.UriSchemeHttp && !isSecure) ? target : null;
    }

    private static bool TurnsToGet(HttpRequestMessage request, HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.SeeOther => request.Method != HttpMethod.Get && request.Method != HttpMethod.Head,
            HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.MultipleChoices => request.Method
                == HttpMethod.Post,
            _ => false,
        };

    private static HttpRequestMessage? Next(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (Target(request, response) is not { } target)
        {
            return null;
        }

        var isSame = Origin.IsSame(request.RequestUri!, target);
        var toGet = TurnsToGet(request, response.StatusCode);
        var keepsBody = !toGet && request.Content is not null;
        var isSpent =
            keepsBody && request.Content is SentStream or MultipartContent && !SentStream.CanSendAgain(request.Content);
        return (keepsBody && !isSame) || isSpent ? null : Follow(request, target, isSame, toGet);
    }

    private static HttpRequestMessage Follow(HttpRequestMessage request, Uri target, bool isSame, bool toGet)
    {
        request.Options.TryGetValue(QueryKeys.Option, out var keys);
        var next = new HttpRequestMessage(
            toGet ? HttpMethod.Get : request.Method,
            keys is null ? target : QueryKeys.Move(request.RequestUri!, target, keys, isSame)
        )
        {
            Content = toGet ? null : request.Content,
            Version = request.Version,
            VersionPolicy = request.VersionPolicy,
        };
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            if (
                (isSame || Harmless.Contains(name))
                && !(toGet && name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
            )
            {
                next.Headers.TryAddWithoutValidation(name, values);
            }
        }

        foreach (var option in request.Options)
        {
            ((IDictionary<string, object?>)next.Options)[option.Key] = option.Value;
        }

        return next;
    }
}
