using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Xml;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>Names the static fields that hold the XML names of a record's members.</summary>
internal static class XmlFieldMapper
{
    /// <summary>
    /// Gets the names of the fields that can't have their usual names. There are nearly always none, so that names
    /// derived from the members' own need not be stored.
    /// </summary>
    public static EquatableArray<XmlFieldName> Map(RecordDeclaration record, XmlLayout layout)
    {
        var names = new PrivateNames(RecordMemberNames.Enumerate(record).Append(record.Name));
        return layout.Named.SelectMany(member => Renamed(layout, member, names)).ToEquatableArray();
    }

    private static IEnumerable<XmlFieldName> Renamed(XmlLayout layout, MemberDeclaration member, PrivateNames names)
    {
        foreach (var (kind, level) in XmlFields.Enumerate(layout, member))
        {
            var name = names.Claim(XmlFieldName.Usual(member.Name, kind, level: 0));
            if (name != XmlFieldName.Usual(member.Name, kind, level))
            {
                yield return new XmlFieldName(member.Name, kind, level, name);
            }
        }
    }
}
