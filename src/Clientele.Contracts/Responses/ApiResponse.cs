using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;

namespace Clientele;

/// <summary>A successful response without its value.</summary>
public abstract class ApiResponse
{
    /// <summary>Initializes a new instance of the <see cref="ApiResponse"/> class.</summary>
    protected ApiResponse() { }

    /// <summary>Gets the status; 200 unless it is set.</summary>
    public HttpStatusCode StatusCode { get; init; } = HttpStatusCode.OK;

    /// <summary>Gets all headers.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>
    /// Gets the body's media type without parameters; <see langword="null"/> where the service does not say.
    /// </summary>
    public string? MediaType { get; init; }

    /// <summary>Gets the body as it came; empty where the value is a stream.</summary>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>
    /// Gets the first hundred places at which the body deviates from its description and was read nevertheless
    /// (<see cref="Reading.Tolerant"/>).
    /// </summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>Returns the status, media type and length; the content, which may contain secrets, is not shown.</summary>
    /// <returns>Such as <c>200 OK, application/json, 512 bytes</c>.</returns>
    public override string ToString()
    {
        var deviations = Deviations.Count == 0 ? "" : $", {Deviations.Count} deviations";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)StatusCode} {StatusCode}, {MediaType ?? "no media type"}, {RawBody.Length} bytes{deviations}"
        );
    }
}
