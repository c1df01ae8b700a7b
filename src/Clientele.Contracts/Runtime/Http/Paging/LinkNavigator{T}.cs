using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>
/// Follows the link of each page to the next. A link is followed with the headers and credentials of the call, so it
/// must stay in the request's origin (RFC 6454, section 4).
/// </summary>
internal sealed class LinkNavigator<T>(
    ClientPipeline pipeline,
    ApiOperation<T> operation,
    Func<HttpRequestMessage> request,
    Func<T, ApiHeaders, string?> next
) : PageNavigator<T>(operation)
{
    private readonly ApiOperation _operation = operation;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private string _current = "";
    private string _link = "";

    public override HttpRequestMessage First()
    {
        var message = request();
        _current = message.RequestUri!.AbsoluteUri;
        _seen.Add(_current);
        return message;
    }

    public override string? After(in FetchedPage<T> page, int count)
    {
        _link = next(page.Value, page.Headers)?.Trim() ?? "";
        return _link.Length == 0 ? null : _link;
    }

    public override HttpRequestMessage Next(in FetchedPage<T> page)
    {
        var current = new Uri(_current);
        if (!Uri.TryCreate(current, _link, out var target))
        {
            throw Refused(page, "its link to the next page is no URL");
        }

        if (!Origin.IsSame(current, target))
        {
            throw Refused(
                page,
                "its link to the next page leads to another origin, to which neither credentials nor anything else was sent"
            );
        }

        _current = pipeline.WithKeys(target, _operation);
        if (!_seen.Add(_current))
        {
            throw Refused(page, "its link leads to a page that was there already");
        }

        var message = request();
        message.RequestUri = new Uri(_current);
        return message;
    }
}
