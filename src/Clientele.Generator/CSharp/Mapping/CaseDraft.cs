using System.Collections.Generic;
using Clientele.Generator.Api;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>A branch of a union on its way to a case.</summary>
internal sealed class CaseDraft(TypeUse type, Schema target, bool isInline)
{
    public TypeUse Type { get; set; } = type;

    /// <summary>What the branch says, references followed.</summary>
    public Schema Target { get; } = target;

    /// <summary>Whether it is written in the union.</summary>
    public bool IsInline { get; } = isInline;

    /// <summary>See <see cref="UnionCase.IsDefault"/>.</summary>
    public bool IsDefault { get; set; }

    /// <summary>The named schema that it is; <see langword="null"/>: none.</summary>
    public string? SchemaId { get; init; }

    /// <summary>The element that an <c>xml</c> object says that a value of it is.</summary>
    public XmlName? XmlName { get; init; }

    public List<string> DiscriminatorValues { get; } = [];
}
