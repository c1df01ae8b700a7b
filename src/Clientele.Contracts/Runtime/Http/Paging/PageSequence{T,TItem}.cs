using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Clientele.Runtime.Http;

/// <summary>Enumerates the pages of an operation.</summary>
internal sealed class PageSequence<T, TItem>(
    ClientPipeline pipeline,
    ApiOperation<T> operation,
    Func<PageNavigator<T>> start,
    Func<T, IReadOnlyList<TItem>?> items,
    CancellationToken callToken
) : AsyncPageable<TItem>
{
    public override async IAsyncEnumerable<Page<TItem>> AsPages(
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        using var both =
            callToken.CanBeCanceled && cancellationToken.CanBeCanceled
                ? CancellationTokenSource.CreateLinkedTokenSource(callToken, cancellationToken)
                : null;
        var token = both?.Token ?? (callToken.CanBeCanceled ? callToken : cancellationToken);
        var turner = start();
        for (var request = turner.First(); request is not null; )
        {
            var page = await pipeline.SendPageAsync(request, operation, token).ConfigureAwait(false);
            var list = items(page.Value) ?? [];
            var continuation = turner.After(page, list.Count);
            yield return new Page<TItem>(list) { Continuation = continuation, Headers = page.Headers };
            request = continuation is null ? null : turner.Next(page);
        }
    }
}
