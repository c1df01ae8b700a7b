using System;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Clientele;

/// <summary>The service answered a call with an error, or with something that can't be read. Neither the message nor <see cref="Exception.ToString"/> shows what came, which may hold secrets.</summary>
public class ApiException : Exception
{
    /// <summary>An error.</summary>
    /// <param name="message">What happened, without anything out of the response.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers; <see langword="null"/> for none.</param>
    /// <param name="rawBody">The body's text.</param>
    /// <param name="mediaType">The body's media type.</param>
    /// <param name="innerException">Why the body can't be read.</param>
    public ApiException(string message, HttpStatusCode statusCode, ResponseHeaders? headers = null, string rawBody = "", string? mediaType = null, Exception? innerException = null)
        : base(message, innerException)
    {
        StatusCode = statusCode;
        Headers = headers ?? ResponseHeaders.Empty;
        RawBody = rawBody;
        MediaType = mediaType;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>All headers.</summary>
    public ResponseHeaders Headers { get; }

    /// <summary>The body's text, decoded by its byte order mark or charset; empty where there was none.</summary>
    public string RawBody { get; }

    /// <summary>The body as it came, whatever it is; empty where there was none.</summary>
    public ReadOnlyMemory<byte> RawBytes { get; internal set; }

    /// <summary>The body's media type without parameters, or <see langword="null"/> where the service does not say.</summary>
    public string? MediaType { get; }

    /// <summary>How long the service asks to wait (<c>Retry-After</c>, RFC 9110, section 10.2.3); <see langword="null"/> where it does not. A date that has passed is zero.</summary>
    public TimeSpan? RetryAfter
    {
        get
        {
            if (!RetryConditionHeaderValue.TryParse(Headers.GetString("Retry-After"), out var value))
            {
                return null;
            }

            var wait = value.Delta ?? value.Date - DateTimeOffset.UtcNow;
            return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
        }
    }

    internal static string Describe(string method, string template, HttpStatusCode status) =>
        string.Create(CultureInfo.InvariantCulture, $"{method} {template} was answered with {(int)status} ({status}).");
}
