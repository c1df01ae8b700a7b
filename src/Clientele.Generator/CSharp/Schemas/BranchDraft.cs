using System.Collections.Generic;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>A branch of a union that is about to become a case.</summary>
internal sealed class BranchDraft(TypeUse type, Schema branch, Schema target, bool isInline)
{
    public TypeUse Type { get; set; } = type;

    /// <summary>Gets the branch.</summary>
    public Schema Branch { get; } = branch;

    /// <summary>Gets the branch with references followed.</summary>
    public Schema Target { get; } = target;

    /// <summary>Gets whether it is written inline in the union.</summary>
    public bool IsInline { get; } = isInline;

    /// <summary>Gets or sets whether it is the default; see <see cref="UnionCase.IsDefault"/>.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Gets or sets whether another case takes the integers.</summary>
    public bool IsFraction { get; set; }

    public List<string> DiscriminatorValues { get; } = [];
}
