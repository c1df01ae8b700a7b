using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>
/// Lays out the members of records as XML: as elements, attributes or text, or merged into the enclosing element.
/// </summary>
internal static class XmlLayoutMapper
{
    /// <summary>Gets the same types, with a layout for each record that is read or written as XML.</summary>
    public static EquatableArray<TypeDeclaration> Apply(EquatableArray<TypeDeclaration> types)
    {
        var parts = types
            .OfType<RecordDeclaration>()
            .Where(static record => record.HasXml)
            .ToDictionary(static record => record.Name, static record => PartsOf(record), StringComparer.Ordinal);
        return types
            .Select(type =>
                type is RecordDeclaration { HasXml: true } record
                    ? record with
                    {
                        XmlLayout = Map(record, parts),
                    }
                    : type
            )
            .ToEquatableArray();
    }

    // A type includes the members of those without their own element. One that would include itself that way never
    // ends, so it becomes an element.
    private static bool IsInline(
        RecordDeclaration record,
        MemberDeclaration member,
        Dictionary<string, List<string>> parts
    ) =>
        PartOf(member) is { } part
        && !Reachability
            .Find([part], name => parts.TryGetValue(name, out var found) ? found : [])
            .Contains(record.Name);

    private static List<string> PartsOf(RecordDeclaration record) =>
        MembersOf(record).Select(PartOf).OfType<string>().ToList();

    private static string? PartOf(MemberDeclaration member) =>
        member.Xml.Kind == XmlNodeKind.None && member.Type.Type is DeclaredType declared ? declared.Name : null;

    private static IEnumerable<MemberDeclaration> MembersOf(RecordDeclaration record) =>
        record.InheritedMembers.Concat(record.Members);

    private static XmlLayout Map(RecordDeclaration record, Dictionary<string, List<string>> parts)
    {
        var members = MembersOf(record).ToList();
        var attributes = members.Where(IsAttribute).ToList();
        var text = members.FirstOrDefault(static member =>
            member.Xml.Kind is XmlNodeKind.Text or XmlNodeKind.CData && CodeTypes.IsText(member.Type.Type)
        );
        var inline = members.Where(member => IsInline(record, member, parts)).ToList();
        var elements = members
            .Where(member => member != text && !attributes.Contains(member) && !inline.Contains(member))
            .ToList();
        var layout = new XmlLayout
        {
            Elements = elements.ToEquatableArray(),
            Aliases = FindAliases(elements).ToEquatableArray(),
            Attributes = attributes.ToEquatableArray(),
            Text = text,
            Inline = inline.ToEquatableArray(),
        };
        return layout with { FieldNames = XmlFieldMapper.Map(record, layout) };
    }

    private static bool IsAttribute(MemberDeclaration member) =>
        member.Xml.Kind == XmlNodeKind.Attribute
        && (
            CodeTypes.IsText(member.Type.Type)
            || (member.Type.Type is ListType list && CodeTypes.IsText(list.Item.Type))
        );

    private static IEnumerable<XmlAlias> FindAliases(List<MemberDeclaration> elements)
    {
        var taken = new HashSet<string>(
            elements.Select(static member => XmlLayout.NameOf(member).LocalName),
            StringComparer.OrdinalIgnoreCase
        );
        return elements.SelectMany(AliasesOf).Where(alias => taken.Add(alias.Name.LocalName));
    }

    // The items of a list wrapped in an element may have any name.
    private static IEnumerable<XmlAlias> AliasesOf(MemberDeclaration member)
    {
        if (member.Xml.OtherForm is { } other)
        {
            yield return new XmlAlias(other, member, IsOtherForm: true);
        }

        var cases = member.Xml.IsWrapped ? [] : member.Xml.CaseNames;
        foreach (var name in cases.Concat(member.Xml.OtherNames))
        {
            yield return new XmlAlias(name, member, IsOtherForm: false);
        }
    }
}
