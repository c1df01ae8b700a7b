using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>
/// A record's members as XML sees them, in the order of the reader's indexes: elements, their other names, attributes,
/// text.
/// </summary>
internal sealed record XmlLayout
{
    /// <summary>The members that are elements.</summary>
    public required EquatableArray<MemberDeclaration> Elements { get; init; }

    /// <summary>Other names of elements that no member has.</summary>
    public required EquatableArray<XmlAlias> Aliases { get; init; }

    /// <summary>The members that are attributes.</summary>
    public required EquatableArray<MemberDeclaration> Attributes { get; init; }

    /// <summary>The member that is the element's text, if there is one.</summary>
    public MemberDeclaration? Text { get; init; }

    /// <summary>Records whose members stand among these.</summary>
    public required EquatableArray<MemberDeclaration> Inline { get; init; }

    /// <summary>Elements, then attributes.</summary>
    public IEnumerable<MemberDeclaration> Named => Elements.Concat(Attributes);

    /// <summary>How many indexes the reader has for names.</summary>
    public int NameCount => Elements.Count + Aliases.Count + Attributes.Count;

    /// <summary>Whether each item of the list is an element of the record.</summary>
    public static bool IsUnwrapped(MemberDeclaration member) =>
        member.Type.Type is ListType && !member.Xml.IsWrapped && member.Xml.Kind == XmlNodeKind.Element;

    /// <summary>Whether the items of a list may come one by one.</summary>
    public static bool IsCollected(MemberDeclaration member) =>
        IsUnwrapped(member) || (member.Type.Type is ListType && member.Xml.OtherForm is not null);

    /// <summary>What a member is called.</summary>
    public static XmlName NameOf(MemberDeclaration member) =>
        member.Xml.Name.LocalName.Length == 0 ? member.Xml.Name with { LocalName = member.WireName } : member.Xml.Name;

    /// <summary>What a list's items are called.</summary>
    public static XmlName ItemName(MemberDeclaration member) =>
        member.Xml.IsWrapped ? member.Xml.ItemName ?? NameOf(member) : NameOf(member);

    /// <summary>
    /// The element around the items of a list that is not wrapped, but may be, if it is read as that of this member.
    /// </summary>
    public XmlName? WrapperOf(MemberDeclaration member) =>
        IsUnwrapped(member) ? Aliases.FirstOrDefault(alias => alias.Member == member && alias.IsOtherForm)?.Name : null;

    /// <summary>The index that the reader has for a member.</summary>
    public int IndexOf(MemberDeclaration member)
    {
        var element = Elements.Items.IndexOf(member);
        return element >= 0 ? element : Elements.Count + Aliases.Count + Attributes.Items.IndexOf(member);
    }
}
