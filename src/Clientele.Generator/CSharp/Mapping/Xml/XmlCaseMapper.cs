using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>
/// Determines the XML names of the members by which unions recognize their cases, which a description names as in JSON.
/// </summary>
internal static class XmlCaseMapper
{
    /// <summary>
    /// Gets the types, which already have their layouts, with their unions' recognition of cases completed.
    /// </summary>
    public static EquatableArray<TypeDeclaration> Apply(EquatableArray<TypeDeclaration> types)
    {
        if (!types.Any(static type => type is UnionDeclaration { HasXml: true }))
        {
            return types;
        }

        var layouts = types
            .OfType<RecordDeclaration>()
            .Where(static record => record.XmlLayout is not null)
            .ToDictionary(static record => record.Name, static record => record.XmlLayout!, StringComparer.Ordinal);
        return types.Rewrite(layouts, static (type, layouts) =>
            type is UnionDeclaration { HasXml: true } union ? Map(union, layouts) : type
        );
    }

    private static UnionDeclaration Map(UnionDeclaration union, Dictionary<string, XmlLayout> layouts)
    {
        var cases = union.Cases.Rewrite(layouts, static (item, layouts) =>
            LayoutOf(item, layouts) is { } layout && Map(item, layout) is { } members
                ? item with
                {
                    XmlMembers = members,
                }
                : item
        );
        var discriminator = union.DiscriminatorWireName is { } wireName
            ? cases
                .Select(item => LayoutOf(item, layouts)?.LocalNameOf(wireName))
                .FirstOrDefault(name => name is not null && name != wireName)
            : null;
        return union with { Cases = cases, XmlDiscriminatorName = discriminator };
    }

    private static XmlCaseMembers? Map(UnionCase item, XmlLayout layout)
    {
        var members = new XmlCaseMembers(
            item.RequiredNames.Select(name => Names(layout, name))
                .Where(static names => !names.IsEmpty)
                .ToEquatableArray(),
            item.Constants.Select(constant => constant with { WireName = layout.LocalNameOf(constant.WireName) })
                .ToEquatableArray()
        );
        return members == XmlCaseMembers.Create(item) ? null : members;
    }

    // Something without a name in XML can't be searched for: the element's text, and members merged into the enclosing
    // element.
    private static EquatableArray<string> Names(XmlLayout layout, string wireName)
    {
        if (layout.Text?.WireName == wireName || layout.Inline.Any(member => member.WireName == wireName))
        {
            return [];
        }

        return layout
            .Aliases.Where(alias => alias.Member.WireName == wireName)
            .Select(static alias => alias.Name.LocalName)
            .Prepend(layout.LocalNameOf(wireName))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static XmlLayout? LayoutOf(UnionCase item, Dictionary<string, XmlLayout> layouts) =>
        item.Type.Type is DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } type
        && layouts.TryGetValue(type.Name, out var layout)
            ? layout
            : null;
}
