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
/// Follows redirects (RFC 9110, section 15.4) without letting a secret leave its origin. Within the origin, a redirect
/// is followed with everything that the request contains. Another origin receives only header fields that HTTP itself
/// defines and that are not credentials: neither <c>Authorization</c> nor <c>Cookie</c>, nor API keys in the query or
/// in a field of any name. The handlers of .NET remove <c>Authorization</c> only. A redirect to another origin that
/// requires the request's body again (307 and 308) is not followed: the redirect itself is returned as the response,
/// and a client throws it as an <see cref="ApiException"/>.
/// </summary>
/// <remarks>
/// Place it directly in front of the handler that sends requests, so that the handlers before it see one request and
/// its final response, and add nothing to a redirected request. The registration of an emitted client does this. For
/// your own <see cref="HttpClient"/>, use <c>new HttpClient(new AuthHandler { InnerHandler = new RedirectHandler(new
/// SocketsHttpHandler()) })</c>. In a browser, the browser itself follows redirects.
/// </remarks>
public sealed class RedirectHandler : DelegatingHandler
{
    private const int DefaultLimit = 50;

    /// <summary>Marks requests whose redirect is returned as the response.</summary>
    internal static readonly HttpRequestOptionsKey<bool> KeepOption = new("Clientele.KeepRedirect");

    // Fields of HTTP and of tracing that don't reveal who the caller is.
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

    // A handler may be part of several chains, but only the first of them can change its settings.
    private static readonly ConditionalWeakTable<HttpMessageHandler, StrongBox<int>> TakenOver = [];

    private readonly int _limit;

    /// <summary>
    /// Initializes a new instance in front of another handler, which no longer follows redirects itself if it is one of
    /// .NET's.
    /// </summary>
    /// <param name="innerHandler">The handler that sends the requests.</param>
    public RedirectHandler(HttpMessageHandler innerHandler)
        : base(innerHandler) => _limit = Disable(Last(innerHandler)) ?? DefaultLimit;

    private RedirectHandler(HttpMessageHandler innerHandler, int limit)
        : base(innerHandler) => _limit = limit;

    /// <summary>
    /// Takes over redirects from the last handler of a chain by inserting a <see cref="RedirectHandler"/> directly in
    /// front of it.
    /// </summary>
    /// <param name="primary">The last handler, or the first one of a chain that ends with it.</param>
    /// <returns>
    /// The first handler of the resulting chain. It is <paramref name="primary"/> itself if the chain has other
    /// handlers in front of its last one, if nothing follows redirects, if it runs in a browser, or if the last handler
    /// has already sent requests and can't be changed anymore.
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
    /// Determines whether a response is a redirect that was not followed because it would have sent the body to another
    /// origin.
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
            // It has already sent requests.
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
