using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>
/// Determines which records other types ask whether an element has any of their members: those merged into the
/// enclosing element, items of lists that may or may not be wrapped, and cases of unions.
/// </summary>
internal static class XmlNameSharing
{
    /// <summary>
    /// Gets the types with <see cref="RecordDeclaration.SharesXmlNames"/> set as members of others require.
    /// </summary>
    public static EquatableArray<TypeDeclaration> Apply(EquatableArray<TypeDeclaration> types)
    {
        var records = types.OfType<RecordDeclaration>().ToList();
        var asked = new HashSet<string>(
            records
                .SelectMany(static record => record.Members)
                .Select(AskedBy)
                .OfType<string>()
                .Concat(types.OfType<UnionDeclaration>().SelectMany(AskedBy)),
            StringComparer.Ordinal
        );
        if (asked.Count == 0)
        {
            return types;
        }

        var bases = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            bases[record.Name] = record.BaseName;
        }

        return types
            .Select(type => type is RecordDeclaration record ? Share(record, asked, bases) : type)
            .ToEquatableArray();
    }

    private static string? AskedBy(MemberDeclaration member)
    {
        var type = member.Type.Type;
        if (member.Xml.Kind == XmlNodeKind.None)
        {
            return ((DeclaredType)type).Name;
        }

        return
            member.Xml.OtherForm is not null
            && type
                is ListType { Item.Type: DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } item }
            ? item.Name
            : null;
    }

    private static IEnumerable<string> AskedBy(UnionDeclaration union) =>
        union.Xml.Objects.Select(position => ((DeclaredType)union.Cases[position].Type.Type).Name);

    private static RecordDeclaration Share(
        RecordDeclaration record,
        HashSet<string> asked,
        Dictionary<string, string?> bases
    )
    {
        var isAsked = asked.Contains(record.Name);
        var isBaseAsked = false;
        for (var name = record.BaseName; name is not null && !isBaseAsked; name = bases[name])
        {
            isBaseAsked = asked.Contains(name);
        }

        return isAsked || isBaseAsked ? record with { SharesXmlNames = isAsked, HidesXmlNames = isBaseAsked } : record;
    }
}
