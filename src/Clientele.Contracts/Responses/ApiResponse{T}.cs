using System;
using System.Net;

namespace Clientele;

/// <summary>Represents a successful response.</summary>
/// <typeparam name="T">The type of the value, or <see cref="NoContent"/> if there is none.</typeparam>
/// <param name="value">The value.</param>
public class ApiResponse<T>(T value) : ApiResponse
{
    /// <summary>
    /// Gets a value that indicates whether there is a value. This is always the case except for the status 304, which
    /// means that the caller's copy is still valid.
    /// </summary>
    public bool HasValue => StatusCode != HttpStatusCode.NotModified;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">The status is 304, so there is no value.</exception>
    public T Value =>
        HasValue
            ? value
            : throw new InvalidOperationException("The service answered with 304 (Not Modified), which has no value.");
}
