using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>What some statuses mean, if the call failed.</summary>
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

    /// <summary>An error with a body.</summary>
    /// <typeparam name="TError">The body's type.</typeparam>
    /// <param name="first">The first status, inclusive.</param>
    /// <param name="last">The last one, inclusive.</param>
    /// <param name="body">Reads the body.</param>
    public static ErrorResponse Create<TError>(int first, int last, BodyReader<TError> body) =>
        new Typed<TError>(first, last, body);

    /// <summary>The exception, or <see langword="null"/> where the body is not of the declared shape.</summary>
    internal abstract ApiException? Create(
        string message,
        in ResponseBody body,
        HttpStatusCode status,
        ApiHeaders headers,
        string rawBody
    );

    private sealed class Typed<TError>(int first, int last, BodyReader<TError> reader) : ErrorResponse(first, last)
    {
        internal override ApiException? Create(
            string message,
            in ResponseBody body,
            HttpStatusCode status,
            ApiHeaders headers,
            string rawBody
        )
        {
            DeviationLog? log = null;
            return TryRead(body, out var error) || (body.IsTolerant && TryTolerate(body, out error, out log))
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

        private bool TryRead(in ResponseBody body, [NotNullWhen(true)] out TError? error)
        {
            error = default;
            try
            {
                return reader.TryRead(body, out error) && error is not null;
            }
            catch (Exception exception) when (FailedCall.IsOfBody(exception))
            {
                return false;
            }
        }

        // Gateways and proxies answer with errors of their own: something must speak for the declared shape.
        private bool TryTolerate(in ResponseBody body, [NotNullWhen(true)] out TError? error, out DeviationLog log)
        {
            log = new DeviationLog();
            error = default;
            return reader.KnowsMemberOf(body) && TryRead(body.Tolerating(log), out error) && log.Count > 0;
        }
    }
}
