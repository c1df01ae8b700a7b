using System;
using System.Net;

namespace Clientele.Http;

/// <summary>A successful response that has been read.</summary>
internal readonly struct Reply<T>(T value, HttpStatusCode status, ResponseHeaders headers, string? mediaType, byte[]? rawBody, bool keepsResponse)
{
    public T Value => value;

    public HttpStatusCode Status => status;

    public ResponseHeaders Headers => headers;

    public string? MediaType => mediaType;

    public ReadOnlyMemory<byte> RawBody => rawBody;

    /// <summary>Whether the value is a stream over the response, which must stay open.</summary>
    public bool KeepsResponse => keepsResponse;
}
