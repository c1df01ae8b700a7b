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
/// Decides what the members are called by which unions recognize their cases in XML: a description names them as JSON
/// has them.
/// </summary>
internal static class XmlCaseMapper
{
    /// <summary>The types, whose unions say how their cases are recognized.</summary>
    public static EquatableArray<TypeDeclaration> Apply(EquatableArray<TypeDeclaration> types)
    {
        if (!types.Any(static type => type is UnionDeclaration { HasXml: true }))
        {
            return types;
        }

        var records = types.OfType<RecordDeclaration>().ToDictionary(static one => one.Name, StringComparer.Ordinal);
        return types.Rewrite(records, static (type, records) =>
            type is UnionDeclaration { HasXml: true } union ? Map(union, records) : type
        );
    }

    private static UnionDeclaration Map(UnionDeclaration union, Dictionary<string, RecordDeclaration> records)
    {
        var cases = union.Cases.Rewrite(records, static (item, records) =>
            Find(item, records) is { } record && Map(item, record) is { } members
                ? item with
                {
                    XmlMembers = members,
                }
                : item
        );
        var discriminator = cases
            .Select(item => Find(item, records))
            .OfType<RecordDeclaration>()
            .Select(record => Find(record, union.DiscriminatorWireName))
            .FirstOrDefault(static member => member is not null);
        return union with { Cases = cases, XmlDiscriminatorName = discriminator?.Xml.Name.LocalName };
    }

    private static XmlCaseMembers? Map(UnionCase item, RecordDeclaration record)
    {
        var members = new XmlCaseMembers(
            item.RequiredNames.Select(name => Names(Find(record, name), name))
                .Where(static names => !names.IsEmpty)
                .ToEquatableArray(),
            item.Constants.Select(constant =>
                    constant with
                    {
                        WireName = Find(record, constant.WireName)?.Xml.Name.LocalName ?? constant.WireName,
                    }
                )
                .ToEquatableArray()
        );
        return members == XmlCaseMembers.Create(item) ? null : members;
    }

    // What has no name in XML can't be looked for: the element's text, and members that stand among those around.
    private static EquatableArray<string> Names(MemberDeclaration? member, string wireName)
    {
        if (member is null)
        {
            return [wireName];
        }

        if (member.Xml.Kind is not (XmlNodeKind.Element or XmlNodeKind.Attribute))
        {
            return [];
        }

        var xml = member.Xml;
        return xml
            .CaseNames.Concat(xml.OtherNames)
            .Prepend(xml.Name)
            .Append(xml.OtherForm)
            .OfType<XmlName>()
            .Select(static name => name.LocalName)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static RecordDeclaration? Find(UnionCase item, Dictionary<string, RecordDeclaration> records) =>
        item.Type.Type is DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } type
        && records.TryGetValue(type.Name, out var record)
            ? record
            : null;

    private static MemberDeclaration? Find(RecordDeclaration record, string? wireName) =>
        record
            .InheritedMembers.Concat(record.Members)
            .FirstOrDefault(member => string.Equals(member.WireName, wireName, StringComparison.Ordinal));
}
