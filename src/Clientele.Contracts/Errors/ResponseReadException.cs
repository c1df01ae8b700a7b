using System;
using System.Net;

namespace Clientele;

/// <summary>
/// The exception that is thrown when a service reports success, but its response can't be read. The cause is the
/// <see cref="Exception.InnerException"/>.
/// </summary>
public class ResponseReadException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ResponseReadException"/> class.</summary>
    /// <param name="message">What happened, without anything out of the response.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="failure">The kind of failure.</param>
    public ResponseReadException(string message, HttpStatusCode statusCode, ResponseFailure failure)
        : this(message, statusCode, failure, null) { }

    /// <summary>Initializes a new instance of the <see cref="ResponseReadException"/> class with its cause.</summary>
    /// <param name="message">What happened, without anything out of the response.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="failure">The kind of failure.</param>
    /// <param name="innerException">Why the body can't be read.</param>
    public ResponseReadException(
        string message,
        HttpStatusCode statusCode,
        ResponseFailure failure,
        Exception? innerException
    )
        : base(message, statusCode, innerException) => Failure = failure;

    /// <summary>Gets the kind of failure.</summary>
    public ResponseFailure Failure { get; }

    /// <summary>
    /// Gets the number of items that were returned before the failure, or <see langword="null"/> if the response is not
    /// read item by item.
    /// </summary>
    public long? ItemsRead { get; init; }
}
