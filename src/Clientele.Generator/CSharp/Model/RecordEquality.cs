using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model;

/// <summary>Which records compare their members themselves, and what of them is hashed.</summary>
internal static class RecordEquality
{
    // Equal records have equal hash codes; more members than these cost more than the collisions that they avoid.
    private const int MostHashed = 6;

    /// <summary>
    /// Whether a record holds what C# compares by reference: lists, maps, bytes or JSON. Where there are none, the
    /// compiler's own equality will do.
    /// </summary>
    public static bool IsOwn(RecordDeclaration record) =>
        record.Additional is not null
        || record.Members.Any(static member => CodeTypes.IsComparedByReference(member.Type.Type));

    /// <summary>The members that are hashed: those that are always there first.</summary>
    public static IEnumerable<MemberDeclaration> Hashed(RecordDeclaration record) =>
        record
            .Members.Where(static member => !CodeTypes.IsComparedByReference(member.Type.Type))
            .OrderBy(static member => member.Required ? 0 : 1)
            .Take(MostHashed);

    /// <summary>
    /// What is hashed, by value, of a record with its own equality that has no <see cref="Hashed"/> members.
    /// </summary>
    public static string HashedByValue(RecordDeclaration record) =>
        record.Members.IsEmpty ? record.Additional!.Name : record.Members[0].Name;
}
