using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>
/// A type to print: <see cref="RecordDeclaration"/>, <see cref="EnumDeclaration"/> or
/// <see cref="Unions.UnionDeclaration"/>.
/// </summary>
internal abstract record TypeDeclaration
{
    private readonly string? _contextProperty;
    private readonly XmlName? _xmlRoot;

    /// <summary>
    /// Gets the name: a legal identifier that never needs an @, unique in the namespace ignoring case.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// Gets the name of its property in the serializer contexts: its own, unless that is taken there.
    /// </summary>
    public string ContextProperty
    {
        get => _contextProperty ?? Name;
        init => _contextProperty = value;
    }

    /// <summary>
    /// Gets whether the JSON context has a property for it, as for the schemas that the description names: thousands of
    /// others would make a large client larger.
    /// </summary>
    public bool HasJsonProperty { get; init; } = true;

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>Gets whether it gets <c>[Obsolete]</c>.</summary>
    public bool Obsolete { get; init; }

    /// <summary>Gets whether it is read and written as XML if an XML context is emitted.</summary>
    public bool HasXml { get; init; } = true;

    /// <summary>
    /// Gets whether it can be read from JSON and XML; if not, an attempt explains how to enable that.
    /// </summary>
    public bool IsRead { get; init; } = true;

    /// <summary>
    /// Gets whether it can be written to JSON and XML; if not, an attempt explains how to enable that.
    /// </summary>
    public bool IsWritten { get; init; } = true;

    /// <summary>Gets whether it has <c>Validate()</c>: it has constraints, or something in it has.</summary>
    public bool IsValidated { get; init; }

    /// <summary>
    /// Gets the root element if a value of this type is a whole XML document; by default, named like the type.
    /// </summary>
    public XmlName XmlRoot
    {
        get => _xmlRoot ?? new XmlName(Name, null, null);
        init => _xmlRoot = value;
    }

    /// <summary>Gets whether the description names the root.</summary>
    public bool HasXmlName { get; init; }

    /// <summary>Gets the local names of other roots that a value of the type may have, in ordinal order.</summary>
    public EquatableArray<string> OtherXmlRoots { get; init; }

    /// <summary>Gets whether it is an unnamed body with a single member, which then is the root element.</summary>
    public bool IsXmlMember { get; init; }
}
