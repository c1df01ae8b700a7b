using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Xml;

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

    /// <summary>The static fields about members that are not called as usual.</summary>
    public EquatableArray<XmlFieldName> FieldNames { get; init; }

    /// <summary>Elements, then attributes.</summary>
    public IEnumerable<MemberDeclaration> Named => Elements.Concat(Attributes);

    /// <summary>How many indexes the reader has for names.</summary>
    public int NameCount => Elements.Count + Aliases.Count + Attributes.Count;

    /// <summary>Whether each item of the list is an element of the record.</summary>
    public static bool IsUnwrapped(MemberDeclaration member) =>
        member.Type.Type is ListType && !member.Xml.IsWrapped && member.Xml.Kind == XmlNodeKind.Element;

    /// <summary>Whether the items of a list may come one by one.</summary>
    public static bool IsCollected(MemberDeclaration member) => IsUnwrapped(member) || HasOtherForm(member);

    /// <summary>Whether a list is read with an element around its items and without, whichever the description says.</summary>
    public static bool HasOtherForm(MemberDeclaration member) =>
        member.Type.Type is ListType && member.Xml.OtherForm is not null;

    /// <summary>Whether a record can't be read without a member. A list without items may be no element at all.</summary>
    public static bool IsDemanded(MemberDeclaration member) =>
        member.IsDemanded && !IsCollected(member) && !IsListOfWords(member);

    /// <summary>Whether there may be nothing to write of a member: null, whatever its type says.</summary>
    public static bool MayBeNull(MemberDeclaration member) =>
        member.Type.Nullable
        || (
            !member.Type.Type.IsValueType
            && (!member.Required || member.IsWriteOnly || member.Type.Type is DeclaredType)
        );

    /// <summary>Whether a member is a list in an attribute, whose items stand between spaces.</summary>
    public static bool IsListOfWords(MemberDeclaration member) =>
        member.Xml.Kind == XmlNodeKind.Attribute && member.Type.Type is ListType;

    /// <summary>Whether a record's text is written as it is, in a section.</summary>
    public static bool IsSection(MemberDeclaration text) =>
        text is { Xml.Kind: XmlNodeKind.CData, Type.Type: ScalarType { Scalar: Scalar.String } };

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

    /// <summary>What the static field is called that says <paramref name="kind"/> of a member.</summary>
    public string FieldName(MemberDeclaration member, XmlFieldKind kind, int level = 0)
    {
        foreach (var field in FieldNames)
        {
            if (field.MemberName == member.Name && field.Kind == kind && field.Level == level)
            {
                return field.Name;
            }
        }

        return XmlFieldName.Usual(member.Name, kind, level);
    }

    /// <summary>What the element or attribute is called that JSON calls <paramref name="wireName"/>.</summary>
    public string LocalNameOf(string wireName) =>
        Named.FirstOrDefault(member => member.WireName == wireName) is { } member ? NameOf(member).LocalName : wireName;

    /// <summary>The index that the reader has for a member.</summary>
    public int IndexOf(MemberDeclaration member)
    {
        var element = Elements.Items.IndexOf(member);
        return element >= 0 ? element : Elements.Count + Aliases.Count + Attributes.Items.IndexOf(member);
    }
}
