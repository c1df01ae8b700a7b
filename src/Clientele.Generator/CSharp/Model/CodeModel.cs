using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model;

/// <summary>Everything that emitters print for one description, with all names and types determined.</summary>
internal sealed record CodeModel
{
    /// <summary>Gets the namespace of every emitted type.</summary>
    public required string Namespace { get; init; }

    /// <summary>Gets <c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>Gets the file name of the description, for the header of each file.</summary>
    public required string SourceName { get; init; }

    /// <summary>
    /// Gets the client's name, from which the contexts' names derive; without an emitted client, it names no class.
    /// </summary>
    public string ClientName { get; init; } = "";

    /// <summary>Gets the records, enums and unions, sorted ordinally by name.</summary>
    public EquatableArray<TypeDeclaration> Types { get; init; }

    /// <summary>
    /// Gets the name of the <c>JsonSerializerContext</c>; <see langword="null"/> if it is not emitted.
    /// </summary>
    public string? JsonContextName { get; init; }

    /// <summary>
    /// Gets the name of the <c>XmlSerializerContext</c>; <see langword="null"/> if it is not emitted.
    /// </summary>
    public string? XmlContextName { get; init; }

    /// <summary>Gets whether the compiler supports union types, so that unions become such types.</summary>
    public bool HasUnionTypes { get; init; }

    /// <summary>Gets the client; <see langword="null"/> if it is not emitted.</summary>
    public ClientDeclaration? Client { get; init; }

    /// <summary>
    /// Gets the simple names of all emitted types in ordinal order; a framework type with the same name is printed in
    /// full.
    /// </summary>
    public EquatableArray<string> DeclaredNames { get; init; }

    /// <summary>
    /// Gets the simple names that other code of the project has in the namespace, if framework types also have them.
    /// </summary>
    public EquatableArray<string> NeighbourNames { get; init; }
}
