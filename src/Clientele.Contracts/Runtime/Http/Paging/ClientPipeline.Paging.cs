using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

public sealed partial class ClientPipeline
{
    /// <summary>The pages of a list whose pages say where the next one is.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">Makes the request of the first page.</param>
    /// <param name="items">A page's items.</param>
    /// <param name="next">
    /// A page's link to the next one; <see langword="null"/>: the header <c>Link</c> has it, with the relation
    /// <c>next</c> (RFC 8288).
    /// </param>
    /// <param name="cancellationToken">Cancels each enumeration.</param>
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

    /// <summary>The pages of a list whose pages have a link to the next one that says what request to make.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">Makes the request of the first page.</param>
    /// <param name="items">A page's items.</param>
    /// <param name="next">A page's link to the next one.</param>
    /// <param name="cancellationToken">Cancels each enumeration.</param>
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

    /// <summary>The pages of a list whose pages give what asks for the next one.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="start">The cursor of the first page, as the caller has it.</param>
    /// <param name="request">Makes the request of the page at a cursor.</param>
    /// <param name="items">A page's items.</param>
    /// <param name="next">A page's cursor of the next one; null or empty: it is the last.</param>
    /// <param name="hasMore">
    /// Whether a page says that another one follows; <see langword="null"/>: it does not say.
    /// </param>
    /// <param name="cancellationToken">Cancels each enumeration.</param>
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

    /// <summary>The pages of a list that are asked for by the number of items before them.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="start">The first page's offset; <see langword="null"/>: it is not sent.</param>
    /// <param name="first">The offset of the first item; <see langword="null"/>: the page says what it has.</param>
    /// <param name="request">Makes the request of the page at an offset.</param>
    /// <param name="items">A page's items.</param>
    /// <param name="total">How many items a page says there are; <see langword="null"/>: it does not say.</param>
    /// <param name="hasMore">
    /// Whether a page says that another one follows; <see langword="null"/>: it does not say.
    /// </param>
    /// <param name="at">The offset that a page says it has; <see langword="null"/>: it does not say.</param>
    /// <param name="cancellationToken">Cancels each enumeration.</param>
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

    /// <summary>The pages of a list that are asked for by their number.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="start">The first page's number; <see langword="null"/>: it is not sent.</param>
    /// <param name="first">
    /// The number of the list's first page; <see langword="null"/>: the page says what it has.
    /// </param>
    /// <param name="request">Makes the request of the page with a number.</param>
    /// <param name="items">A page's items.</param>
    /// <param name="total">How many items a page says there are; <see langword="null"/>: it does not say.</param>
    /// <param name="pages">How many pages a page says there are; <see langword="null"/>: it does not say.</param>
    /// <param name="hasMore">
    /// Whether a page says that another one follows; <see langword="null"/>: it does not say.
    /// </param>
    /// <param name="at">The number that a page says it has; <see langword="null"/>: it does not say.</param>
    /// <param name="cancellationToken">Cancels each enumeration.</param>
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

    /// <summary>A link of a page with the operation's keys that belong into the query, unless it has them.</summary>
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
