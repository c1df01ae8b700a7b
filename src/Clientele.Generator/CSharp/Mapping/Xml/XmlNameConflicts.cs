using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>Gives the members of a record distinct names where the description leaves a choice.</summary>
internal static class XmlNameConflicts
{
    /// <summary>Gets the members of a record, named so that what is written can be read back.</summary>
    public static EquatableArray<MemberDeclaration> Settle(IReadOnlyList<MemberDeclaration> members)
    {
        if (AreDistinct(members))
        {
            return members.ToEquatableArray();
        }

        var settled = members.ToList();
        var counts = Count(settled);
        for (var i = 0; i < settled.Count; i++)
        {
            if (settled[i].Xml is { Kind: XmlNodeKind.Element } xml && counts[Key(xml.Name)] > 1)
            {
                settled[i] = settled[i] with { Xml = Other(xml) };
            }
        }

        return settled.ToEquatableArray();
    }

    // The usual case, in which nothing has to be counted.
    private static bool AreDistinct(IReadOnlyList<MemberDeclaration> members)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return members.All(member =>
            member.Xml is not { Kind: XmlNodeKind.Element } xml || names.Add(xml.Name.LocalName)
        );
    }

    private static XmlMember Other(XmlMember xml)
    {
        if (xml.Wrapped is { } wrapped)
        {
            return wrapped with
            {
                InnerItemNames = xml.InnerItemNames,
                CaseNames = xml.CaseNames,
                IsNamedByCase = xml.IsNamedByCase,
            };
        }

        return xml.OwnName is { } own ? xml with { Name = own, OwnName = null, OtherNames = [xml.Name] } : xml;
    }

    private static Dictionary<(string, string?), int> Count(List<MemberDeclaration> members) =>
        members
            .Where(static member => member.Xml.Kind == XmlNodeKind.Element)
            .GroupBy(static member => Key(member.Xml.Name))
            .ToDictionary(static group => group.Key, static group => group.Count());

    private static (string LocalName, string? Namespace) Key(XmlName name) =>
        (name.LocalName.ToUpperInvariant(), name.Namespace);
}
