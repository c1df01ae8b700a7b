using System;
using System.Globalization;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>
/// Counts pages or items. The last page is an empty one, the one at which the announced total is reached, or the one
/// that says that there are no more. If nothing is announced, it is the first page with fewer items than the page
/// before it: only such a page is certain to be short, since services may return fewer items than requested.
/// </summary>
internal sealed class PageNumberNavigator<T>(
    ApiOperation<T> operation,
    long? start,
    long? first,
    bool countsItems,
    Func<long?, HttpRequestMessage> request,
    PageMetadata<T> facts
) : PageNavigator<T>(operation)
{
    private long? _position = start ?? first;
    private long _taken;
    private long _turned;
    private int _previous;

    public override HttpRequestMessage First() => request(start);

    public override string? After(in FetchedPage<T> page, int count)
    {
        var at = facts.At?.Invoke(page.Value);
        if (_turned > 0 && at < _position)
        {
            throw Refused(page, "it says that it is a page that was there already");
        }

        _position = at ?? _position;
        _turned++;
        if (count == 0 || IsLast(page.Value, count))
        {
            return null;
        }

        _previous = count;
        _position += countsItems ? count : 1;
        return _position is { } next
            ? next.ToString(CultureInfo.InvariantCulture)
            : throw Refused(page, "it does not say which page it is, so that the next one can't be asked for");
    }

    public override HttpRequestMessage Next(in FetchedPage<T> page) => request(_position);

    private bool IsLast(T page, int count)
    {
        _taken += count;
        if (facts.HasMore?.Invoke(page) is { } more)
        {
            return !more;
        }

        var isFromFirst = start is null || start == first;
        if (!countsItems && facts.Pages?.Invoke(page) is { } pages && (isFromFirst || first is not null))
        {
            return (isFromFirst ? _turned : _position + 1 - first) >= pages;
        }

        if (facts.Total?.Invoke(page) is { } total && (isFromFirst || (countsItems && first is not null)))
        {
            return (isFromFirst ? _taken : _position - first + count) >= total;
        }

        return count < _previous;
    }
}
