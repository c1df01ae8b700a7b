using System.Xml;
using Clientele.Generator.Api;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Names and places in XML, after the XML Object (OpenAPI 3.2.0, 4.26).</summary>
internal static class XmlMapper
{
    /// <summary>The root element of a type.</summary>
    public static XmlName Root(XmlFacts? facts, string label) => Name(facts, SchemaName.LastPart(label), null, null);

    /// <summary>What a property is in XML.</summary>
    /// <param name="property">The property.</param>
    /// <param name="owner">The schema that has it: its namespace is inherited, so that children stay in their parent's.</param>
    /// <param name="type">The property's type.</param>
    /// <param name="index">To find what list items refer to.</param>
    public static XmlMember Member(ApiProperty property, Schema owner, CodeType type, SchemaIndex index)
    {
        var facts = property.Schema.Facts.Xml ?? (property.Schema is SchemaReference && type is ListType ? index.Resolve(property.Schema).Facts.Xml : null);
        var inherited = owner.Facts.Xml;
        if (type is ListType)
        {
            return List(property, facts, inherited, index);
        }

        var kind = facts?.NodeKind ?? XmlNodeKind.Element;
        if (kind == XmlNodeKind.None || (kind != XmlNodeKind.Element && type is not (ScalarType or DeclaredType { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum })))
        {
            kind = XmlNodeKind.Element;
        }

        // Attributes without a namespace of their own have none (Namespaces in XML 1.0, 6.2).
        var name = kind == XmlNodeKind.Attribute ? Name(facts, property.Name, null, null) : Name(facts, property.Name, inherited?.Namespace, inherited?.Prefix);
        return new XmlMember(name, kind, false, null);
    }

    private static XmlMember List(ApiProperty property, XmlFacts? facts, XmlFacts? inherited, SchemaIndex index)
    {
        var items = (index.Resolve(property.Schema) as ArraySchema)?.Items;
        var own = items?.Facts.Xml;
        var target = items is SchemaReference ? index.Resolve(items).Facts.Xml : null;
        var merged = own is null ? target : target is null ? own
            : own with { Name = own.Name ?? target.Name, Namespace = own.Namespace ?? target.Namespace, Prefix = own.Prefix ?? target.Prefix };
        var item = Name(merged, facts?.Name ?? property.Name, facts?.Namespace ?? inherited?.Namespace, facts?.Prefix ?? inherited?.Prefix);
        var isWrapped = facts is { Wrapped: true } or { NodeKind: XmlNodeKind.Element };
        return isWrapped
            ? new XmlMember(Name(facts, property.Name, inherited?.Namespace, inherited?.Prefix), XmlNodeKind.Element, true, item)
            : new XmlMember(item, XmlNodeKind.Element, false, null);
    }

    private static XmlName Name(XmlFacts? facts, string fallback, string? inheritedNamespace, string? inheritedPrefix)
    {
        var name = facts?.Name is { Length: > 0 } given ? given : fallback;
        var prefix = facts?.Prefix;
        var colon = name.IndexOf(':');
        if (colon > 0 && colon < name.Length - 1 && facts?.Name is not null)
        {
            prefix ??= name.Substring(0, colon);
            name = name.Substring(colon + 1);
        }

        var own = facts?.Namespace is { Length: > 0 } ? facts.Namespace : null;
        var effective = own ?? inheritedNamespace;
        prefix ??= own is null ? inheritedPrefix : null;
        var legalPrefix = prefix is { Length: > 0 } && effective is not null && XmlConvert.EncodeLocalName(prefix) == prefix ? prefix : null;
        return new XmlName(name.Length == 0 ? "item" : name, effective, legalPrefix);
    }
}
