using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Runtime.Http;

namespace Clientele;

/// <summary>
/// Follows redirects (RFC 9110, section 15.4) so that no secret leaves its origin. Within the origin a redirect is followed with all that the request
/// has. To another origin only header fields go that HTTP itself defines and that are no credentials: neither <c>Authorization</c> nor <c>Cookie</c>,
/// nor API keys, in a field of whatever name or in the query. The handlers of .NET remove <c>Authorization</c> alone.
/// </summary>
/// <remarks>The registration of an emitted client puts it in place. For an <see cref="HttpClient"/> of one's own: <c>new HttpClient(new RedirectHandler(new SocketsHttpHandler()))</c>.</remarks>
public sealed class RedirectHandler : DelegatingHandler
{
    private const int DefaultLimit = 50;

    /// <summary>Set on requests whose redirect is the answer.</summary>
    internal static readonly HttpRequestOptionsKey<bool> KeepOption = new("Clientele.KeepRedirect");

    // Fields of HTTP and of tracing that say nothing of who calls.
    private static readonly HashSet<string> Harmless = new(
        [
            "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Cache-Control", "Expect", "From", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range",
            "If-Unmodified-Since", "Max-Forwards", "Pragma", "Prefer", "Range", "TE", "traceparent", "tracestate", "Transfer-Encoding", "User-Agent",
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly int _limit;

    /// <summary>A handler before another one, which no longer follows redirects by itself where it is one of .NET's.</summary>
    /// <param name="innerHandler">Sends the requests.</param>
    public RedirectHandler(HttpMessageHandler innerHandler)
        : base(innerHandler) => _limit = Disable(innerHandler) ?? DefaultLimit;

    private RedirectHandler(int limit) => _limit = limit;

    /// <summary>Takes redirects over from the handler at the end of a chain.</summary>
    /// <param name="primary">The handler, or one before it.</param>
    /// <returns>What follows redirects from now on, to be put before <paramref name="primary"/>; <see langword="null"/> where nothing did before, or it can't be changed any more.</returns>
    public static RedirectHandler? TakeOver(HttpMessageHandler primary) => Disable(primary) is { } limit ? new RedirectHandler(limit) : null;

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        for (var count = 0; count < _limit && Target(request, response) is { } target; count++)
        {
            request = Follow(request, target, response.StatusCode);
            response.Dispose();
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    /// <inheritdoc />
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = base.Send(request, cancellationToken);
        for (var count = 0; count < _limit && Target(request, response) is { } target; count++)
        {
            request = Follow(request, target, response.StatusCode);
            response.Dispose();
            response = base.Send(request, cancellationToken);
        }

        return response;
    }

    private static int? Disable(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        try
        {
            switch (handler)
            {
                case SocketsHttpHandler { AllowAutoRedirect: true } sockets:
                    sockets.AllowAutoRedirect = false;
                    return sockets.MaxAutomaticRedirections;
                case HttpClientHandler { AllowAutoRedirect: true } client:
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
        var isRedirect = response.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect
            or HttpStatusCode.PermanentRedirect or HttpStatusCode.MultipleChoices;
        if (!isRedirect || response.Headers.Location is not { } location || request.Options.TryGetValue(KeepOption, out _))
        {
            return null;
        }

        var target = new Uri(new Uri(request.RequestUri!.AbsoluteUri), location);
        var isSecure = request.RequestUri.Scheme == Uri.UriSchemeHttps;
        return target.Scheme == Uri.UriSchemeHttps || (target.Scheme == Uri.UriSchemeHttp && !isSecure) ? target : null;
    }

    private static HttpRequestMessage Follow(HttpRequestMessage request, Uri target, HttpStatusCode status)
    {
        var toGet = status == HttpStatusCode.SeeOther
            ? request.Method != HttpMethod.Get && request.Method != HttpMethod.Head
            : request.Method == HttpMethod.Post && status is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.MultipleChoices;
        var isSame = Origin.IsSame(request.RequestUri!, target);
        request.Options.TryGetValue(QueryKeys.Option, out var keys);
        var next = new HttpRequestMessage(toGet ? HttpMethod.Get : request.Method, keys is null ? target : QueryKeys.Move(request.RequestUri!, target, keys, isSame))
        {
            Content = toGet ? null : request.Content,
            Version = request.Version,
            VersionPolicy = request.VersionPolicy,
        };
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            if ((isSame || Harmless.Contains(name)) && !(toGet && name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)))
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
