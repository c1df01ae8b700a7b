using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>A record's members as XML sees them, in the order of the reader's indexes: elements, attributes, text.</summary>
internal sealed class XmlPlan
{
    /// <param name="members">The record's members, inherited ones first.</param>
    public XmlPlan(IReadOnlyList<MemberDeclaration> members)
    {
        Attributes = members.Where(static member => member.Xml.Kind == XmlNodeKind.Attribute && XmlCode.IsText(member.Type.Type)).ToList();
        Text = members.FirstOrDefault(static member => member.Xml.Kind is XmlNodeKind.Text or XmlNodeKind.CData && XmlCode.IsText(member.Type.Type));
        Elements = members.Where(member => member != Text && !Attributes.Contains(member)).ToList();
    }

    public IReadOnlyList<MemberDeclaration> Elements { get; }

    public IReadOnlyList<MemberDeclaration> Attributes { get; }

    public MemberDeclaration? Text { get; }

    /// <summary>Elements, then attributes.</summary>
    public IEnumerable<MemberDeclaration> Named => Elements.Concat(Attributes);

    /// <summary>Whether each item of the list is an element of the record.</summary>
    public static bool IsUnwrapped(MemberDeclaration member) => member.Type.Type is ListType && !member.Xml.IsWrapped;

    /// <summary>What a member is called.</summary>
    public static XmlName NameOf(MemberDeclaration member) =>
        member.Xml.Name.LocalName.Length == 0 ? member.Xml.Name with { LocalName = member.WireName } : member.Xml.Name;

    /// <summary>What a list's items are called.</summary>
    public static XmlName ItemName(MemberDeclaration member) => member.Xml.IsWrapped ? member.Xml.ItemName ?? NameOf(member) : NameOf(member);
}
