using System;
using System.Net;

namespace Clientele;

/// <summary>
/// The exception that is thrown when a service reports success, but its response can't be read. The cause is the
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
    /// Gets the number of items that were returned before the failure, or <see langword="null"/> if the response is not
    /// read item by item.
    /// </summary>
    public long? ItemsRead { get; init; }
}
