using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

/// <summary>Reads the response of an operation: its value, or an exception.</summary>
internal readonly struct ResponseReader<T>(ApiOperation<T> operation, HttpResponseMessage response, long limit, bool keepRaw)
{
    /// <summary>The value.</summary>
    /// <param name="timeout">How long reading may take; the HttpClient's own timeout ends with the headers.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="ApiException">The response is an error, or can't be read.</exception>
    public ValueTask<Reply<T>> ReadAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var success = operation.Success(status);
        var isSuccess = success is not null || status is >= 200 and < 300;
        var streamed = success?.Body as BodyReader<T>.Streamed;
        if (isSuccess && (typeof(T) == typeof(Stream) || streamed is not null))
        {
            return OpenAsync(streamed, cancellationToken);
        }

        if (isSuccess && !keepRaw && success?.Body is null && typeof(T) == typeof(NoContent))
        {
            return ValueTask.FromResult(new Reply<T>(default!, response));
        }

        var reading = ReadBytesAsync(timeout, cancellationToken);
        if (!reading.IsCompletedSuccessfully)
        {
            return ReadAsync(reading, success, isSuccess);
        }

        using var bytes = reading.Result;
        return ValueTask.FromResult(Read(bytes.Span, success, isSuccess));
    }

    private async ValueTask<Reply<T>> OpenAsync(BodyReader<T>.Streamed? streamed, CancellationToken cancellationToken)
    {
        var stream = new ResponseStream(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        return new Reply<T>(streamed is null ? (T)(object)stream : streamed.Make(stream), response, keepsResponse: true);
    }

    private async ValueTask<Reply<T>> ReadAsync(ValueTask<PooledBytes> reading, SuccessResponse<T>? success, bool isSuccess)
    {
        using var bytes = await reading.ConfigureAwait(false);
        return Read(bytes.Span, success, isSuccess);
    }

    private async ValueTask<PooledBytes> ReadBytesAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
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
            return await PooledBytes.ReadAsync(stream, response.Content, limit, timer, timer.Token).ConfigureAwait(false);
        }
        catch (InvalidDataException exception)
        {
            throw new ApiException(exception.Message, response.StatusCode, new ResponseHeaders(response), mediaType: response.Content.Headers.ContentType?.MediaType);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            // Callers tell their own token from others by the exception.
            throw new TaskCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (timer.IsCancellationRequested)
        {
            throw new TaskCanceledException("The response's body did not come within HttpClient.Timeout.", new TimeoutException(exception.Message, exception));
        }
    }

    private Reply<T> Read(ReadOnlySpan<byte> bytes, SuccessResponse<T>? success, bool isSuccess)
    {
        var contentType = response.Content.Headers.ContentType;
        var body = new ResponseBody(bytes, contentType?.MediaType, contentType?.CharSet);
        if (!isSuccess)
        {
            var error = Error(body);
            error.RawBytes = bytes.ToArray();
            throw error;
        }

        if (success?.Body is not { } reader)
        {
            // Where a value may be absent, T is nullable and its default the absence.
            return Reply(default!, bytes);
        }

        try
        {
            if (reader.TryRead(body, out var value))
            {
                return Reply(value, bytes);
            }
        }
        catch (Exception exception) when (ResponseBody.IsMalformed(exception))
        {
            throw Unreadable(body, exception);
        }

        throw Unreadable(body, null);
    }

    private Reply<T> Reply(T value, ReadOnlySpan<byte> bytes) => new(value, response, keepRaw && !bytes.IsEmpty ? bytes.ToArray() : null);

    private ApiException Unreadable(in ResponseBody body, Exception? reason)
    {
        var what = body.Utf8.IsEmpty ? "its body is empty" : "its body is not of the declared shape";
        var message = $"{ApiException.Describe(operation.Method.Method, operation.Template, response.StatusCode)} But {what}.";
        return new ApiException(message, response.StatusCode, new ResponseHeaders(response), body.GetText(), body.MediaType, reason) { RawBytes = body.Received.ToArray() };
    }

    private ApiException Error(in ResponseBody body)
    {
        var message = ApiException.Describe(operation.Method.Method, operation.Template, response.StatusCode);
        var headers = new ResponseHeaders(response);
        var rawBody = body.GetText();
        var status = (int)response.StatusCode;
        foreach (var error in operation.Errors)
        {
            if (status >= error.First && status <= error.Last)
            {
                return error.Create(message, body, response.StatusCode, headers, rawBody)
                    ?? new ApiException(message, response.StatusCode, headers, rawBody, body.MediaType);
            }
        }

        return new ApiException(message, response.StatusCode, headers, rawBody, body.MediaType);
    }
}
