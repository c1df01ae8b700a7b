using System;
using System.Net;

namespace Clientele;

/// <summary>The service answered a call with an error of the shape that its description declares.</summary>
/// <typeparam name="TError">The shape.</typeparam>
/// <param name="message">What happened, without anything out of the response.</param>
/// <param name="statusCode">The status.</param>
/// <param name="error">The body's value.</param>
/// <param name="innerException">What led to it.</param>
public class ApiException<TError>(
    string message,
    HttpStatusCode statusCode,
    TError error,
    Exception? innerException = null
) : ApiException(message, statusCode, innerException)
{
    /// <summary>Gets the body's value.</summary>
    public TError Error { get; } = error;
}
