using Clientele.Generator.Collections;

namespace Clientele.Generator.Api;

/// <summary>What an operation answers.</summary>
/// <param name="Status"><c>200</c>, <c>4XX</c> (upper case) or <c>default</c>.</param>
/// <param name="Description">Docs.</param>
/// <param name="Headers">Declared headers.</param>
/// <param name="Contents">One for each media type.</param>
internal sealed record ApiResponse(string Status, string? Description, EquatableArray<ApiHeader> Headers, EquatableArray<ApiContent> Contents)
{
    /// <summary>What can follow.</summary>
    public EquatableArray<ApiLink> Links { get; init; }
}
