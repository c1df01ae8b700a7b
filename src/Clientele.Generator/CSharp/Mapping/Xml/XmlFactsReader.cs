using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Mapping.Schemas;
using Clientele.Generator.CSharp.Mapping.Unions;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>What <c>xml</c> objects say of a schema, references followed.</summary>
internal static class XmlFactsReader
{
    private const int MaxReferences = 100;

    /// <summary>
    /// The schema's own <c>xml</c> object and, for what it leaves open, those of the schemas that it refers to.
    /// </summary>
    public static XmlFacts? Of(Schema? schema, SchemaIndex index)
    {
        var facts = schema?.Facts.Xml;
        for (var steps = 0; schema is SchemaReference reference && steps < MaxReferences; steps++)
        {
            schema = index.Find(reference.Id)?.Schema;
            facts = facts is null ? schema?.Facts.Xml : facts.Over(schema?.Facts.Xml);
        }

        return facts;
    }

    /// <summary>
    /// The name that a reference gives an element, or <see langword="null"/>: in an <c>xml</c> object, since 3.2
    /// (section "XML Node Names") as a component, too.
    /// </summary>
    public static string? ReferencedName(Schema schema, OperationContext context)
    {
        if (schema is not SchemaReference || schema.Facts.Xml is { Name.Length: > 0 })
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
            if (schema.Facts.Xml is { Name: { Length: > 0 } name })
            {
                return name;
            }
        }

        var isElement =
            schema is ObjectSchema or UnionSchema && schema.Facts.Xml?.NodeKind is null or XmlNodeKind.Element;
        return context.Model.Xml.NamesReferences && isElement && named is not null
            ? SchemaName.LastPart(named.Name)
            : null;
    }

    /// <summary>
    /// The names of a union's branches where they tell them apart: each has one in an <c>xml</c> object of its own, and
    /// they differ.
    /// </summary>
    public static IReadOnlyList<XmlName> CaseNames(Schema schema, OperationContext context)
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
    public static XmlName? CaseName(Schema branch, OperationContext context) =>
        Of(branch, context.Index) is { Name.Length: > 0 } facts
            ? XmlMapper.Name(facts, "", null, isAttribute: false)
            : null;
}
