using System;
using Clientele.Generator.Api.Schemas.Keywords;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>How a validation keyword is used.</summary>
/// <param name="Kind">The values that it applies to.</param>
/// <param name="Method">The method of the runtime's <c>ConstraintValidation</c> that checks it.</param>
/// <param name="Label">The label before the value in docs.</param>
/// <param name="Get">Gets the value as written; <see langword="null"/> if the keyword is absent.</param>
internal sealed record ValidationKeyword(
    ConstrainedKind Kind,
    string Method,
    string Label,
    Func<Constraints, string?> Get
)
{
    /// <summary>Gets whether the value is a string.</summary>
    public bool IsText { get; init; }

    /// <summary>
    /// Gets the word used in docs for a keyword that is on or off, whose method takes no argument;
    /// <see langword="null"/> if it has a value.
    /// </summary>
    public string? Word { get; init; }
}
