using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model;

/// <summary>Everything the emitters print for one description: all names and types decided.</summary>
internal sealed record CodeModel
{
    /// <summary>The namespace of every emitted type.</summary>
    public required string Namespace { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The file name of the description, for the header of each file.</summary>
    public required string SourceName { get; init; }

    /// <summary>The client's name, which names the contexts too; of no class where no client is emitted.</summary>
    public string ClientName { get; init; } = "";

    /// <summary>Records, enums and unions, ordinally by name.</summary>
    public EquatableArray<TypeDeclaration> Types { get; init; }

    /// <summary>Name of the <c>JsonSerializerContext</c>; <see langword="null"/>: not emitted.</summary>
    public string? JsonContextName { get; init; }

    /// <summary>Name of the <c>XmlSerializerContext</c>; <see langword="null"/>: not emitted.</summary>
    public string? XmlContextName { get; init; }

    /// <summary>Whether the compiler knows union types, so that unions are ones.</summary>
    public bool HasUnionTypes { get; init; }

    /// <summary>The client; <see langword="null"/>: not emitted.</summary>
    public ClientDeclaration? Client { get; init; }

    /// <summary>
    /// Simple names of all emitted types, ordinally: where one equals a framework type's, the framework's is printed in
    /// full.
    /// </summary>
    public EquatableArray<string> DeclaredNames { get; init; }

    /// <summary>
    /// Simple names that other code of the project has in the namespace, as far as framework types have them too.
    /// </summary>
    public EquatableArray<string> NeighbourNames { get; init; }
}
