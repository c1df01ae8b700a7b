using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>
/// A type to print: <see cref="RecordDeclaration"/>, <see cref="EnumDeclaration"/> or <see cref="Unions.UnionDeclaration"/>.
/// </summary>
internal abstract record TypeDeclaration
{
    private readonly string? _contextProperty;
    private readonly XmlName? _xmlRoot;

    /// <summary>A legal identifier (escaped with @ never needed), unique in the namespace ignoring case.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its property in the serializer contexts: its own unless something else has it there.</summary>
    public string ContextProperty
    {
        get => _contextProperty ?? Name;
        init => _contextProperty = value;
    }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>Whether it gets <c>[Obsolete]</c>.</summary>
    public bool Obsolete { get; init; }

    /// <summary>Whether it is read and written as XML where an XML context is emitted.</summary>
    public bool HasXml { get; init; } = true;

    /// <summary>Whether it is read, as JSON and XML; a use of it otherwise says how to have that.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>Whether it is written, as JSON and XML; a use of it otherwise says how to have that.</summary>
    public bool IsWritten { get; init; } = true;

    /// <summary>Whether it has <c>Validate()</c>: it has constraints, or something in it has.</summary>
    public bool IsValidated { get; init; }

    /// <summary>The root element when a value of this type is a whole XML document: called as the type is unless said.</summary>
    public XmlName XmlRoot
    {
        get => _xmlRoot ?? new XmlName(Name, null, null);
        init => _xmlRoot = value;
    }

    /// <summary>Whether the description names the root.</summary>
    public bool HasXmlName { get; init; }

    /// <summary>Local names of other roots that a value of the type may have, ordinally.</summary>
    public EquatableArray<string> OtherXmlRoots { get; init; }

    /// <summary>Whether it is a body without name that has one member, which is the root element then.</summary>
    public bool IsXmlMember { get; init; }
}
