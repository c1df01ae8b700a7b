using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>What <c>xml</c> objects say of a schema, references followed.</summary>
internal static class XmlAnnotationReader
{
    private const int MaxReferences = 100;

    /// <summary>
    /// The schema's own <c>xml</c> object and, for what it leaves open, those of the schemas that it refers to.
    /// </summary>
    public static XmlAnnotations? Read(Schema? schema, SchemaIndex index)
    {
        var annotations = schema?.Annotations.Xml;
        for (var steps = 0; schema is SchemaReference reference && steps < MaxReferences; steps++)
        {
            schema = index.Find(reference.Id)?.Schema;
            annotations = annotations is null ? schema?.Annotations.Xml : annotations.Over(schema?.Annotations.Xml);
        }

        return annotations;
    }

    /// <summary>
    /// The name that a reference gives an element, or <see langword="null"/>: in an <c>xml</c> object, since 3.2
    /// (section "XML Node Names") as a component, too.
    /// </summary>
    public static string? ReferencedName(Schema schema, MappingContext context)
    {
        if (schema is not SchemaReference || schema.Annotations.Xml is { Name.Length: > 0 })
        {
            return null;
        }

        NamedSchema? named = null;
        for (var steps = 0; schema is SchemaReference reference && steps < MaxReferences; steps++)
        {
            named = context.Index.Find(reference.Id);
            if (named is null)
            {
                return null;
            }

            schema = named.Schema;
            if (schema.Annotations.Xml is { Name: { Length: > 0 } name })
            {
                return name;
            }
        }

        var isElement =
            schema is ObjectSchema or UnionSchema && schema.Annotations.Xml?.NodeKind is null or XmlNodeKind.Element;
        return context.Model.Xml.NamesReferences && isElement && named is not null
            ? SchemaName.LastPart(named.Name)
            : null;
    }

    /// <summary>
    /// The names of a union's branches where they tell them apart: each has one in an <c>xml</c> object of its own, and
    /// they differ.
    /// </summary>
    public static IReadOnlyList<XmlName> CaseNames(Schema schema, MappingContext context)
    {
        if (context.Index.Resolve(schema) is not UnionSchema union)
        {
            return [];
        }

        var branches = UnionBranches.Simplify(union, context.Index);
        var names = branches.Select(branch => CaseName(branch, context)).ToList();
        return
            names.Count > 1
            && names.All(static name => name is not null)
            && names.Select(static name => name!.LocalName + "\n" + name.Namespace).Distinct().Count() == names.Count
            ? names.ConvertAll(static name => name!)
            : [];
    }

    /// <summary>The name of a union's branch in an <c>xml</c> object, or <see langword="null"/>.</summary>
    public static XmlName? CaseName(Schema branch, MappingContext context) =>
        Read(branch, context.Index) is { Name.Length: > 0 } annotations
            ? XmlMapper.Name(annotations, "", null, isAttribute: false)
            : null;
}
