using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>
/// How the case of a JSON value is recognized: by the discriminator, else by the value's kind and, of an object, by
/// constants, required members, and how many of its members a case knows. Cases are positions in
/// <see cref="UnionDeclaration.Cases"/>.
/// </summary>
internal sealed record JsonRecognition
{
    /// <summary>Whether any case is an object.</summary>
    public bool HasObjects { get; init; }

    /// <summary>The cases that a value of the discriminator names.</summary>
    public EquatableArray<DiscriminatedCase> Discriminated { get; init; }

    /// <summary>
    /// The case of objects whose discriminator is absent or unknown; <see langword="null"/>: their shape tells.
    /// </summary>
    public int? Default { get; init; }

    /// <summary>The cases that objects without discriminator may be of.</summary>
    public EquatableArray<int> Shaped { get; init; }

    /// <summary>The cases that objects with an unknown discriminator may be of.</summary>
    public EquatableArray<int> Undiscriminated { get; init; }

    /// <summary>The cases of the other kinds of values, those that no case has left out.</summary>
    public EquatableArray<KindRecognition> Kinds { get; init; }
}
