using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Xml;

namespace Clientele.Generator.CSharp.Model;

/// <summary>Determines the static fields that hold the XML names of a record's members.</summary>
internal static class XmlFields
{
    /// <summary>Gets the names of all fields.</summary>
    public static IEnumerable<string> NamesOf(XmlLayout layout)
    {
        foreach (var member in layout.Named)
        {
            foreach (var (kind, level) in Enumerate(layout, member))
            {
                yield return layout.FieldName(member, kind, level);
            }
        }
    }

    /// <summary>Gets the fields of a member, in textual order.</summary>
    public static IEnumerable<(XmlFieldKind Kind, int Level)> Enumerate(XmlLayout layout, MemberDeclaration member)
    {
        yield return (XmlFieldKind.Tag, 0);
        for (var level = 0; level < ItemLevels(member); level++)
        {
            yield return (XmlFieldKind.ItemTag, level);
        }

        if (member.Xml.PairName is not null)
        {
            yield return (XmlFieldKind.PairTag, 0);
        }

        if (layout.WrapperOf(member) is not null)
        {
            yield return (XmlFieldKind.WrapperTag, 0);
        }

        if (!XmlLayout.HasOtherForm(member))
        {
            yield break;
        }

        yield return (XmlFieldKind.Items, 0);
        if (!member.Xml.InnerItemNames.IsEmpty)
        {
            yield return (XmlFieldKind.InnerItems, 0);
        }
    }

    /// <summary>
    /// Gets how many of a member's nested lists have a tag for their items; 0 if the member's own tag is that of the
    /// items, or it is not a list.
    /// </summary>
    public static int ItemLevels(MemberDeclaration member) =>
        member.Type.Type is not ListType || member.Xml is { IsWrapped: false, InnerItemNames.IsEmpty: true }
            ? 0
            : member.Xml.InnerItemNames.Count + 1;

    /// <summary>Determines whether a field holds several names, and is needed only for reading.</summary>
    public static bool IsTable(XmlFieldKind kind) => kind is XmlFieldKind.Items or XmlFieldKind.InnerItems;

    /// <summary>Gets the name in a field that is not a table.</summary>
    public static XmlName Tag(XmlLayout layout, MemberDeclaration member, XmlFieldKind kind, int level) =>
        kind switch
        {
            XmlFieldKind.Tag => XmlLayout.NameOf(member),
            XmlFieldKind.ItemTag when level == 0 => XmlLayout.ItemName(member),
            XmlFieldKind.ItemTag => member.Xml.InnerItemNames[level - 1],
            XmlFieldKind.PairTag => member.Xml.PairName!,
            XmlFieldKind.WrapperTag => layout.WrapperOf(member)!,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>Gets the local names in a table, each once.</summary>
    public static IEnumerable<string> Table(MemberDeclaration member, XmlFieldKind kind)
    {
        var names =
            kind == XmlFieldKind.Items
                ? member.Xml.CaseNames.Prepend(XmlLayout.ItemName(member))
                : member.Xml.InnerItemNames.Take(1);
        return names.Select(static name => name.LocalName).Distinct();
    }

    /// <summary>
    /// Gets what distinguishes an item of a list that may be wrapped from the element that wraps the items.
    /// </summary>
    public static XmlItemMark MarkOf(MemberDeclaration member, TypeUse item)
    {
        if (!member.Xml.InnerItemNames.IsEmpty)
        {
            return XmlItemMark.Items;
        }

        return item.Type switch
        {
            DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } => XmlItemMark.Members,
            ScalarType { Scalar: not Scalar.Element }
            or DeclaredType { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum } => XmlItemMark.Text,
            _ => XmlItemMark.Any,
        };
    }
}
