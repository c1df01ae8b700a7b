using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>An enum: open (a struct that keeps unknown values) or closed (a C# enum).</summary>
internal sealed record EnumDeclaration : TypeDeclaration
{
    public required bool IsOpen { get; init; }

    /// <summary>String, Int32, Int64, Double or Decimal: the type of an open enum's <c>Value</c>.</summary>
    public required Scalar Underlying { get; init; }

    public EquatableArray<EnumMemberDeclaration> Members { get; init; }
}
