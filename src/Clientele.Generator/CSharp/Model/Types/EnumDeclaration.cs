using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>An enum: open (a struct that keeps unknown values) or closed (a C# enum).</summary>
internal sealed record EnumDeclaration : TypeDeclaration
{
    public required bool IsOpen { get; init; }

    /// <summary>Gets String, Int32, Int64, Double or Decimal: the type of an open enum's <c>Value</c>.</summary>
    public required Scalar Underlying { get; init; }

    /// <summary>Gets whether a closed enum has the numbers on the wire as its C# values.</summary>
    public bool HasNumbers => Underlying is Scalar.Int32 or Scalar.Int64;

    public EquatableArray<EnumMemberDeclaration> Members { get; init; }
}
