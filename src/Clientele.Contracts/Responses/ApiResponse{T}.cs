using System;
using System.Net;

namespace Clientele;

/// <summary>A successful response.</summary>
/// <typeparam name="T">The value; <see cref="NoContent"/> where there is none.</typeparam>
/// <param name="value">The value.</param>
public class ApiResponse<T>(T value) : ApiResponse
{
    /// <summary>
    /// Gets whether there is a value: always, but where the status is 304, which says that what the caller has is still
    /// good.
    /// </summary>
    public bool HasValue => StatusCode != HttpStatusCode.NotModified;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">The status is 304, so that there is none.</exception>
    public T Value =>
        HasValue
            ? value
            : throw new InvalidOperationException("The service answered with 304 (Not Modified), which has no value.");
}
