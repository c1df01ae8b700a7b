using System;
using System.Net;

namespace Clientele;

/// <summary>
/// The service answered a call with success, but its answer can't be read. What went wrong underneath is in
/// <see cref="Exception.InnerException"/>.
/// </summary>
/// <param name="message">What happened, without anything out of the response.</param>
/// <param name="statusCode">The status.</param>
/// <param name="failure">The kind of failure.</param>
/// <param name="innerException">Why the body can't be read.</param>
public class ResponseReadException(
    string message,
    HttpStatusCode statusCode,
    ResponseFailure failure,
    Exception? innerException = null
) : ApiException(message, statusCode, innerException)
{
    /// <summary>Gets the kind of failure.</summary>
    public ResponseFailure Failure { get; } = failure;

    /// <summary>
    /// Gets, of an answer that is read item by item, how many items were given before; <see langword="null"/> for any
    /// other.
    /// </summary>
    public long? ItemsRead { get; init; }
}
