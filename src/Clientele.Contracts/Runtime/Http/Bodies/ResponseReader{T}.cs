using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>Reads the response of an operation, which is a value or an exception.</summary>
/// <remarks>
/// Its methods that wait return nothing of <typeparamref name="T"/>, so that no type of task depends on it; the waiting
/// itself is in <see cref="ReceivedBytes"/>.
/// </remarks>
internal readonly struct ResponseReader<T>
{
    private readonly ApiOperation _operation;
    private readonly HttpResponseMessage _response;
    private readonly ClientOptions _options;
    private readonly SuccessResponse<T>? _success;
    private readonly bool _isSuccess;
    private readonly bool _keepRaw;

    public ResponseReader(ApiOperation<T> operation, HttpResponseMessage response, ClientOptions options, bool keepRaw)
    {
        _operation = operation;
        _response = response;
        _options = options;
        _keepRaw = keepRaw;
        var status = (int)response.StatusCode;
        _success = operation.Success(status);
        _isSuccess =
            _success is not null
            || status is >= 200 and < 300
            || (status == 304 && keepRaw && operation.AnswersNotModified);
    }

    /// <summary>Gets a value that indicates whether the value is made from a stream, not from bytes.</summary>
    public bool IsStream => _isSuccess && (typeof(T) == typeof(Stream) || _success?.Body is BodyReader<T>.Streamed);

    /// <summary>Opens the body.</summary>
    /// <param name="cancellationToken">A token that cancels opening.</param>
    /// <exception cref="ApiException">The body can't be opened.</exception>
    public async ValueTask<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (FailedCall.IsOfBody(exception))
        {
            throw Failed.Unreadable(ReceivedBytes.Failed(exception));
        }
    }

    /// <summary>Receives the body, unless there is none, or none that matters.</summary>
    /// <param name="timeout">
    /// The time that reading may take, since the timeout of HttpClient ends with the headers.
    /// </param>
    /// <param name="cancellationToken">A token that cancels reading.</param>
    public ValueTask<ReceivedBytes> ReceiveAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var isIgnored = _isSuccess && !_keepRaw && _success?.Body is null && typeof(T) == typeof(NoContent);
        return isIgnored ? new(ReceivedBytes.None) : ReceiveAsync(_isSuccess, timeout, cancellationToken);
    }

    /// <summary>Makes the value from the open body.</summary>
    public DecodedResponse<T> Read(Stream body)
    {
        var stream = new ResponseStream(_response, body);
        return new DecodedResponse<T>(
            _success?.Body is BodyReader<T>.Streamed streamed ? streamed.Make(stream) : (T)(object)stream,
            _response,
            keepsResponse: true
        );
    }

    /// <summary>Reads the value from the received body, and releases that.</summary>
    /// <exception cref="ApiException">The response is an error or can't be read.</exception>
    public DecodedResponse<T> Read(ReceivedBytes body)
    {
        using var bytes = body;
        if (!_isSuccess || bytes.IsCut)
        {
            ThrowFailed(bytes);
        }

        // T is nullable where the value may be absent, so its default means absence.
        return _success?.Body is { } reader ? Read(bytes, reader) : Decoded(default!, bytes.Span);
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
        using var bytes = await ReceiveAsync(isSuccess: false, timeout, cancellationToken).ConfigureAwait(false);
        return Failed.Unreadable(
            ResponseFailure.MediaType,
            reason,
            bytes,
            Body(bytes, isText: true).GetText(),
            bytes.Failure
        );
    }

    // RFC 9110, sections 9.3.2, 15.3.5, 15.3.6 and 15.4.5: these have no body, whatever their headers declare.
    private bool HasBody =>
        _operation.Method != HttpMethod.Head && (int)_response.StatusCode is not (204 or 205 or 304);

    private FailedCall Failed => new(_operation, _response, _options);

    private ValueTask<ReceivedBytes> ReceiveAsync(
        bool isSuccess,
        TimeSpan timeout,
        CancellationToken cancellationToken
    ) =>
        HasBody
            ? ReceivedBytes.ReadAsync(
                _response.Content,
                isSuccess ? _options.MaxResponseBytes : _options.MaxErrorBytes,
                opensLonger: !isSuccess,
                timeout,
                cancellationToken
            )
            : new(ReceivedBytes.None);

    private ResponseBody Body(ReceivedBytes bytes, bool isText)
    {
        var contentType = _response.Content.Headers.ContentType;
        return new ResponseBody(bytes.Span, contentType?.MediaType, contentType?.CharSet, isText)
        {
            IsTolerant = _options.Reading == Reading.Tolerant,
        };
    }

    private DecodedResponse<T> Read(ReceivedBytes bytes, BodyReader<T> reader)
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
        ReceivedBytes bytes,
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

        var failure = FailureOf(body, cause);
        var reason = failure switch
        {
            ResponseFailure.Empty => "its body is empty",
            ResponseFailure.ContentCoding => "its body is compressed, and the handler of the HttpClient left it so",
            ResponseFailure.MediaType => $"its body is {MediaTypes.Told(body.MediaType)}",
            _ => "its body is not of the declared shape",
        };
        throw Failed.Unreadable(failure, reason, bytes, body.GetText(), cause);
    }

    // A handler that decompresses removes the content coding from the headers.
    private ResponseFailure FailureOf(in ResponseBody body, Exception? cause)
    {
        if (body.Utf8.IsEmpty)
        {
            return ResponseFailure.Empty;
        }

        if (_response.Content.Headers.ContentEncoding.Any(IsCompression))
        {
            return ResponseFailure.ContentCoding;
        }

        return cause is null ? ResponseFailure.MediaType : ResponseFailure.Malformed;
    }

    // RFC 9110, section 8.4.1, and RFC 8878.
    private static bool IsCompression(string coding) =>
        coding.ToUpperInvariant() is "GZIP" or "X-GZIP" or "DEFLATE" or "BR" or "ZSTD" or "COMPRESS" or "X-COMPRESS";

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
    private void ThrowFailed(ReceivedBytes bytes)
    {
        throw _isSuccess ? Failed.Unreadable(bytes) : Failed.Error(Body(bytes, isText: true), bytes);
    }

    [DoesNotReturn]
    private void ThrowRefusedCharset(ReceivedBytes bytes) =>
        throw Failed.Unreadable(
            ResponseFailure.Charset,
            "its charset is not known here, or not safe to read",
            bytes,
            "",
            null
        );

    private DecodedResponse<T> Decoded(T value, ReadOnlySpan<byte> bytes, DeviationLog? log = null) =>
        new(value, _response, _keepRaw && !bytes.IsEmpty ? bytes.ToArray() : null) { Deviations = log };
}
