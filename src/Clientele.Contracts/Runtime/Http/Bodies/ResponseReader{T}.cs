using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>Reads the response of an operation, which is a value or an exception.</summary>
internal readonly struct ResponseReader<T>(
    ApiOperation<T> operation,
    HttpResponseMessage response,
    ClientOptions options,
    bool keepRaw
)
{
    /// <summary>Reads the value.</summary>
    /// <param name="timeout">
    /// The time that reading may take, since the timeout of HttpClient ends with the headers.
    /// </param>
    /// <param name="cancellationToken">A token that cancels reading.</param>
    /// <exception cref="ApiException">The response is an error or can't be read.</exception>
    public ValueTask<DecodedResponse<T>> ReadAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var success = operation.Success(status);
        var isSuccess =
            success is not null
            || status is >= 200 and < 300
            || (status == 304 && keepRaw && operation.AnswersNotModified);
        var streamed = success?.Body as BodyReader<T>.Streamed;
        if (isSuccess && (typeof(T) == typeof(Stream) || streamed is not null))
        {
            return OpenAsync(streamed, cancellationToken);
        }

        if (isSuccess && ((!keepRaw && success?.Body is null && typeof(T) == typeof(NoContent)) || !HasBody))
        {
            return ValueTask.FromResult(Read(default, success, isSuccess));
        }

        var reading = ReadBytesAsync(isSuccess, timeout, cancellationToken);
        if (!reading.IsCompletedSuccessfully)
        {
            return ReadAsync(reading, success, isSuccess);
        }

        using var bytes = reading.Result;
        return ValueTask.FromResult(Read(bytes, success, isSuccess));
    }

    /// <summary>
    /// Creates the exception for a response that is not read item by item although this was requested.
    /// </summary>
    /// <param name="reason">A description of the response.</param>
    /// <param name="timeout">The time that reading may take.</param>
    /// <param name="cancellationToken">A token that cancels reading.</param>
    public async ValueTask<ResponseReadException> RefuseAsync(
        string reason,
        TimeSpan timeout,
        CancellationToken cancellationToken
    )
    {
        using var bytes = await ReadBytesAsync(isSuccess: false, timeout, cancellationToken).ConfigureAwait(false);
        return Failed.Unreadable(
            ResponseFailure.MediaType,
            reason,
            bytes,
            Body(bytes, isText: true).GetText(),
            bytes.Failure
        );
    }

    // RFC 9110, sections 9.3.2, 15.3.5, 15.3.6 and 15.4.5: these have no body, whatever their headers declare.
    private bool HasBody => operation.Method != HttpMethod.Head && (int)response.StatusCode is not (204 or 205 or 304);

    private FailedCall Failed => new(operation, response, options);

    private async ValueTask<DecodedResponse<T>> OpenAsync(
        BodyReader<T>.Streamed? streamed,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var stream = new ResponseStream(
                response,
                await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false)
            );
            return new DecodedResponse<T>(
                streamed is null ? (T)(object)stream : streamed.Make(stream),
                response,
                keepsResponse: true
            );
        }
        catch (Exception exception) when (FailedCall.IsOfBody(exception))
        {
            throw Failed.Unreadable(PooledBytes.Failed(exception));
        }
    }

    private async ValueTask<DecodedResponse<T>> ReadAsync(
        ValueTask<PooledBytes> reading,
        SuccessResponse<T>? success,
        bool isSuccess
    )
    {
        using var bytes = await reading.ConfigureAwait(false);
        return Read(bytes, success, isSuccess);
    }

    // Avoids creating the headers of a stream in memory, which knows its own length.
    private bool AnnouncesTooMuch(Stream stream) =>
        stream is not MemoryStream && response.Content.Headers.ContentLength > options.MaxResponseBytes;

    private async ValueTask<PooledBytes> ReadBytesAsync(
        bool isSuccess,
        TimeSpan timeout,
        CancellationToken cancellationToken
    )
    {
        if (!HasBody)
        {
            return default;
        }

        using var timer = new BodyTimer(timeout, cancellationToken);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var opening = response.Content.ReadAsStreamAsync(timer.Token);
            if (!opening.IsCompleted)
            {
                timer.Start();
            }

            using var stream = await opening.ConfigureAwait(false);
            if (isSuccess && AnnouncesTooMuch(stream))
            {
                return PooledBytes.Failed(new TooLongException("The response body"));
            }

            var limit = isSuccess ? options.MaxResponseBytes : options.MaxErrorBytes;
            return await PooledBytes
                .ReadAsync(stream, response.Content, limit, timer, timer.Token)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            // Callers recognize cancellation by their own token in the exception.
            throw new TaskCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (timer.IsCancellationRequested)
        {
            throw new TaskCanceledException(
                "The response's body did not come within HttpClient.Timeout.",
                new TimeoutException(exception.Message, exception)
            );
        }
        catch (Exception exception) when (FailedCall.IsOfBody(exception))
        {
            return PooledBytes.Failed(exception);
        }
    }

    private ResponseBody Body(in PooledBytes bytes, bool isText)
    {
        var contentType = response.Content.Headers.ContentType;
        return new ResponseBody(bytes.Span, contentType?.MediaType, contentType?.CharSet, isText)
        {
            IsTolerant = options.Reading == Reading.Tolerant,
        };
    }

    private DecodedResponse<T> Read(in PooledBytes bytes, SuccessResponse<T>? success, bool isSuccess)
    {
        if (!isSuccess || bytes.IsCut)
        {
            ThrowFailed(bytes, isSuccess);
        }

        // T is nullable where the value may be absent, so its default means absence.
        return success?.Body is { } reader ? Read(bytes, reader) : Decoded(default!, bytes.Span);
    }

    private DecodedResponse<T> Read(in PooledBytes bytes, BodyReader<T> reader)
    {
        var body = Body(bytes, reader.IsText);
        if (body.RefusedCharset is not null)
        {
            ThrowRefusedCharset(bytes);
        }

        Exception? cause = null;
        try
        {
            if (reader.TryRead(body, out var value))
            {
                return Decoded(value, bytes.Span);
            }
        }
        catch (Exception exception) when (FailedCall.IsOfBody(exception))
        {
            cause = exception;
        }

        return ReadAgain(body, bytes, reader, cause);
    }

    /// <summary>
    /// Reads a rejected body a second time, with a log of deviations, so that only bodies that deviate pay for it.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private DecodedResponse<T> ReadAgain(
        in ResponseBody body,
        in PooledBytes bytes,
        BodyReader<T> reader,
        Exception? cause
    )
    {
        if (
            cause is JsonException or XmlException
            && body.IsTolerant
            && TryTolerate(body, reader, out var tolerated, out var log)
        )
        {
            return Decoded(tolerated, bytes.Span, log);
        }

        var failure = body.Utf8.IsEmpty ? ResponseFailure.Empty : ResponseFailure.Malformed;
        var reason = failure == ResponseFailure.Empty ? "its body is empty" : "its body is not of the declared shape";
        if (cause is null && failure == ResponseFailure.Malformed)
        {
            (failure, reason) = (ResponseFailure.MediaType, $"its body is {MediaTypes.Told(body.MediaType)}");
        }

        throw Failed.Unreadable(failure, reason, bytes, body.GetText(), cause);
    }

    private static bool TryTolerate(
        in ResponseBody body,
        BodyReader<T> reader,
        [MaybeNullWhen(false)] out T value,
        out DeviationLog log
    )
    {
        log = new DeviationLog();
        try
        {
            return reader.TryRead(body.Tolerating(log), out value);
        }
        catch (Exception exception) when (exception is JsonException or XmlException)
        {
            value = default;
            return false;
        }
    }

    [DoesNotReturn]
    private void ThrowFailed(in PooledBytes bytes, bool isSuccess)
    {
        throw isSuccess ? Failed.Unreadable(bytes) : Failed.Error(Body(bytes, isText: true), bytes);
    }

    [DoesNotReturn]
    private void ThrowRefusedCharset(in PooledBytes bytes) =>
        throw Failed.Unreadable(
            ResponseFailure.Charset,
            "its charset is not known here, or not safe to read",
            bytes,
            "",
            null
        );

    private DecodedResponse<T> Decoded(T value, ReadOnlySpan<byte> bytes, DeviationLog? log = null) =>
        new(value, response, keepRaw && !bytes.IsEmpty ? bytes.ToArray() : null) { Deviations = log };
}
