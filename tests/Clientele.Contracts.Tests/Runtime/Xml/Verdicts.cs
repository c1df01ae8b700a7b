using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace Clientele.Tests.Xml;

/// <summary>
/// Which elements and attributes of a document mean members of the element around: those in its namespace, else the
/// first foreign namespace's.
/// </summary>
internal sealed class Verdicts
{
    private readonly HashSet<(int Line, int Column)> _members = [];

    public Verdicts(byte[] xml, XmlReaderSettings settings, string[] elements, string[] attributes)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml), settings);
        var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
        foreach (var element in document.Descendants())
        {
            Choose(
                element.Elements(),
                static child => child.Name,
                child => child.Name.Namespace == element.Name.Namespace,
                elements
            );
            var given = element
                .Attributes()
                .Where(static attribute =>
                    !attribute.IsNamespaceDeclaration
                    && attribute.Name.Namespace != "http://www.w3.org/2001/XMLSchema-instance"
                );
            Choose(
                given,
                static attribute => attribute.Name,
                static attribute => attribute.Name.Namespace == XNamespace.None,
                attributes
            );
        }
    }

    /// <summary>Whether what a reader stands on means a member.</summary>
    public bool IsMember(XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        return _members.Contains((place.LineNumber, place.LinePosition));
    }

    private void Choose<T>(IEnumerable<T> nodes, Func<T, XName> name, Func<T, bool> isRight, string[] members)
        where T : XObject
    {
        foreach (
            var same in nodes
                .GroupBy(node => name(node).LocalName.ToLowerInvariant())
                .Where(same => members.Contains(same.Key))
        )
        {
            var ns = same.Any(isRight) ? null : name(same.First()).Namespace;
            foreach (IXmlLineInfo place in same.Where(node => ns is null ? isRight(node) : name(node).Namespace == ns))
            {
                _members.Add((place.LineNumber, place.LinePosition));
            }
        }
    }
}
