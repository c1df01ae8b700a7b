using System;
using System.ComponentModel;
using System.Net;

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
    public static ErrorResponse Of<TError>(int first, int last, BodyReader<TError> body) =>
        new Typed<TError>(first, last, body);

    /// <summary>The exception, or <see langword="null"/> where the body is not of the declared shape.</summary>
    internal abstract ApiException? Create(
        string message,
        in ResponseBody body,
        HttpStatusCode status,
        ResponseHeaders headers,
        string rawBody
    );

    private sealed class Typed<TError>(int first, int last, BodyReader<TError> reader) : ErrorResponse(first, last)
    {
        internal override ApiException? Create(
            string message,
            in ResponseBody body,
            HttpStatusCode status,
            ResponseHeaders headers,
            string rawBody
        )
        {
            try
            {
                return reader.TryRead(body, out var error) && error is not null
                    ? new ApiException<TError>(message, error, status, headers, rawBody, body.MediaType)
                    : null;
            }
            catch (Exception exception) when (FailedCall.IsOfBody(exception))
            {
                return null;
            }
        }
    }
}
