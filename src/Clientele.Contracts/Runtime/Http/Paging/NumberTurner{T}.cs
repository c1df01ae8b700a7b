using System;
using System.Globalization;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>
/// Counts pages or items. The last page is an empty one, the one at which the announced total is reached or which says that there is no more, or,
/// where nothing is announced, one with fewer items than the page before it: only that is short for sure, as services give fewer items than asked for.
/// </summary>
internal sealed class NumberTurner<T>(ApiOperation<T> operation, long? start, long first, bool countsItems, Func<long?, HttpRequestMessage> request, PageFacts<T> facts) : PageTurner<T>(operation)
{
    private long _position = start ?? first;
    private long _taken;
    private int _previous;

    public override HttpRequestMessage First() => request(start);

    public override string? After(in PageReply<T> page, int count)
    {
        if (count == 0 || IsLast(page.Value, count))
        {
            return null;
        }

        _previous = count;
        _position += countsItems ? count : 1;
        return _position.ToString(CultureInfo.InvariantCulture);
    }

    public override HttpRequestMessage Next(in PageReply<T> page) => request(_position);

    private bool IsLast(T page, int count)
    {
        _taken += count;
        var more = facts.HasMore?.Invoke(page);
        if (more is { } said)
        {
            return !said;
        }

        if (!countsItems && facts.Pages?.Invoke(page) is { } pages)
        {
            return _position + 1 - first >= pages;
        }

        if (facts.Total?.Invoke(page) is { } total && (countsItems || start is null || start == first))
        {
            return (countsItems ? _position - first + count : _taken) >= total;
        }

        return count < _previous;
    }
}
