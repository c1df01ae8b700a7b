using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.Emit.Xml;

/// <summary>
/// A record's members as XML sees them, in the order of the reader's indexes: elements, their other names, attributes,
/// text.
/// </summary>
internal sealed class XmlPlan
{
    /// <param name="members">The record's members, inherited ones first.</param>
    public XmlPlan(IReadOnlyList<MemberDeclaration> members)
    {
        Attributes = members.Where(IsAttribute).ToList();
        Text = members.FirstOrDefault(static member =>
            member.Xml.Kind is XmlNodeKind.Text or XmlNodeKind.CData && XmlCode.IsText(member.Type.Type)
        );
        Inline = members
            .Where(static member => member.Xml.Kind == XmlNodeKind.None && member.Type.Type is DeclaredType)
            .ToList();
        Elements = members
            .Where(member => member != Text && !Attributes.Contains(member) && !Inline.Contains(member))
            .ToList();
        Aliases = FindAliases().ToList();
    }

    public IReadOnlyList<MemberDeclaration> Elements { get; }

    /// <summary>Other names of elements that no member has.</summary>
    public IReadOnlyList<XmlAlias> Aliases { get; }

    public IReadOnlyList<MemberDeclaration> Attributes { get; }

    public MemberDeclaration? Text { get; }

    /// <summary>Records whose members stand among these.</summary>
    public IReadOnlyList<MemberDeclaration> Inline { get; }

    /// <summary>Elements, then attributes.</summary>
    public IEnumerable<MemberDeclaration> Named => Elements.Concat(Attributes);

    /// <summary>Whether each item of the list is an element of the record.</summary>
    public static bool IsUnwrapped(MemberDeclaration member) =>
        member.Type.Type is ListType && !member.Xml.IsWrapped && member.Xml.Kind == XmlNodeKind.Element;

    /// <summary>Whether the items of a list may come one by one.</summary>
    public static bool IsCollected(MemberDeclaration member) =>
        IsUnwrapped(member) || (member.Type.Type is ListType && member.Xml.OtherForm is not null);

    /// <summary>
    /// The element around the items of a list that is not wrapped, but may be, if it is read as that of this member.
    /// </summary>
    public XmlName? WrapperOf(MemberDeclaration member) =>
        IsUnwrapped(member) ? Aliases.FirstOrDefault(alias => alias.Member == member && alias.IsOtherForm)?.Name : null;

    /// <summary>The index that the reader has for a member.</summary>
    public int IndexOf(MemberDeclaration member)
    {
        for (var i = 0; i < Elements.Count; i++)
        {
            if (Elements[i] == member)
            {
                return i;
            }
        }

        return Elements.Count + Aliases.Count + Attributes.ToList().IndexOf(member);
    }

    /// <summary>What a member is called.</summary>
    public static XmlName NameOf(MemberDeclaration member) =>
        member.Xml.Name.LocalName.Length == 0 ? member.Xml.Name with { LocalName = member.WireName } : member.Xml.Name;

    /// <summary>What a list's items are called.</summary>
    public static XmlName ItemName(MemberDeclaration member) =>
        member.Xml.IsWrapped ? member.Xml.ItemName ?? NameOf(member) : NameOf(member);

    private static bool IsAttribute(MemberDeclaration member) =>
        member.Xml.Kind == XmlNodeKind.Attribute
        && (XmlCode.IsText(member.Type.Type) || (member.Type.Type is ListType list && XmlCode.IsText(list.Item.Type)));

    private IEnumerable<XmlAlias> FindAliases()
    {
        var taken = new HashSet<string>(
            Elements.Select(static member => NameOf(member).LocalName),
            StringComparer.OrdinalIgnoreCase
        );
        foreach (var alias in Elements.SelectMany(AliasesOf))
        {
            if (taken.Add(alias.Name.LocalName))
            {
                yield return alias;
            }
        }
    }

    // The items of a list within an element may be called anything.
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
