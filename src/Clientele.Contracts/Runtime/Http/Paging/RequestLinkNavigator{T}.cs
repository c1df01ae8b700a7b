using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>
/// Makes the request that each page's link to the next one says. Where the link is relative, it is so to the service's
/// root. It has to stay in the request's
/// origin (RFC 6454, section 4), and may add header fields, but none that say who calls or how the message is framed.
/// </summary>
internal sealed class RequestLinkNavigator<T>(
    ClientPipeline pipeline,
    ApiOperation<T> operation,
    Func<HttpRequestMessage> request,
    Func<T, RequestLink?> next
) : PageNavigator<T>(operation)
{
    private static readonly HashSet<string> Kept = new(
        [
            "Authorization",
            "Proxy-Authorization",
            "Cookie",
            "Host",
            "Connection",
            "Transfer-Encoding",
            "Content-Length",
            "Upgrade",
            "TE",
            "Trailer",
            "Expect",
            "Keep-Alive",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private readonly ApiOperation _operation = operation;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private RequestLink? _link;

    public override HttpRequestMessage First() => request();

    public override string? After(in FetchedPage<T> page, int count)
    {
        _link = next(page.Value);
        return _link?.Uri is { } uri && uri.Trim().Length > 0 ? uri.Trim() : null;
    }

    public override HttpRequestMessage Next(in FetchedPage<T> page)
    {
        if (!string.Equals(_link!.Method ?? "GET", "GET", StringComparison.OrdinalIgnoreCase))
        {
            throw Refused(page, "its link to the next page asks for another method than GET");
        }

        var message = request();
        if (Resolve(message.RequestUri!, _link.Uri!.Trim()) is not { } target)
        {
            throw Refused(page, "its link to the next page is no URL");
        }

        if (!Origin.IsSame(message.RequestUri!, target))
        {
            throw Refused(
                page,
                "its link to the next page leads to another origin, to which neither credentials nor anything else was sent"
            );
        }

        message.RequestUri = new Uri(pipeline.WithKeys(target, _operation));
        var mark = message.RequestUri.AbsoluteUri;
        foreach (var (name, value) in _link.Headers)
        {
            if (!Kept.Contains(name) && !pipeline.IsCredential(_operation, name))
            {
                message.Headers.Remove(name);
                message.Headers.TryAddWithoutValidation(name, value);
                mark += $"\n{name}: {value}";
            }
        }

        return _seen.Add(mark) ? message : throw Refused(page, "its link leads to a page that was there already");
    }

    // The root is what the operation's path follows; links have it or not.
    private Uri? Resolve(Uri first, string link)
    {
        if (
            Uri.TryCreate(link, UriKind.Absolute, out var absolute)
            && (absolute.Scheme == Uri.UriSchemeHttp || absolute.Scheme == Uri.UriSchemeHttps)
        )
        {
            return absolute;
        }

        var root = new Uri(pipeline.RootOf(_operation) + "/");
        var path = link.TrimStart('/');
        var prefix = root.AbsolutePath.Trim('/');
        var hasPrefix =
            prefix.Length > 0
            && (
                path.StartsWith(prefix + "/", StringComparison.OrdinalIgnoreCase)
                || path.StartsWith(prefix + "?", StringComparison.OrdinalIgnoreCase)
            );
        if (link.StartsWith("//", StringComparison.Ordinal))
        {
            return Uri.TryCreate(first, link, out var other) ? other : null;
        }

        var origin = hasPrefix ? new Uri(root.GetLeftPart(UriPartial.Authority) + "/") : root;
        return Uri.TryCreate(origin, path, out var relative) ? relative : null;
    }
}
