using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>An argument of an operation.</summary>
internal sealed record ParameterDeclaration
{
    /// <summary>The argument's identifier, escaped with @ where it is a keyword.</summary>
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required ParameterLocation Location { get; init; }

    public required ParameterStyle Style { get; init; }

    public bool Explode { get; init; }

    public bool AllowReserved { get; init; }

    public bool AllowEmptyValue { get; init; }

    public required TypeUse Type { get; init; }

    public required ParameterShape Shape { get; init; }

    /// <summary>Whether the argument has no default.</summary>
    public bool Required { get; init; }

    /// <summary>The argument's default as C#; <see langword="null"/> where <see cref="Required"/>.</summary>
    public string? Default { get; init; }

    /// <summary>
    /// The only value that it may have, as text: it is sent by itself, and no argument; <see langword="null"/>: the
    /// caller gives the value.
    /// </summary>
    public string? Constant { get; init; }

    /// <summary>Of a part: its media type, or <see langword="null"/> for the one that its shape implies.</summary>
    public string? MediaType { get; init; }

    /// <summary>Of a part's header: the part's name on the wire; <see langword="null"/> for all others.</summary>
    public string? PartName { get; init; }

    /// <summary>
    /// Whether it is a header that tells the service which requests are repetitions: an absent one gets a fresh value.
    /// </summary>
    public bool IsIdempotencyKey { get; init; }

    public bool Obsolete { get; init; }

    /// <summary>One or more sentences.</summary>
    public string Summary { get; init; } = "";
}
