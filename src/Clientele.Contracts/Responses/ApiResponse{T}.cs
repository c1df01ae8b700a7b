using System;
using System.Net;

namespace Clientele;

/// <summary>A successful response.</summary>
/// <typeparam name="T">The value; <see cref="NoContent"/> where there is none.</typeparam>
public class ApiResponse<T> : ApiResponse
{
    private readonly T _value;

    /// <summary>A response; for tests that stand in for a client.</summary>
    /// <param name="value">The value.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers; <see langword="null"/> for none.</param>
    /// <param name="mediaType">The body's media type.</param>
    /// <param name="rawBody">The body as it came.</param>
    public ApiResponse(
        T value,
        HttpStatusCode statusCode = HttpStatusCode.OK,
        ResponseHeaders? headers = null,
        string? mediaType = null,
        ReadOnlyMemory<byte> rawBody = default
    )
        : base(statusCode, headers ?? ResponseHeaders.Empty, mediaType, rawBody) => _value = value;

    /// <summary>
    /// Whether there is a value: always, but where the status is 304, which says that what the caller has is still
    /// good.
    /// </summary>
    public bool HasValue => StatusCode != HttpStatusCode.NotModified;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The status is 304, so that there is none.</exception>
    public T Value =>
        HasValue
            ? _value
            : throw new InvalidOperationException("The service answered with 304 (Not Modified), which has no value.");
}
