using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>What an operation sends.</summary>
/// <param name="Name">
/// The argument's name if the description gives one (Swagger 2.0's body parameter, <c>x-bodyName</c>), else
/// <see langword="null"/>.
/// </param>
/// <param name="Description">Its description.</param>
/// <param name="Required">Whether a call has to provide it.</param>
/// <param name="Contents">One entry per media type.</param>
internal sealed record ApiRequestBody(
    string? Name,
    string? Description,
    bool Required,
    EquatableArray<ApiContent> Contents
);
