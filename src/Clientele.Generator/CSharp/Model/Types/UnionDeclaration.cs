using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A sealed class that holds one of several types, or the raw JSON of none of them.</summary>
internal sealed record UnionDeclaration : TypeDeclaration
{
    public EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>The member that selects the case; <see langword="null"/>: the shape does.</summary>
    public string? DiscriminatorWireName { get; init; }

    /// <summary>Whether a case is a secret: the value never shows in <c>ToString()</c>.</summary>
    public bool IsSecret { get; init; }
}
