using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

public sealed partial class ClientPipeline
{
    /// <summary>Sends a request for each enumeration and reads its response item by item.</summary>
    /// <param name="request">A function that creates the request.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="mediaType">The sequential media type to request.</param>
    /// <param name="items">The reader of the items.</param>
    /// <param name="cancellationToken">A token that cancels the call.</param>
    public async IAsyncEnumerable<TItem> StreamAsync<T, TItem>(
        Func<HttpRequestMessage> request,
        ApiOperation<T> operation,
        string mediaType,
        ItemReader<TItem> items,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(items);
        var message = request();
        message.Headers.Remove("Accept");
        message.Headers.TryAddWithoutValidation("Accept", mediaType);
        var telemetry = new CallTelemetry(_description, message, operation);
        HttpResponseMessage? response = null;
        Exception? failure = null;
        try
        {
            response = await NoteAsync(new ValueTask<HttpResponseMessage>(SendInTimeAsync(message, cancellationToken)))
                .ConfigureAwait(false);
            var sequence = new ResponseSequence<T, TItem>(operation, response, mediaType, items, Options, log =>
                Tell(telemetry, operation, log)
            );
            if (await NoteAsync(sequence.OpenAsync(_httpClient!.Timeout, cancellationToken)).ConfigureAwait(false))
            {
                var enumerator = sequence.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
                await using var disposal = enumerator.ConfigureAwait(false);
                while (await NoteAsync(enumerator.MoveNextAsync()).ConfigureAwait(false))
                {
                    yield return enumerator.Current;
                }
            }
        }
        finally
        {
            telemetry.End(response, failure);
            response?.Dispose();
            SentStream.Close(message.Content);
        }

        async ValueTask<TResult> NoteAsync<TResult>(ValueTask<TResult> step)
        {
            try
            {
                return await step.ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                failure = exception;
                throw;
            }
        }
    }
}
