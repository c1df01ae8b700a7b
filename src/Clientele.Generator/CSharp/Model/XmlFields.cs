using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Xml;

namespace Clientele.Generator.CSharp.Model;

/// <summary>The static fields with which a record says what XML calls its members.</summary>
internal static class XmlFields
{
    /// <summary>The fields of a member, in the order of the text.</summary>
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
    /// How many of the lists that a member is made of have a tag for their items; 0: the member's own tag is that of
    /// the items, or it is no list.
    /// </summary>
    public static int ItemLevels(MemberDeclaration member) =>
        member.Type.Type is not ListType || member.Xml is { IsWrapped: false, InnerItemNames.IsEmpty: true }
            ? 0
            : member.Xml.InnerItemNames.Count + 1;

    /// <summary>Whether a field holds several names, and is needed to read only.</summary>
    public static bool IsTable(XmlFieldKind kind) => kind is XmlFieldKind.Items or XmlFieldKind.InnerItems;

    /// <summary>The name that a field holds which is no table.</summary>
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

    /// <summary>The local names that a table holds, each once.</summary>
    public static IEnumerable<string> Table(MemberDeclaration member, XmlFieldKind kind)
    {
        var names =
            kind == XmlFieldKind.Items
                ? member.Xml.CaseNames.Prepend(XmlLayout.ItemName(member))
                : member.Xml.InnerItemNames.Take(1);
        return names.Select(static name => name.LocalName).Distinct();
    }

    /// <summary>By what an item of a list that may be wrapped or not is told from the element around the items.</summary>
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
