using System.Net;

namespace Clientele;

/// <summary>The service answered a call with an error of the shape that its description declares.</summary>
/// <typeparam name="TError">The shape.</typeparam>
public class ApiException<TError> : ApiException
{
    /// <summary>An error.</summary>
    /// <param name="message">What happened, without anything out of the response.</param>
    /// <param name="error">The body's value.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers; <see langword="null"/> for none.</param>
    /// <param name="rawBody">The body's text.</param>
    /// <param name="mediaType">The body's media type.</param>
    public ApiException(
        string message,
        TError error,
        HttpStatusCode statusCode,
        ResponseHeaders? headers = null,
        string rawBody = "",
        string? mediaType = null
    )
        : base(message, statusCode, headers, rawBody, mediaType) => Error = error;

    /// <summary>The body's value.</summary>
    public TError Error { get; }
}
