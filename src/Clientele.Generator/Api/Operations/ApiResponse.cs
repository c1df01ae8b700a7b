using System;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>What an operation answers.</summary>
/// <param name="Status"><c>200</c>, <c>4XX</c> (upper case) or <c>default</c>.</param>
/// <param name="Description">Docs.</param>
/// <param name="Headers">Declared headers.</param>
/// <param name="Contents">One for each media type.</param>
internal sealed record ApiResponse(
    string Status,
    string? Description,
    EquatableArray<ApiHeader> Headers,
    EquatableArray<ApiContent> Contents
)
{
    /// <summary>Gets whether it is a success: a status of the class 2 (RFC 9110, section 15.3).</summary>
    public bool IsSuccess => Status.StartsWith("2", StringComparison.Ordinal);

    /// <summary>Gets what can follow.</summary>
    public EquatableArray<ApiLink> Links { get; init; }
}
