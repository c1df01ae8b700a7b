using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.Emit.Files;

/// <summary>The types of one file with all that it depends on; equal units produce equal files.</summary>
internal sealed record FileUnit
{
    /// <summary>Gets the name of the file.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what the files have in common.</summary>
    public required EmitScope Scope { get; init; }

    /// <summary>Gets the types: the one that names the file, then the others, sorted ordinally by name.</summary>
    public required EquatableArray<TypeDeclaration> Types { get; init; }
}
