using Clientele.Generator.Api.Schemas;

namespace Clientele.Generator.Api.Operations;

/// <summary>A header of a response or of a body part.</summary>
internal sealed record ApiHeader(
    string Name,
    string? Description,
    bool Required,
    bool Deprecated,
    bool Explode,
    Schema Schema,
    MediaType? ContentType
);
