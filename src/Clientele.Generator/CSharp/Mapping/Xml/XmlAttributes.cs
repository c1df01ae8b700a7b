using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>
/// Prevents conflicts among the attributes of an element (XML 1.0, section 3.1): none occurs twice, and <c>xmlns</c>
/// declares namespaces (Namespaces in XML 1.0, section 3).
/// </summary>
internal static class XmlAttributes
{
    /// <summary>Gets the members; those that can't be attributes become elements, which is reported.</summary>
    /// <param name="members">The members of a record itself.</param>
    /// <param name="inherited">The members of its bases.</param>
    /// <param name="pointer">The location of the record's schema.</param>
    /// <param name="context">Receives the reports.</param>
    public static EquatableArray<MemberDeclaration> Check(
        EquatableArray<MemberDeclaration> members,
        EquatableArray<MemberDeclaration> inherited,
        string pointer,
        MappingContext context
    )
    {
        var taken = new HashSet<(string Name, string? Namespace)>(
            inherited
                .Where(static member => member.Xml.Kind == XmlNodeKind.Attribute)
                .Select(static member => (member.Xml.Name.LocalName, member.Xml.Name.Namespace))
        );
        return members
            .Select(member => Why(member, taken) is { } why ? AsElement(member, why, pointer, context) : member)
            .ToEquatableArray();
    }

    private static string? Why(MemberDeclaration member, HashSet<(string Name, string? Namespace)> taken)
    {
        if (member.Xml.Kind != XmlNodeKind.Attribute)
        {
            return null;
        }

        var name = member.Xml.Name;
        if (name.LocalName == "xmlns" || name.Prefix == "xmlns")
        {
            return "XML declares namespaces with it";
        }

        return taken.Add((name.LocalName, name.Namespace)) ? null : "another member is that attribute";
    }

    private static MemberDeclaration AsElement(
        MemberDeclaration member,
        string why,
        string pointer,
        MappingContext context
    )
    {
        context.Report(MappingDescriptors.WrongAttribute, pointer, member.WireName, member.Xml.Name.LocalName, why);
        return member with { Xml = member.Xml with { Kind = XmlNodeKind.Element } };
    }
}
