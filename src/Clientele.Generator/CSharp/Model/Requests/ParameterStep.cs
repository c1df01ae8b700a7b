using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>Sends a parameter, or a part of the body.</summary>
/// <param name="Method">The builder's method.</param>
/// <param name="Names">The names on the wire to pass; for a part's header, including that of the part.</param>
internal sealed record ParameterStep(string Method, EquatableArray<string> Names) : RequestStep
{
    /// <summary>Gets the argument; empty if <see cref="Constant"/> is sent.</summary>
    public string Argument { get; init; } = "";

    /// <summary>Gets the only value that it may have; <see langword="null"/> if the argument's is sent.</summary>
    public string? Constant { get; init; }

    /// <summary>
    /// Gets the local variable for a nullable argument's value, which is sent only if not null; <see langword="null"/>
    /// if the builder takes the argument itself.
    /// </summary>
    public string? Local { get; init; }

    /// <summary>
    /// Gets the type of a value that is written through JSON; <see langword="null"/> if it is formatted.
    /// </summary>
    public TypeUse? Written { get; init; }

    /// <summary>Gets, for a part, its media type, unless its shape implies it.</summary>
    public string? MediaType { get; init; }

    /// <summary>Gets, for a part that is a list in one text, the separator of its items.</summary>
    public string? Separator { get; init; }

    /// <summary>Gets the style, unless it is the default of the location.</summary>
    public ParameterStyle? Style { get; init; }

    /// <summary>
    /// Gets whether items and members are written separately, unless that is the default of the location.
    /// </summary>
    public bool? Explode { get; init; }

    /// <summary>Gets whether reserved characters are left unescaped.</summary>
    public bool AllowReserved { get; init; }
}
