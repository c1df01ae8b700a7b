using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>Where the service is.</summary>
/// <param name="Url">With <c>{variables}</c>; may be relative.</param>
/// <param name="Name">3.2's short name.</param>
/// <param name="Description">Docs.</param>
/// <param name="Variables">What stands in braces.</param>
internal sealed record ApiServer(
    string Url,
    string? Name,
    string? Description,
    EquatableArray<ServerVariable> Variables
);
