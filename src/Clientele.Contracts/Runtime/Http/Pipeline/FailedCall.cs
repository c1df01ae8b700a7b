using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>
/// Creates the exceptions of a call that fails. Their messages contain the operation and the status, but nothing of the
/// response except request identifiers.
/// </summary>
internal readonly struct FailedCall(
    ApiOperation operation,
    HttpStatusCode status,
    ApiHeaders headers,
    string? mediaType,
    int kept
)
{
    private readonly bool _isBodyWithheld;

    public FailedCall(ApiOperation operation, HttpResponseMessage response, ClientOptions options)
        : this(
            operation,
            response.StatusCode,
            new ApiHeaders(response),
            response.Content.Headers.ContentType?.MediaType,
            options.MaxErrorBytes
        ) => _isBodyWithheld = RedirectHandler.IsBodyWithheld(response);

    /// <summary>
    /// Determines whether an exception that was thrown while reading or decoding a body is about the body, which
    /// cancellation is not.
    /// </summary>
    public static bool IsOfBody(Exception exception) =>
        exception is not (OperationCanceledException or OutOfMemoryException or ApiException);

    /// <summary>Returns the kind of failure for an exception that a stream threw.</summary>
    public static ResponseFailure FailureOf(Exception exception) =>
        exception switch
        {
            TooLongException => ResponseFailure.TooLong,
            TimeoutException => ResponseFailure.TimedOut,
            IOException or HttpRequestException or ObjectDisposedException => ResponseFailure.Interrupted,
            _ => ResponseFailure.ContentCoding,
        };

    /// <summary>Creates the exception for an error status.</summary>
    /// <param name="body">The body of the error.</param>
    /// <param name="received">The body as received.</param>
    public ApiException Error(in ResponseBody body, ReceivedBytes received)
    {
        var error = Declared(body, received, out var cause)
            ?? new ApiException(Message(Cut(received)), status, received.Failure ?? cause)
            {
                Headers = headers,
                BodyText = body.GetText(),
                MediaType = mediaType,
            };
        return Finish(error, received);
    }

    /// <summary>Creates the exception for a success that can't be read.</summary>
    public ResponseReadException Unreadable(
        ResponseFailure failure,
        string reason,
        ReceivedBytes received,
        string rawBody,
        Exception? cause
    ) =>
        Finish(
            new ResponseReadException(Message(reason), status, failure, cause)
            {
                Headers = headers,
                BodyText = rawBody,
                MediaType = mediaType,
            },
            received
        );

    /// <summary>Creates the exception for a success whose body is incomplete.</summary>
    public ResponseReadException Unreadable(ReceivedBytes received)
    {
        var cause = received.Failure;
        var failure = cause is null ? ResponseFailure.TooLong : FailureOf(cause);
        return Unreadable(failure, Reason(failure), received, "", cause);
    }

    /// <summary>Creates the exception for a sequence that was interrupted.</summary>
    public ResponseReadException Broken(Exception cause, long itemsRead, bool isItem)
    {
        var failure = isItem ? ResponseFailure.Malformed : FailureOf(cause);
        var reason = isItem ? "the next item is not of the declared shape" : Reason(failure);
        var message = Message(string.Create(CultureInfo.InvariantCulture, $"after {itemsRead} items {reason}"));
        return Finish(
            new ResponseReadException(message, status, failure, cause)
            {
                Headers = headers,
                MediaType = mediaType,
                ItemsRead = itemsRead,
            },
            ReceivedBytes.None
        );
    }

    /// <summary>Creates the exception for a page whose next page can't be fetched.</summary>
    public ApiException Refused(string reason) =>
        Finish(
            new ApiException(Message(reason), status) { Headers = headers, MediaType = mediaType },
            ReceivedBytes.None
        );

    private static string Reason(ResponseFailure failure) =>
        failure switch
        {
            ResponseFailure.TooLong =>
                $"the body is longer than {nameof(ClientOptions)}.{nameof(ClientOptions.MaxResponseBytes)}",
            ResponseFailure.TimedOut =>
                $"nothing came within {nameof(ClientOptions)}.{nameof(ClientOptions.StreamIdleTimeout)}",
            ResponseFailure.Interrupted => "the connection ended before the body did",
            _ => "its content coding is broken",
        };

    private ApiException? Declared(in ResponseBody body, ReceivedBytes received, out Exception? cause)
    {
        cause = null;
        if (received.IsCut || body.RefusedCharset is not null)
        {
            return null;
        }

        foreach (var error in operation.Errors)
        {
            if ((int)status >= error.First && (int)status <= error.Last)
            {
                return error.Create(Message(Cut(received)), body, status, headers, body.GetText(), out cause);
            }
        }

        return null;
    }

    private string? Cut(ReceivedBytes received)
    {
        if (!received.IsCut)
        {
            return _isBodyWithheld ? "it leads to another origin, to which the request's body is not sent" : null;
        }

        return received.Failure is { } cause
            ? Reason(FailureOf(cause))
            : $"its body is cut at {nameof(ClientOptions)}.{nameof(ClientOptions.MaxErrorBytes)}";
    }

    private string Message(string? reason)
    {
        var answer = string.Create(
            CultureInfo.InvariantCulture,
            $"{operation.Id} ({operation.Method} {operation.Template}) was answered with {(int)status} ({status})"
        );
        var ids = "";
        foreach (var (name, value) in RequestIds.In(headers))
        {
            ids += $" {name}: {value}.";
        }

        return answer + (reason is null ? "." : $", but {reason}.") + ids;
    }

    private TException Finish<TException>(TException exception, ReceivedBytes received)
        where TException : ApiException
    {
        exception.SetOperation(operation);
        var body = received.IsCut && received.Length > kept ? received.Span[..kept] : received.Span;
        exception.SetBody(body.ToArray(), received.IsCut);
        return exception;
    }
}
