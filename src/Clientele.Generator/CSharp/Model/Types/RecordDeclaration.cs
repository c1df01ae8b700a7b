using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A record: an object schema.</summary>
internal sealed record RecordDeclaration : TypeDeclaration
{
    /// <summary>Own members, in the description's order.</summary>
    public EquatableArray<MemberDeclaration> Members { get; init; }

    /// <summary>Members of all bases, the outermost first; they are read and written with the own ones.</summary>
    public EquatableArray<MemberDeclaration> InheritedMembers { get; init; }

    /// <summary>Its members as XML sees them; <see langword="null"/> where it has no XML.</summary>
    public XmlLayout? XmlLayout { get; init; }

    /// <summary>Whether other records ask which of its members an element has.</summary>
    public bool SharesXmlNames { get; init; }

    /// <summary>Whether they ask so of one of its bases.</summary>
    public bool HidesXmlNames { get; init; }

    /// <summary>
    /// Which members have to be there together, or instead of each other; those of its bases included.
    /// </summary>
    public EquatableArray<MemberCondition> Conditions { get; init; }

    /// <summary>The emitted record that it derives from.</summary>
    public string? BaseName { get; init; }

    /// <summary>Whether other records derive from it; otherwise it is sealed.</summary>
    public bool IsBase { get; init; }

    /// <summary>The member whose value selects among <see cref="Derived"/>; only on a base.</summary>
    public string? DiscriminatorWireName { get; init; }

    /// <summary>
    /// The discriminator's values with the records they name (own name possible), ordinally; only on a base. An unknown
    /// value reads as the base itself, which keeps the members in <see cref="Additional"/>.
    /// </summary>
    public EquatableArray<DerivedRecord> Derived { get; init; }

    /// <summary>
    /// Those of <see cref="Derived"/> that are told by their value: each value once, and none of what all others are
    /// read as.
    /// </summary>
    public EquatableArray<DerivedRecord> Dispatched { get; init; }

    /// <summary>
    /// The record that a value is read as whose discriminator is absent or unknown; <see langword="null"/>: the base
    /// itself.
    /// </summary>
    public string? DefaultTypeName { get; init; }

    /// <summary>
    /// The dictionary of members that the schema does not name; <see langword="null"/> where there can be none or the
    /// base has it.
    /// </summary>
    public AdditionalMembers? Additional { get; init; }

    /// <summary>The dictionary of members that no schema names where the base has it.</summary>
    public AdditionalMembers? InheritedAdditional { get; init; }

    /// <summary>The schema's name as the description has it.</summary>
    public string SchemaName { get; init; } = "";

    /// <summary>Discriminators that say which record it is, without the caller's doing.</summary>
    public EquatableArray<MemberTag> Tags { get; init; }
}
