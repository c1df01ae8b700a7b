using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>Knows which page comes next. It stands for one enumeration.</summary>
internal abstract class PageNavigator<T>(ApiOperation<T> operation)
{
    /// <summary>The request of the first page.</summary>
    public abstract HttpRequestMessage First();

    /// <summary>What asks for the page after <paramref name="page"/>; <see langword="null"/>: there is none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="count">How many items it has.</param>
    public abstract string? After(in FetchedPage<T> page, int count);

    /// <summary>
    /// The request of the page after <paramref name="page"/>, for which <see cref="After"/> has given something.
    /// </summary>
    /// <exception cref="ApiException">It can't be asked for.</exception>
    public abstract HttpRequestMessage Next(in FetchedPage<T> page);

    protected ApiException Refused(in FetchedPage<T> page, string reason) =>
        new FailedCall(operation, page.Status, page.Headers, null, 0).Refused(reason);
}
