using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

public sealed partial class ClientPipeline
{
    /// <summary>Enumerates the pages of a list in which each page links to the next one.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">A function that creates the request of the first page.</param>
    /// <param name="items">A function that returns the items of a page.</param>
    /// <param name="next">
    /// A function that returns a page's link to the next one, or <see langword="null"/> if it is in the header
    /// <c>Link</c> with the relation <c>next</c> (RFC 8288).
    /// </param>
    /// <param name="cancellationToken">A token that cancels each enumeration.</param>
    public AsyncPageable<TItem> LinkedPages<T, TItem>(
        ApiOperation<T> operation,
        Func<HttpRequestMessage> request,
        Func<T, IReadOnlyList<TItem>?> items,
        Func<T, string?>? next,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        Func<T, ApiHeaders, string?> link = next is null
            ? static (_, headers) => LinkHeader.Find(headers.GetValues("Link"), "next")
            : (page, _) => next(page);
        return Pages(operation, () => new LinkNavigator<T>(this, operation, request, link), items, cancellationToken);
    }

    /// <summary>
    /// Enumerates the pages of a list in which each page has a link that describes the request of the next one.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">A function that creates the request of the first page.</param>
    /// <param name="items">A function that returns the items of a page.</param>
    /// <param name="next">A function that returns a page's link to the next one.</param>
    /// <param name="cancellationToken">A token that cancels each enumeration.</param>
    public AsyncPageable<TItem> FollowedPages<T, TItem>(
        ApiOperation<T> operation,
        Func<HttpRequestMessage> request,
        Func<T, IReadOnlyList<TItem>?> items,
        Func<T, RequestLink?> next,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(next);
        return Pages(
            operation,
            () => new RequestLinkNavigator<T>(this, operation, request, next),
            items,
            cancellationToken
        );
    }

    /// <summary>Enumerates the pages of a list in which each page returns the cursor of the next one.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="start">The cursor of the first page, which the caller specifies.</param>
    /// <param name="request">A function that creates the request of the page at a cursor.</param>
    /// <param name="items">A function that returns the items of a page.</param>
    /// <param name="next">
    /// A function that returns the cursor of the next page, which is null or empty on the last page.
    /// </param>
    /// <param name="hasMore">
    /// A function that returns whether another page follows, or <see langword="null"/> if pages don't contain this.
    /// </param>
    /// <param name="cancellationToken">A token that cancels each enumeration.</param>
    public AsyncPageable<TItem> CursorPages<T, TItem, TCursor>(
        ApiOperation<T> operation,
        TCursor start,
        Func<TCursor, HttpRequestMessage> request,
        Func<T, IReadOnlyList<TItem>?> items,
        Func<T, TCursor> next,
        Func<T, bool?>? hasMore,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(next);
        return Pages(
            operation,
            () => new CursorNavigator<T, TCursor>(operation, start, request, next, hasMore),
            items,
            cancellationToken
        );
    }

    /// <summary>Enumerates the pages of a list that are requested by the number of preceding items.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="start">The offset of the first page, or <see langword="null"/> if it is not sent.</param>
    /// <param name="first">
    /// The offset of the first item, or <see langword="null"/> if pages contain their own offset.
    /// </param>
    /// <param name="request">A function that creates the request of the page at an offset.</param>
    /// <param name="items">A function that returns the items of a page.</param>
    /// <param name="total">
    /// A function that returns the total number of items, or <see langword="null"/> if pages don't contain it.
    /// </param>
    /// <param name="hasMore">
    /// A function that returns whether another page follows, or <see langword="null"/> if pages don't contain this.
    /// </param>
    /// <param name="at">
    /// A function that returns the offset of a page, or <see langword="null"/> if pages don't contain it.
    /// </param>
    /// <param name="cancellationToken">A token that cancels each enumeration.</param>
    public AsyncPageable<TItem> OffsetPages<T, TItem>(
        ApiOperation<T> operation,
        long? start,
        long? first,
        Func<long?, HttpRequestMessage> request,
        Func<T, IReadOnlyList<TItem>?> items,
        Func<T, long?>? total,
        Func<T, bool?>? hasMore,
        Func<T, long?>? at,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        return Pages(
            operation,
            () =>
                new PageNumberNavigator<T>(
                    operation,
                    start,
                    first,
                    countsItems: true,
                    request,
                    new PageMetadata<T>(total, null, hasMore, at)
                ),
            items,
            cancellationToken
        );
    }

    /// <summary>Enumerates the pages of a list that are requested by number.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="start">The number of the first page to fetch, or <see langword="null"/> if it is not sent.</param>
    /// <param name="first">
    /// The number of the list's first page, or <see langword="null"/> if pages contain their own number.
    /// </param>
    /// <param name="request">A function that creates the request of the page with a number.</param>
    /// <param name="items">A function that returns the items of a page.</param>
    /// <param name="total">
    /// A function that returns the total number of items, or <see langword="null"/> if pages don't contain it.
    /// </param>
    /// <param name="pages">
    /// A function that returns the total number of pages, or <see langword="null"/> if pages don't contain it.
    /// </param>
    /// <param name="hasMore">
    /// A function that returns whether another page follows, or <see langword="null"/> if pages don't contain this.
    /// </param>
    /// <param name="at">
    /// A function that returns the number of a page, or <see langword="null"/> if pages don't contain it.
    /// </param>
    /// <param name="cancellationToken">A token that cancels each enumeration.</param>
    public AsyncPageable<TItem> NumberedPages<T, TItem>(
        ApiOperation<T> operation,
        long? start,
        long? first,
        Func<long?, HttpRequestMessage> request,
        Func<T, IReadOnlyList<TItem>?> items,
        Func<T, long?>? total,
        Func<T, long?>? pages,
        Func<T, bool?>? hasMore,
        Func<T, long?>? at,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        return Pages(
            operation,
            () =>
                new PageNumberNavigator<T>(
                    operation,
                    start,
                    first,
                    countsItems: false,
                    request,
                    new PageMetadata<T>(total, pages, hasMore, at)
                ),
            items,
            cancellationToken
        );
    }

    internal Task<FetchedPage<T>> SendPageAsync<T>(
        HttpRequestMessage request,
        ApiOperation<T> operation,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            request,
            operation,
            keepRaw: false,
            static (in DecodedResponse<T> reply, object? _) =>
                new FetchedPage<T>(reply.Value, reply.Status, reply.Headers),
            null,
            cancellationToken
        );

    /// <summary>Adds the operation's query keys to a link of a page, unless it already contains them.</summary>
    internal string WithKeys(Uri link, ApiOperation operation)
    {
        var url = link.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        foreach (var credential in CredentialsFor(operation, null))
        {
            var name = Uri.EscapeDataString(credential.ParameterName);
            if (
                credential.Kind == CredentialKind.ApiKeyQuery
                && !url.Contains("?" + name + "=", StringComparison.Ordinal)
                && !url.Contains("&" + name + "=", StringComparison.Ordinal)
            )
            {
                var separator = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
                url += $"{separator}{name}={Uri.EscapeDataString(Options.GetSecret(credential.Scheme)!)}";
            }
        }

        return url;
    }

    private PageSequence<T, TItem> Pages<T, TItem>(
        ApiOperation<T> operation,
        Func<PageNavigator<T>> start,
        Func<T, IReadOnlyList<TItem>?> items,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(items);
        return new PageSequence<T, TItem>(this, operation, start, items, cancellationToken);
    }
}
