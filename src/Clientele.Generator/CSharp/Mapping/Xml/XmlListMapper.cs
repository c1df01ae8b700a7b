using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>Maps a list to XML: its items appear directly in the record, or in an element that wraps them.</summary>
internal static class XmlListMapper
{
    /// <summary>Gets the XML form of a property whose type is a list.</summary>
    /// <param name="property">The property.</param>
    /// <param name="annotations">Its <c>xml</c> object, with references followed.</param>
    /// <param name="inherited">The <c>xml</c> object of the enclosing schema.</param>
    /// <param name="type">The list.</param>
    /// <param name="context">Resolves references.</param>
    public static XmlMember Map(
        ApiProperty property,
        XmlAnnotations? annotations,
        XmlAnnotations? inherited,
        ListType type,
        MappingContext context
    )
    {
        var items = (context.Index.Resolve(property.Schema) as ArraySchema)?.Items;
        var itemAnnotations = XmlAnnotationReader.Read(items, context.Index);
        var referenced = items is null ? null : XmlAnnotationReader.ReferencedName(items, context);
        var around = new XmlAnnotations(
            null,
            annotations?.Namespace ?? inherited?.Namespace,
            annotations?.Prefix ?? inherited?.Prefix,
            null,
            null
        );
        var hasItemName = itemAnnotations?.Name is { Length: > 0 } || referenced is not null;
        var wrapper = XmlMapper.Name(annotations, property.Name, inherited, isAttribute: false);
        var item = hasItemName
            ? XmlMapper.Name(
                itemAnnotations is null
                    ? new XmlAnnotations(referenced, null, null, null, null)
                    : itemAnnotations with
                    {
                        Name = itemAnnotations.Name ?? referenced,
                    },
                "",
                around,
                isAttribute: false
            )
            : XmlMapper.Name(itemAnnotations, wrapper.LocalName, around, isAttribute: false);
        var member = Form(
            property,
            annotations,
            inherited,
            wrapper,
            item,
            hasItemName,
            context.Model.Xml.AbsentMeansWrapped && itemAnnotations?.Name is { Length: > 0 }
        );
        var cases = items is null ? [] : XmlAnnotationReader.CaseNames(items, context);
        return member with
        {
            InnerItemNames = Inner(items, item, context),
            CaseNames = cases.ToEquatableArray(),
            IsNamedByCase = cases.Count > 0 && XmlMapper.IsNamedByCase(items!, context),
        };
    }

    /// <summary>Determines whether a list leaves open if an element wraps its items.</summary>
    public static bool IsUndeclared(XmlAnnotations? annotations) =>
        annotations is null or { Wrapped: null, NodeKind: null };

    private static XmlMember Form(
        ApiProperty property,
        XmlAnnotations? annotations,
        XmlAnnotations? inherited,
        XmlName wrapper,
        XmlName item,
        bool hasItemName,
        bool absentMeansWrapped
    )
    {
        var wrapped = new XmlMember(wrapper, XmlNodeKind.Element, true, item);
        if (annotations is { Wrapped: true } or { NodeKind: XmlNodeKind.Element })
        {
            return wrapped;
        }

        var plain = XmlMapper.Name(
            annotations is null ? null : annotations with { Name = null },
            property.Name,
            inherited,
            isAttribute: false
        );
        if (!IsUndeclared(annotations))
        {
            // Strictly speaking, the name of an unwrapped list has no meaning; whoever sets one means its items (AWS).
            var name = annotations!.Name is { Length: > 0 } ? wrapper : item;
            return new XmlMember(name, XmlNodeKind.Element, false, null) { OtherNames = Others(name, item, plain) };
        }

        if (!hasItemName || item.LocalName == wrapper.LocalName)
        {
            return new XmlMember(item, XmlNodeKind.Element, false, null) { OtherNames = Others(item, plain) };
        }

        wrapped = wrapped with { OtherForm = item };
        return absentMeansWrapped
            ? wrapped
            : new XmlMember(item, XmlNodeKind.Element, false, null) { OtherForm = wrapper, Wrapped = wrapped };
    }

    private static EquatableArray<XmlName> Others(XmlName name, params XmlName[] others) =>
        others
            .Where(other => !string.Equals(other.LocalName, name.LocalName, StringComparison.OrdinalIgnoreCase))
            .Distinct()
            .ToEquatableArray();

    private static EquatableArray<XmlName> Inner(Schema? items, XmlName outer, MappingContext context)
    {
        var names = new List<XmlName>();
        for (
            var level = 0;
            items is not null && level < 16 && context.Index.Resolve(items) is ArraySchema list;
            level++
        )
        {
            items = list.Items;
            outer = XmlMapper.Name(
                XmlAnnotationReader.Read(items, context.Index),
                outer.LocalName,
                new XmlAnnotations(null, outer.Namespace, outer.Prefix, null, null),
                isAttribute: false
            );
            names.Add(outer);
        }

        return names.ToEquatableArray();
    }
}
