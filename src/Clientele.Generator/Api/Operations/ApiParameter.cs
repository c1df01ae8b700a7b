using Clientele.Generator.Api.Schemas;
using Clientele.Shared;

namespace Clientele.Generator.Api.Operations;

/// <summary>A parameter of an operation, with the style's defaults filled in.</summary>
internal sealed record ApiParameter
{
    public required string Pointer { get; init; }

    /// <summary>Gets the name on the wire.</summary>
    public required string Name { get; init; }

    public required ParameterLocation Location { get; init; }

    public required bool Required { get; init; }

    public required ParameterStyle Style { get; init; }

    public required bool Explode { get; init; }

    public bool AllowReserved { get; init; }

    public bool AllowEmptyValue { get; init; }

    public bool Deprecated { get; init; }

    public string? Description { get; init; }

    public required Schema Schema { get; init; }

    /// <summary>
    /// Gets the media type of a parameter with <c>content</c>, whose value is sent as text serialized that way.
    /// </summary>
    public MediaType? ContentType { get; init; }

    /// <summary>Gets the name requested by <c>x-clientele-name</c>.</summary>
    public string? NameOverride { get; init; }
}
