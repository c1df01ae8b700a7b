using System;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>A response of an operation.</summary>
/// <param name="Status"><c>200</c>, <c>4XX</c> (upper case) or <c>default</c>.</param>
/// <param name="Description">Its description.</param>
/// <param name="Headers">Declared headers.</param>
/// <param name="Contents">One entry per media type.</param>
internal sealed record ApiResponse(
    string Status,
    string? Description,
    EquatableArray<ApiHeader> Headers,
    EquatableArray<ApiContent> Contents
)
{
    /// <summary>Gets whether it is a success: a 2xx status (RFC 9110, section 15.3).</summary>
    public bool IsSuccess => Status.StartsWith("2", StringComparison.Ordinal);

    /// <summary>Gets the operations that can follow.</summary>
    public EquatableArray<ApiLink> Links { get; init; }
}
