using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.Emit.Files;

/// <summary>Finds the emitted types that a type refers to.</summary>
internal static class TypeParts
{
    /// <summary>Gets the names of the types that <paramref name="type"/>, its members and its cases refer to.</summary>
    public static IEnumerable<string> Enumerate(TypeDeclaration type) =>
        type switch
        {
            RecordDeclaration record => OfRecord(record),
            UnionDeclaration union => union.Cases.SelectMany(static item => CodeTypes.NamesIn(item.Type.Type)),
            _ => [],
        };

    private static IEnumerable<string> OfRecord(RecordDeclaration record)
    {
        var members = record.Members.SelectMany(static member => CodeTypes.NamesIn(member.Type.Type));
        var additional = CodeTypes.NamesIn(record.Additional?.Value.Type);
        return members.Concat(additional);
    }
}
