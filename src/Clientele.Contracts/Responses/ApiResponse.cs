using System;
using System.Collections.Generic;
using System.Net;

namespace Clientele;

/// <summary>A successful response without its value.</summary>
public abstract class ApiResponse
{
    /// <summary>A response.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="mediaType">The body's media type.</param>
    /// <param name="rawBody">The body as it came.</param>
    protected ApiResponse(
        HttpStatusCode statusCode,
        ResponseHeaders headers,
        string? mediaType,
        ReadOnlyMemory<byte> rawBody
    )
    {
        StatusCode = statusCode;
        Headers = headers;
        MediaType = mediaType;
        RawBody = rawBody;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>All headers.</summary>
    public ResponseHeaders Headers { get; }

    /// <summary>
    /// The body's media type without parameters, or <see langword="null"/> where the service does not say.
    /// </summary>
    public string? MediaType { get; }

    /// <summary>The body as it came; empty where the value is a stream.</summary>
    public ReadOnlyMemory<byte> RawBody { get; }

    /// <summary>
    /// Where the body was not what its description says, and was read all the same (<see cref="Reading.Tolerant"/>):
    /// the first hundred places.
    /// </summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];
}
