using System.Collections.Generic;
using Clientele.Generator.Api;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>A branch of a union on its way to a case.</summary>
internal sealed class CaseDraft(TypeUse type, Schema target)
{
    public TypeUse Type { get; set; } = type;

    /// <summary>What the branch says, references followed.</summary>
    public Schema Target { get; } = target;

    /// <summary>See <see cref="UnionCase.IsDefault"/>.</summary>
    public bool IsDefault { get; set; }

    public List<string> DiscriminatorValues { get; } = [];
}
