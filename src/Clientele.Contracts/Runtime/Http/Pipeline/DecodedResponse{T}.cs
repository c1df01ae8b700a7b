using System.Net;
using System.Net.Http;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>Represents a successful response that has been read.</summary>
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

    /// <summary>Gets the tolerated deviations, or <see langword="null"/> if there are none.</summary>
    public DeviationLog? Deviations { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the value is a stream over the response, which must stay open.
    /// </summary>
    public bool KeepsResponse => keepsResponse;
}
