using System.Net;
using System.Net.Http;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>A successful response that has been read.</summary>
internal readonly struct DecodedResponse<T>(
    T value,
    HttpResponseMessage response,
    byte[]? rawBody = null,
    bool keepsResponse = false
)
{
    public T Value => value;

    public HttpStatusCode Status => response.StatusCode;

    public ApiHeaders Headers => new(response);

    public string? MediaType => response.Content.Headers.ContentType?.MediaType;

    public byte[]? RawBody => rawBody;

    /// <summary>What was tolerated; <see langword="null"/>: nothing had to be.</summary>
    public DeviationLog? Deviations { get; init; }

    /// <summary>Whether the value is a stream over the response, which must stay open.</summary>
    public bool KeepsResponse => keepsResponse;
}
