using System;
using System.Net;

namespace Clientele;

/// <summary>The service answered a call with an error of the shape that its description declares.</summary>
/// <typeparam name="TError">The shape.</typeparam>
public class ApiException<TError> : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiException{TError}"/> class.</summary>
    /// <param name="message">What happened, without anything out of the response.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="error">The body's value.</param>
    public ApiException(string message, HttpStatusCode statusCode, TError error)
        : this(message, statusCode, error, null) { }

    /// <summary>Initializes a new instance of the <see cref="ApiException{TError}"/> class with its cause.</summary>
    /// <param name="message">What happened, without anything out of the response.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="error">The body's value.</param>
    /// <param name="innerException">What led to it.</param>
    public ApiException(string message, HttpStatusCode statusCode, TError error, Exception? innerException)
        : base(message, statusCode, innerException) => Error = error;

    /// <summary>Gets the body's value.</summary>
    public TError Error { get; }
}
