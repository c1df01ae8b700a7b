using System;
using System.Net;

namespace Clientele;

/// <summary>A successful response with the headers that its description declares.</summary>
/// <typeparam name="T">The value; <see cref="NoContent"/> where there is none.</typeparam>
/// <typeparam name="THeaders">The declared headers.</typeparam>
public class ApiResponse<T, THeaders> : ApiResponse<T>
{
    /// <summary>A response; for tests that stand in for a client.</summary>
    /// <param name="value">The value.</param>
    /// <param name="typedHeaders">The declared headers.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers; <see langword="null"/> for none.</param>
    /// <param name="mediaType">The body's media type.</param>
    /// <param name="rawBody">The body as it came.</param>
    public ApiResponse(
        T value,
        THeaders typedHeaders,
        HttpStatusCode statusCode = HttpStatusCode.OK,
        ResponseHeaders? headers = null,
        string? mediaType = null,
        ReadOnlyMemory<byte> rawBody = default
    )
        : base(value, statusCode, headers, mediaType, rawBody) => TypedHeaders = typedHeaders;

    /// <summary>The declared headers.</summary>
    public THeaders TypedHeaders { get; }
}
