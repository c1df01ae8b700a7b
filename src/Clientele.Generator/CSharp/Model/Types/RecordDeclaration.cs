using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A record: an object schema.</summary>
internal sealed record RecordDeclaration : TypeDeclaration
{
    /// <summary>Gets its own members, in the description's order.</summary>
    public EquatableArray<MemberDeclaration> Members { get; init; }

    /// <summary>
    /// Gets the members of all bases, the outermost first; they are read and written along with its own.
    /// </summary>
    public EquatableArray<MemberDeclaration> InheritedMembers { get; init; }

    /// <summary>Gets the XML layout of its members; <see langword="null"/> if it has no XML.</summary>
    public XmlLayout? XmlLayout { get; init; }

    /// <summary>Gets whether other records check which of its members an element has.</summary>
    public bool SharesXmlNames { get; init; }

    /// <summary>Gets whether they do so for one of its bases.</summary>
    public bool HidesXmlNames { get; init; }

    /// <summary>Gets which members are required together, or as alternatives, including those of its bases.</summary>
    public EquatableArray<MemberCondition> Conditions { get; init; }

    /// <summary>Gets the emitted record that it derives from.</summary>
    public string? BaseName { get; init; }

    /// <summary>Gets whether other records derive from it; otherwise it is sealed.</summary>
    public bool IsBase { get; init; }

    /// <summary>Gets the member whose value selects among <see cref="Derived"/>; only on a base.</summary>
    public string? DiscriminatorWireName { get; init; }

    /// <summary>
    /// Gets the discriminator's values with the records that they name, possibly its own, in ordinal order; only on a
    /// base. An unknown value is read as the base itself, which keeps the members in <see cref="Additional"/>.
    /// </summary>
    public EquatableArray<DerivedRecord> Derived { get; init; }

    /// <summary>
    /// Gets those of <see cref="Derived"/> selected by their value: each value once, and none that is the same as
    /// reading any other.
    /// </summary>
    public EquatableArray<DerivedRecord> Dispatched { get; init; }

    /// <summary>
    /// Gets the record for values whose discriminator is absent or unknown; <see langword="null"/> for the base itself.
    /// </summary>
    public string? DefaultTypeName { get; init; }

    /// <summary>
    /// Gets the dictionary for members that the schema does not name; <see langword="null"/> if there can't be any, or
    /// the base has it.
    /// </summary>
    public AdditionalMembers? Additional { get; init; }

    /// <summary>Gets the base's dictionary for members that no schema names.</summary>
    public AdditionalMembers? InheritedAdditional { get; init; }

    /// <summary>Gets the schema's name in the description.</summary>
    public string SchemaName { get; init; } = "";

    /// <summary>Gets the discriminators that identify the record, which are set automatically.</summary>
    public EquatableArray<MemberTag> Tags { get; init; }
}
