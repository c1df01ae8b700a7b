using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>
/// How the case of an XML element is recognized. XML has no kinds of values: the discriminator tells the case, else the
/// members that an element has, else whose text can be read. Cases are positions in
/// <see cref="UnionDeclaration.Cases"/>.
/// </summary>
internal sealed record XmlRecognition
{
    /// <summary>The cases that a value of the discriminator names.</summary>
    public EquatableArray<DiscriminatedCase> Discriminated { get; init; }

    /// <summary>
    /// The case of elements whose discriminator is absent or unknown; <see langword="null"/>: their members tell.
    /// </summary>
    public int? Default { get; init; }

    /// <summary>Whether what is of the default case has elements, since what has none may be of another one.</summary>
    public bool IsDefaultOfElements { get; init; }

    /// <summary>The cases that are told by the members which they know.</summary>
    public EquatableArray<int> Objects { get; init; }

    /// <summary>
    /// Whether an element that has the discriminator is none of the cases that are tried: it is an object, known or
    /// not.
    /// </summary>
    public bool IsUnknownWithDiscriminator { get; init; }

    /// <summary>The cases that are tried, in order.</summary>
    public EquatableArray<XmlTrial> Trials { get; init; }
}
