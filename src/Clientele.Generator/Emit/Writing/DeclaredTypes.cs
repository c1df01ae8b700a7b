using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.Emit.Writing;

/// <summary>Creates references to emitted types.</summary>
internal static class DeclaredTypes
{
    /// <summary>Gets a reference to the type declared by <paramref name="declaration"/>.</summary>
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
