using System;
using System.Net;

namespace Clientele;

/// <summary>
/// The exception that is thrown when a service responds with an error of the type that its description declares.
/// </summary>
/// <typeparam name="TError">The type of the error.</typeparam>
public class ApiException<TError> : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiException{TError}"/> class.</summary>
    /// <param name="message">A description of the error, without any content of the response.</param>
    /// <param name="statusCode">The status code of the response.</param>
    /// <param name="error">The error that the body contains.</param>
    public ApiException(string message, HttpStatusCode statusCode, TError error)
        : this(message, statusCode, error, null) { }

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiException{TError}"/> class with the exception that caused it.
    /// </summary>
    /// <param name="message">A description of the error, without any content of the response.</param>
    /// <param name="statusCode">The status code of the response.</param>
    /// <param name="error">The error that the body contains.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public ApiException(string message, HttpStatusCode statusCode, TError error, Exception? innerException)
        : base(message, statusCode, innerException) => Error = error;

    /// <summary>Gets the error that the body contains.</summary>
    public TError Error { get; }
}
