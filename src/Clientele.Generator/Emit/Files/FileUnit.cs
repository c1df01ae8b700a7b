using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.Emit.Files;

/// <summary>Types that are one file, with all that it depends on; equal units give equal files.</summary>
internal sealed record FileUnit
{
    /// <summary>What the file is called.</summary>
    public required string Name { get; init; }

    /// <summary>What the files have in common.</summary>
    public required EmitScope Scope { get; init; }

    /// <summary>The types: the one that names the file, then ordinally by name.</summary>
    public required EquatableArray<TypeDeclaration> Types { get; init; }
}
