using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>Determines which page comes next. Each enumeration has its own instance.</summary>
internal abstract class PageNavigator<T>(ApiOperation<T> operation)
{
    /// <summary>Creates the request of the first page.</summary>
    public abstract HttpRequestMessage First();

    /// <summary>
    /// Returns the continuation after <paramref name="page"/>, or <see langword="null"/> if it is the last page.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="count">The number of its items.</param>
    public abstract string? After(in FetchedPage<T> page, int count);

    /// <summary>
    /// Creates the request of the page after <paramref name="page"/>, for which <see cref="After"/> returned a
    /// continuation.
    /// </summary>
    /// <exception cref="ApiException">The next page can't be requested.</exception>
    public abstract HttpRequestMessage Next(in FetchedPage<T> page);

    protected ApiException Refused(in FetchedPage<T> page, string reason) =>
        new FailedCall(operation, page.Status, page.Headers, null, 0).Refused(reason);
}
