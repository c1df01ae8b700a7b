using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>Sends a parameter, or a part of the body.</summary>
/// <param name="Method">The builder's method.</param>
/// <param name="Names">The names on the wire that it is told: of a part's header that of the part, too.</param>
internal sealed record ParameterStep(string Method, EquatableArray<string> Names) : RequestStep
{
    /// <summary>The argument; empty where <see cref="Constant"/> is sent.</summary>
    public string Argument { get; init; } = "";

    /// <summary>The only value that it may have; <see langword="null"/>: the argument's is sent.</summary>
    public string? Constant { get; init; }

    /// <summary>
    /// The local variable for the value of an argument that may be null and is sent only if it is not;
    /// <see langword="null"/>: the builder takes the argument as it is.
    /// </summary>
    public string? Local { get; init; }

    /// <summary>Of a value that is written through JSON: its type; <see langword="null"/>: it is formatted.</summary>
    public TypeUse? Written { get; init; }

    /// <summary>Of a part: its media type, where its shape does not imply it.</summary>
    public string? MediaType { get; init; }

    /// <summary>Of a part that is a list in one text: what stands between its items.</summary>
    public string? Separator { get; init; }

    /// <summary>The style, where it is not the usual one of the place.</summary>
    public ParameterStyle? Style { get; init; }

    /// <summary>Whether items and members stand for themselves, where that is not as usual in the place.</summary>
    public bool? Explode { get; init; }

    /// <summary>Whether reserved characters stay as they are.</summary>
    public bool AllowReserved { get; init; }
}
