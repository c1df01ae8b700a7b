using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Model;

/// <summary>Determines what declarations consist of.</summary>
internal static class DeclarationParts
{
    /// <summary>
    /// Gets the names of the emitted types that <paramref name="type"/> refers to: those of members, cases, bases and
    /// derived records.
    /// </summary>
    public static IEnumerable<string> Enumerate(TypeDeclaration type) =>
        type switch
        {
            RecordDeclaration record => Enumerate(record),
            UnionDeclaration union => union.Cases.SelectMany(static item => CodeTypes.NamesIn(item.Type.Type)),
            _ => [],
        };

    /// <summary>Gets <paramref name="roots"/> and the names of all types that they refer to, at any depth.</summary>
    /// <param name="types">All types by name; any other name leads nowhere.</param>
    /// <param name="roots">The names of types.</param>
    public static HashSet<string> Closure(
        IReadOnlyDictionary<string, TypeDeclaration> types,
        IEnumerable<string> roots
    ) => Reachability.Find(roots, name => types.TryGetValue(name, out var type) ? Enumerate(type) : []);

    private static IEnumerable<string> Enumerate(RecordDeclaration record)
    {
        var members = record
            .InheritedMembers.Concat(record.Members)
            .SelectMany(static member => CodeTypes.NamesIn(member.Type.Type));
        var others = record
            .Derived.Select(static derived => derived.TypeName)
            .Concat(Existing(record.BaseName))
            .Concat(Existing(record.DefaultTypeName));
        return members.Concat(CodeTypes.NamesIn(record.Additional?.Value.Type)).Concat(others);
    }

    private static IEnumerable<string> Existing(string? name) => name is null ? [] : [name];
}
