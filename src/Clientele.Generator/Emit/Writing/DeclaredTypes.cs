using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.Emit.Writing;

/// <summary>Emitted types as types to use.</summary>
internal static class DeclaredTypes
{
    /// <summary>The type that <paramref name="declaration"/> declares.</summary>
    public static DeclaredType Create(TypeDeclaration declaration) =>
        new(
            declaration.Name,
            declaration switch
            {
                RecordDeclaration { IsBase: true } => DeclaredKind.BaseRecord,
                RecordDeclaration => DeclaredKind.Record,
                EnumDeclaration { IsOpen: true } => DeclaredKind.OpenEnum,
                EnumDeclaration => DeclaredKind.ClosedEnum,
                _ => DeclaredKind.Union,
            }
        );
}
