using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Lists the names of a record's members.</summary>
internal static class RecordMemberNames
{
    /// <summary>Gets the names of its properties, including those of its bases.</summary>
    public static IEnumerable<string> Enumerate(RecordDeclaration record) =>
        MembersOf(record).Select(static member => member.Name).Concat(OfAdditional(record));

    /// <summary>
    /// Gets the names of the properties and XML tags that hide a type with the same name; properties that have that very
    /// type do not (C# specification, section 12.8.7.2). Other fields begin with an underscore, which no type does.
    /// </summary>
    public static IEnumerable<string> Hiding(RecordDeclaration record) =>
        MembersOf(record)
            .Where(static member => !IsOfItsName(member))
            .Select(static member => member.Name)
            .Concat(record.XmlLayout is { } layout ? XmlFields.NamesOf(layout) : [])
            .Concat(OfAdditional(record));

    private static IEnumerable<MemberDeclaration> MembersOf(RecordDeclaration record) =>
        record.InheritedMembers.Concat(record.Members);

    private static bool IsOfItsName(MemberDeclaration member) =>
        member is { IsOptional: false, Type.Type: DeclaredType type }
        && type.Name == member.Name
        && (!member.Type.Nullable || !type.IsValueType);

    private static IEnumerable<string> OfAdditional(RecordDeclaration record) =>
        (record.Additional ?? record.InheritedAdditional) is { } additional ? [additional.Name] : [];
}
