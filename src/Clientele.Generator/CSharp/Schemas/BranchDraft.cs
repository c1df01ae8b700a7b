using System.Collections.Generic;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>A branch of a union on its way to a case.</summary>
internal sealed class BranchDraft(TypeUse type, Schema branch, Schema target, bool isInline)
{
    public TypeUse Type { get; set; } = type;

    /// <summary>Gets the branch.</summary>
    public Schema Branch { get; } = branch;

    /// <summary>Gets what the branch says, references followed.</summary>
    public Schema Target { get; } = target;

    /// <summary>Gets whether it is written in the union.</summary>
    public bool IsInline { get; } = isInline;

    /// <summary>See <see cref="UnionCase.IsDefault"/>.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Gets or sets whether another case has the numbers that are integers.</summary>
    public bool IsFraction { get; set; }

    public List<string> DiscriminatorValues { get; } = [];
}
