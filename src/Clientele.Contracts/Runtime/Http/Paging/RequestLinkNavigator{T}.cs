using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>
/// Sends the request that each page's link to the next one describes. It must stay in the request's origin (RFC 6454,
/// section 4). It may add header fields, except those that identify the caller or frame the message.
/// </summary>
internal sealed class RequestLinkNavigator<T>(
    ClientPipeline pipeline,
    ApiOperation<T> operation,
    Func<HttpRequestMessage> request,
    Func<T, RequestLink?> next
) : PageNavigator<T>(operation)
{
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
        if (!_link!.IsGet)
        {
            throw Refused(page, "its link to the next page asks for another method than GET");
        }

        var message = request();
        if (
            _link.Resolve(pipeline.RootOf(_operation), LinkVersion.Find(_operation.Template, Path(message)))
            is not { } target
        )
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
            if (pipeline.MayFollowWith(_operation, name) && RequestLink.TryAddHeader(message, name, value))
            {
                mark += $"\n{name}: {value}";
            }
        }

        return _seen.Add(mark) ? message : throw Refused(page, "its link leads to a page that was there already");
    }

    // The operation's template, expanded.
    private string Path(HttpRequestMessage message)
    {
        var path = message.RequestUri!.AbsoluteUri;
        var root = pipeline.RootOf(_operation);
        return path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : "";
    }
}
