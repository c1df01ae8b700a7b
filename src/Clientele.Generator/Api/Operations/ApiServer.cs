using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>Where the service is.</summary>
/// <param name="Url">With <c>{variables}</c>; may be relative.</param>
/// <param name="Name">3.2's short name.</param>
/// <param name="Description">Its description.</param>
/// <param name="Variables">The variables in braces.</param>
internal sealed record ApiServer(
    string Url,
    string? Name,
    string? Description,
    EquatableArray<ServerVariable> Variables
);
