using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model;

/// <summary>Determines which records compare their members themselves, and what is hashed.</summary>
internal static class RecordEquality
{
    // Equal records have equal hash codes anyway; hashing more members than this costs more than the collisions it
    // avoids.
    private const int MostHashed = 6;

    /// <summary>
    /// Determines whether a record holds anything that C# compares by reference: lists, maps, bytes or JSON. If not,
    /// compiler-generated equality is enough.
    /// </summary>
    public static bool IsOwn(RecordDeclaration record) =>
        record.Additional is not null
        || record.Members.Any(static member => CodeTypes.IsComparedByReference(member.Type.Type));

    /// <summary>Gets the members to hash: those that are always present come first.</summary>
    public static IEnumerable<MemberDeclaration> Hashed(RecordDeclaration record) =>
        record
            .Members.Where(static member => !CodeTypes.IsComparedByReference(member.Type.Type))
            .OrderBy(static member => member.Required ? 0 : 1)
            .Take(MostHashed);

    /// <summary>
    /// Gets what is hashed, by value, of a record with its own equality but no <see cref="Hashed"/> members.
    /// </summary>
    public static string HashedByValue(RecordDeclaration record) =>
        record.Members.IsEmpty ? record.Additional!.Name : record.Members[0].Name;
}
