using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Xml;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>
/// The XML layout of a record's members, in the order of the reader's indexes: elements, their other names, attributes,
/// text.
/// </summary>
internal sealed record XmlLayout
{
    /// <summary>Gets the members that are elements.</summary>
    public required EquatableArray<MemberDeclaration> Elements { get; init; }

    /// <summary>Gets other names of elements that no member has.</summary>
    public required EquatableArray<XmlAlias> Aliases { get; init; }

    /// <summary>Gets the members that are attributes.</summary>
    public required EquatableArray<MemberDeclaration> Attributes { get; init; }

    /// <summary>Gets the member that is the element's text, if there is one.</summary>
    public MemberDeclaration? Text { get; init; }

    /// <summary>Gets the records whose members are merged with these.</summary>
    public required EquatableArray<MemberDeclaration> Inline { get; init; }

    /// <summary>Gets the static fields that don't have their usual names.</summary>
    public EquatableArray<XmlFieldName> FieldNames { get; init; }

    /// <summary>Gets the elements, then the attributes.</summary>
    public IEnumerable<MemberDeclaration> Named => Elements.Concat(Attributes);

    /// <summary>Gets the number of indexes that the reader uses for names.</summary>
    public int NameCount => Elements.Count + Aliases.Count + Attributes.Count;

    /// <summary>Determines whether each item of the list is an element of the record.</summary>
    public static bool IsUnwrapped(MemberDeclaration member) =>
        member.Type.Type is ListType && !member.Xml.IsWrapped && member.Xml.Kind == XmlNodeKind.Element;

    /// <summary>Determines whether the items of a list may come one by one.</summary>
    public static bool IsCollected(MemberDeclaration member) => IsUnwrapped(member) || HasOtherForm(member);

    /// <summary>
    /// Determines whether a list is read both with and without an element around its items, whichever the description
    /// says.
    /// </summary>
    public static bool HasOtherForm(MemberDeclaration member) =>
        member.Type.Type is ListType && member.Xml.OtherForm is not null;

    /// <summary>
    /// Determines whether a record can't be read without a member. An empty list may have no element at all.
    /// </summary>
    public static bool IsDemanded(MemberDeclaration member) =>
        member.IsDemanded && !IsCollected(member) && !IsListOfWords(member);

    /// <summary>Determines whether a member may be null, and so not written, whatever its type says.</summary>
    public static bool MayBeNull(MemberDeclaration member) =>
        member.Type.Nullable
        || (
            !member.Type.Type.IsValueType
            && (!member.Required || member.IsWriteOnly || member.Type.Type is DeclaredType)
        );

    /// <summary>Determines whether a member is a list in an attribute, with its items separated by spaces.</summary>
    public static bool IsListOfWords(MemberDeclaration member) =>
        member.Xml.Kind == XmlNodeKind.Attribute && member.Type.Type is ListType;

    /// <summary>Determines whether a record's text is written unescaped, in a CDATA section.</summary>
    public static bool IsSection(MemberDeclaration text) =>
        text is { Xml.Kind: XmlNodeKind.CData, Type.Type: ScalarType { Scalar: Scalar.String } };

    /// <summary>Gets the name of a member.</summary>
    public static XmlName NameOf(MemberDeclaration member) =>
        member.Xml.Name.LocalName.Length == 0 ? member.Xml.Name with { LocalName = member.WireName } : member.Xml.Name;

    /// <summary>Gets the name of a list's items.</summary>
    public static XmlName ItemName(MemberDeclaration member) =>
        member.Xml.IsWrapped ? member.Xml.ItemName ?? NameOf(member) : NameOf(member);

    /// <summary>
    /// Gets the element around the items of an unwrapped list that may be wrapped, if it is read as part of this
    /// member.
    /// </summary>
    public XmlName? WrapperOf(MemberDeclaration member) =>
        IsUnwrapped(member) ? Aliases.FirstOrDefault(alias => alias.Member == member && alias.IsOtherForm)?.Name : null;

    /// <summary>Gets the name of the static field that holds <paramref name="kind"/> for a member.</summary>
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

    /// <summary>Gets the name of the element or attribute called <paramref name="wireName"/> in JSON.</summary>
    public string LocalNameOf(string wireName) =>
        Named.FirstOrDefault(member => member.WireName == wireName) is { } member ? NameOf(member).LocalName : wireName;

    /// <summary>Gets the reader's index for a member.</summary>
    public int IndexOf(MemberDeclaration member)
    {
        var element = Elements.Items.IndexOf(member);
        return element >= 0 ? element : Elements.Count + Aliases.Count + Attributes.Items.IndexOf(member);
    }
}
