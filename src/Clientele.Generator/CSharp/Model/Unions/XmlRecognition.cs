using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>
/// How the case of an XML element is recognized. XML has no value kinds: the case is chosen by the discriminator, else
/// by the members of an element, else by whose text can be parsed. Cases are positions in
/// <see cref="UnionDeclaration.Cases"/>.
/// </summary>
internal sealed record XmlRecognition
{
    /// <summary>Gets the cases selected by a value of the discriminator.</summary>
    public EquatableArray<DiscriminatedCase> Discriminated { get; init; }

    /// <summary>
    /// Gets the case of elements whose discriminator is absent or unknown; <see langword="null"/> if their members
    /// decide.
    /// </summary>
    public int? Default { get; init; }

    /// <summary>
    /// Gets whether the default case requires child elements, since an element without any may belong to another one.
    /// </summary>
    public bool IsDefaultOfElements { get; init; }

    /// <summary>Gets the cases distinguished by the members that they know.</summary>
    public EquatableArray<int> Objects { get; init; }

    /// <summary>
    /// Gets whether an element with the discriminator matches none of the cases to try: it is an object, known or not.
    /// </summary>
    public bool IsUnknownWithDiscriminator { get; init; }

    /// <summary>Gets the cases to try, in order.</summary>
    public EquatableArray<XmlTrial> Trials { get; init; }
}
