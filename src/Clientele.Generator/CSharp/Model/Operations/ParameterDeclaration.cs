using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>An argument of an operation.</summary>
internal sealed record ParameterDeclaration
{
    /// <summary>Gets the argument's identifier, escaped with @ if it is a keyword.</summary>
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required ParameterLocation Location { get; init; }

    public required ParameterStyle Style { get; init; }

    public bool Explode { get; init; }

    public bool AllowReserved { get; init; }

    public bool AllowEmptyValue { get; init; }

    public required TypeUse Type { get; init; }

    public required ParameterShape Shape { get; init; }

    /// <summary>Gets whether the argument has no default.</summary>
    public bool Required { get; init; }

    /// <summary>Gets the argument's default as C#; <see langword="null"/> if <see cref="Required"/>.</summary>
    public string? Default { get; init; }

    /// <summary>
    /// Gets the only value that it may have, as text, which is sent automatically instead of having an argument;
    /// <see langword="null"/> if the caller provides the value.
    /// </summary>
    public string? Constant { get; init; }

    /// <summary>Gets, for a part, its media type, or <see langword="null"/> for the one implied by its shape.</summary>
    public string? MediaType { get; init; }

    /// <summary>
    /// Gets, for a part's header, the part's name on the wire; <see langword="null"/> for anything else.
    /// </summary>
    public string? PartName { get; init; }

    /// <summary>
    /// Gets whether it is a header by which the service recognizes repeated requests: if absent, it gets a fresh value.
    /// </summary>
    public bool IsIdempotencyKey { get; init; }

    public bool Obsolete { get; init; }

    /// <summary>Gets the docs, one or more sentences.</summary>
    public string Summary { get; init; } = "";
}
