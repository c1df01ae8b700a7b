using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>Describes the error that a range of statuses stands for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ErrorResponse
{
    private protected ErrorResponse(int first, int last)
    {
        First = first;
        Last = last;
    }

    internal int First { get; }

    internal int Last { get; }

    /// <summary>Creates an error with a body.</summary>
    /// <typeparam name="TError">The type of the body.</typeparam>
    /// <param name="first">The first status, inclusive.</param>
    /// <param name="last">The last status, inclusive.</param>
    /// <param name="body">The reader of the body.</param>
    public static ErrorResponse Create<TError>(int first, int last, BodyReader<TError> body) =>
        new Typed<TError>(first, last, body);

    /// <summary>
    /// Creates the exception, or returns <see langword="null"/> if the body does not match its declared schema.
    /// </summary>
    internal abstract ApiException? Create(
        string message,
        in ResponseBody body,
        HttpStatusCode status,
        ApiHeaders headers,
        string rawBody,
        out Exception? cause
    );

    private sealed class Typed<TError>(int first, int last, BodyReader<TError> reader) : ErrorResponse(first, last)
    {
        internal override ApiException? Create(
            string message,
            in ResponseBody body,
            HttpStatusCode status,
            ApiHeaders headers,
            string rawBody,
            out Exception? cause
        )
        {
            DeviationLog? log = null;
            return TryRead(body, out var error, out cause) || (body.IsTolerant && TryTolerate(body, out error, out log))
                ? new ApiException<TError>(message, status, error)
                {
                    Headers = headers,
                    BodyText = rawBody,
                    MediaType = body.MediaType,
                    Deviations = log?.Kept ?? [],
                    DeviationLog = log,
                }
                : null;
        }

        private bool TryRead(in ResponseBody body, [NotNullWhen(true)] out TError? error, out Exception? cause)
        {
            (error, cause) = (default, null);
            try
            {
                return reader.TryRead(body, out error) && error is not null;
            }
            catch (Exception exception) when (FailedCall.IsOfBody(exception))
            {
                cause = exception;
                return false;
            }
        }

        // Gateways and proxies respond with errors of their own, so there must be some evidence of the declared schema.
        private bool TryTolerate(in ResponseBody body, [NotNullWhen(true)] out TError? error, out DeviationLog log)
        {
            log = new DeviationLog();
            error = default;
            return reader.KnowsMemberOf(body) && TryRead(body.Tolerating(log), out error, out _) && log.Count > 0;
        }
    }
}
