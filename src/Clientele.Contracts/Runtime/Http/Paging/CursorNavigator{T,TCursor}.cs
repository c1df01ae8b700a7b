using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>Requests each page with the cursor that the page before it returned.</summary>
internal sealed class CursorNavigator<T, TCursor>(
    ApiOperation<T> operation,
    TCursor start,
    Func<TCursor, HttpRequestMessage> request,
    Func<T, TCursor> next,
    Func<T, bool?>? hasMore
) : PageNavigator<T>(operation)
{
    private readonly HashSet<TCursor> _seen = [];
    private TCursor _cursor = start;

    public override HttpRequestMessage First()
    {
        _seen.Add(_cursor);
        return request(_cursor);
    }

    public override string? After(in FetchedPage<T> page, int count)
    {
        _cursor = next(page.Value);
        return _cursor is null or "" || hasMore?.Invoke(page.Value) == false
            ? null
            : Convert.ToString(_cursor, CultureInfo.InvariantCulture);
    }

    public override HttpRequestMessage Next(in FetchedPage<T> page) =>
        _seen.Add(_cursor) ? request(_cursor) : throw Refused(page, "its cursor was there already");
}
