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

/// <summary>How a list stands in XML: each item in the record, or in an element around them.</summary>
internal static class XmlListMapper
{
    /// <summary>What a property is whose type is a list.</summary>
    /// <param name="property">The property.</param>
    /// <param name="annotations">What its <c>xml</c> object says, references followed.</param>
    /// <param name="inherited">That of the schema around.</param>
    /// <param name="type">The list.</param>
    /// <param name="context">To find what references lead to.</param>
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

    /// <summary>
    /// Whether a list whose items are called otherwise does not say whether there is an element around them.
    /// </summary>
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
            // By the letter the name of a list that is not wrapped means nothing; who gives it one, means its items
            // (AWS).
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
