using System;
using System.Net;

namespace Clientele;

/// <summary>
/// The service answered a call with success, but its answer can't be read. What went wrong underneath is in
/// <see cref="Exception.InnerException"/>.
/// </summary>
public class ResponseReadException : ApiException
{
    /// <summary>An answer that can't be read.</summary>
    /// <param name="message">What happened, without anything out of the response.</param>
    /// <param name="failure">The kind of failure.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers; <see langword="null"/> for none.</param>
    /// <param name="rawBody">The body's text, as far as it is known.</param>
    /// <param name="mediaType">The body's media type.</param>
    /// <param name="innerException">Why the body can't be read.</param>
    public ResponseReadException(
        string message,
        ResponseFailure failure,
        HttpStatusCode statusCode,
        ResponseHeaders? headers = null,
        string rawBody = "",
        string? mediaType = null,
        Exception? innerException = null
    )
        : base(message, statusCode, headers, rawBody, mediaType, innerException) => Failure = failure;

    /// <summary>The kind of failure.</summary>
    public ResponseFailure Failure { get; }

    /// <summary>
    /// Of an answer that is read item by item: how many items were given before; <see langword="null"/> for any other.
    /// </summary>
    public long? ItemsRead { get; init; }
}
