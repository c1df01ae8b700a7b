using System;
using System.Net;

namespace Clientele;

/// <summary>
/// The exception that is thrown when a service reports success but its response can't be read. The cause is in
/// <see cref="Exception.InnerException"/>.
/// </summary>
public class ResponseReadException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ResponseReadException"/> class.</summary>
    /// <param name="message">A description of the error, without any content of the response.</param>
    /// <param name="statusCode">The status code of the response.</param>
    /// <param name="failure">The kind of failure.</param>
    public ResponseReadException(string message, HttpStatusCode statusCode, ResponseFailure failure)
        : this(message, statusCode, failure, null) { }

    /// <summary>
    /// Initializes a new instance of the <see cref="ResponseReadException"/> class with the exception that caused it.
    /// </summary>
    /// <param name="message">A description of the error, without any content of the response.</param>
    /// <param name="statusCode">The status code of the response.</param>
    /// <param name="failure">The kind of failure.</param>
    /// <param name="innerException">The reason why the body can't be read.</param>
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
