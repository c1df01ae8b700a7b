using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary>An emitted type.</summary>
/// <param name="Name">Its <see cref="TypeDeclaration.Name"/>.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record DeclaredType(string Name, DeclaredKind Kind) : CodeType
{
    /// <inheritdoc />
    public override bool IsValueType => Kind is DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum;
}
