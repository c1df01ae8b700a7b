using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>Reads the <c>xml</c> objects that apply to a schema, following references.</summary>
internal static class XmlAnnotationReader
{
    private const int MaxReferences = 100;

    /// <summary>
    /// Gets the schema's own <c>xml</c> object, completed from those of the schemas that it refers to.
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
    /// Gets the element name provided by a reference, or <see langword="null"/>: the one in an <c>xml</c> object or,
    /// since 3.2 (section "XML Node Names"), that of the component.
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
    /// Gets the names of a union's branches if they distinguish them: each has one in its own <c>xml</c> object, and
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

    /// <summary>Gets the name of a union's branch in an <c>xml</c> object, or <see langword="null"/>.</summary>
    public static XmlName? CaseName(Schema branch, MappingContext context) =>
        Read(branch, context.Index) is { Name.Length: > 0 } annotations
            ? XmlMapper.Name(annotations, "", null, isAttribute: false)
            : null;
}
