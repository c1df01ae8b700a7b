using System;
using Clientele.Generator.Api.Schemas.Keywords;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>What becomes of a validation keyword.</summary>
/// <param name="Kind">The values that it is about.</param>
/// <param name="Method">The method of the runtime's <c>ConstraintValidation</c> that checks it.</param>
/// <param name="Label">What the docs say before the value.</param>
/// <param name="Get">Gets the value as written; <see langword="null"/> where the keyword is absent.</param>
internal sealed record ValidationKeyword(
    ConstrainedKind Kind,
    string Method,
    string Label,
    Func<Constraints, string?> Get
)
{
    /// <summary>Whether the value is a text.</summary>
    public bool IsText { get; init; }

    /// <summary>
    /// What the docs say of a keyword that is on or off, whose method takes no argument; <see langword="null"/>: it has
    /// a value.
    /// </summary>
    public string? Word { get; init; }
}
