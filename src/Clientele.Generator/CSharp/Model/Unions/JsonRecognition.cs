using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>
/// How the case of a JSON value is recognized: by the discriminator, else by the value's kind and, for an object, by
/// constants, required members, and how many of its members a case knows. Cases are positions in
/// <see cref="UnionDeclaration.Cases"/>.
/// </summary>
internal sealed record JsonRecognition
{
    /// <summary>Gets whether any case is an object.</summary>
    public bool HasObjects { get; init; }

    /// <summary>Gets the cases selected by a value of the discriminator.</summary>
    public EquatableArray<DiscriminatedCase> Discriminated { get; init; }

    /// <summary>
    /// Gets the case of objects whose discriminator is absent or unknown; <see langword="null"/> if their shape
    /// decides.
    /// </summary>
    public int? Default { get; init; }

    /// <summary>Gets the possible cases of objects without a discriminator.</summary>
    public EquatableArray<int> Shaped { get; init; }

    /// <summary>Gets the possible cases of objects with an unknown discriminator.</summary>
    public EquatableArray<int> Undiscriminated { get; init; }

    /// <summary>Gets the cases of the other kinds of values, except kinds without any case.</summary>
    public EquatableArray<KindRecognition> Kinds { get; init; }
}
