using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;

namespace Clientele;

/// <summary>Represents a successful response without its value.</summary>
public abstract class ApiResponse
{
    /// <summary>Initializes a new instance of the <see cref="ApiResponse"/> class.</summary>
    protected ApiResponse() { }

    /// <summary>Gets the status code of the response. The default is 200.</summary>
    public HttpStatusCode StatusCode { get; init; } = HttpStatusCode.OK;

    /// <summary>Gets all headers of the response.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>
    /// Gets the media type of the body without parameters, or <see langword="null"/> if the service does not specify
    /// it.
    /// </summary>
    public string? MediaType { get; init; }

    /// <summary>Gets the body exactly as received, or an empty value if the response is a stream.</summary>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>
    /// Gets the first hundred places at which the body deviates from its description but was read anyway
    /// (<see cref="Reading.Tolerant"/>).
    /// </summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>
    /// Returns the status, media type and length. The content, which may contain secrets, is not shown.
    /// </summary>
    /// <returns>A text such as <c>200 OK, application/json, 512 bytes</c>.</returns>
    public override string ToString()
    {
        var deviations = Deviations.Count == 0 ? "" : $", {Deviations.Count} deviations";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)StatusCode} {StatusCode}, {MediaType ?? "no media type"}, {RawBody.Length} bytes{deviations}"
        );
    }
}
