using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>Reads the response of an operation item by item.</summary>
internal sealed class ResponseSequence<T, TItem>(
    ApiOperation<T> operation,
    HttpResponseMessage response,
    string asked,
    ItemReader<TItem> items,
    ClientOptions options,
    Action<DeviationLog> tell
)
{
    private long _count;

    /// <summary>Determines whether the response is a sequence of items.</summary>
    /// <param name="timeout">The time that reading may take if it is not.</param>
    /// <param name="cancellationToken">A token that cancels reading.</param>
    /// <returns><see langword="true"/> if there is a body; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ApiException">The response is an error, or not such a sequence.</exception>
    public async ValueTask<bool> OpenAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var reader = new ResponseReader<T>(operation, response, options, keepRaw: false);
        if (!response.IsSuccessStatusCode)
        {
            reader.Read(await reader.ReceiveAsync(timeout, cancellationToken).ConfigureAwait(false));
            return false;
        }

        if ((int)response.StatusCode is 204 or 205)
        {
            return false;
        }

        var came = MediaTypes.Get(response.Content.Headers);
        if (
            came is null
            || items.Reads(came)
            || asked.Split(';')[0].Trim().Equals(came, StringComparison.OrdinalIgnoreCase)
        )
        {
            return true;
        }

        var isWhole = MediaTypes.Covers(operation.Accept, came);
        throw await reader
            .RefuseAsync(
                $"its body is {MediaTypes.Told(came)}{(isWhole ? ", the whole at once," : "")} instead of {asked}",
                timeout,
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    /// <summary>Reads the items.</summary>
    /// <param name="cancellationToken">A token that cancels reading.</param>
    /// <exception cref="ResponseReadException">The body is interrupted, or an item can't be read.</exception>
    public async IAsyncEnumerable<TItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stream = await OpenStreamAsync(cancellationToken).ConfigureAwait(false);
        var enumerator = items
            .ReadAsync(
                stream,
                options.MaxResponseBytes,
                new ItemTolerance(options.Reading == Reading.Tolerant ? tell : null),
                cancellationToken
            )
            .GetAsyncEnumerator(cancellationToken);
        await using var disposal = enumerator.ConfigureAwait(false);
        while (await MoveNextAsync(enumerator, stream).ConfigureAwait(false))
        {
            _count++;
            yield return enumerator.Current;
        }
    }

    private async ValueTask<WatchedStream> OpenStreamAsync(CancellationToken cancellationToken)
    {
        try
        {
            return new WatchedStream(
                await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false),
                options.StreamIdleTimeout,
                cancellationToken
            );
        }
        catch (Exception exception) when (FailedCall.IsOfBody(exception))
        {
            throw new FailedCall(operation, response, options).Broken(exception, _count, isItem: false);
        }
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<TItem> enumerator, WatchedStream stream)
    {
        try
        {
            return await enumerator.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (FailedCall.IsOfBody(exception))
        {
            throw new FailedCall(operation, response, options).Broken(
                exception,
                _count,
                isItem: stream.Failure is null && exception is not TooLongException
            );
        }
    }
}
