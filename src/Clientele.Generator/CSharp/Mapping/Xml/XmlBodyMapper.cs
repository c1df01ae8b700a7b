using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>Determines which bodies are values in XML, and the names of their root elements.</summary>
internal static class XmlBodyMapper
{
    /// <summary>
    /// Determines whether a body in an XML media type is a value: a string only if an <c>xml</c> object says so, as
    /// whole documents are also described as strings.
    /// </summary>
    public static bool IsXml(CodeType type, Schema? schema, MappingContext context) =>
        type switch
        {
            DeclaredType => true,
            ListType
            {
                Item: { Nullable: false, Type: not (ListType or MapType or ScalarType { Scalar: Scalar.Element }) }
            } => true,
            ScalarType { Scalar: Scalar.String } => XmlAnnotationReader.Read(schema, context.Index) is not null
                && context.Resolve(schema) is PrimitiveSchema { Kind: PrimitiveKind.String } or EnumSchema,
            ScalarType { Scalar: not (Scalar.Element or Scalar.Bytes or Scalar.UrlBytes) } => true,
            _ => false,
        };

    /// <summary>Gets the root of a body whose type has none of its own, and the element of a list's items.</summary>
    /// <param name="schema">The body's schema.</param>
    /// <param name="type">The body's type.</param>
    /// <param name="context">Resolves references.</param>
    public static (XmlName? Root, XmlName? Item, bool HasName) Names(
        Schema? schema,
        CodeType type,
        MappingContext context
    )
    {
        var annotations = XmlAnnotationReader.Read(schema, context.Index);
        var hasName = annotations?.Name is { Length: > 0 };
        if (type is ListType list)
        {
            var items = (context.Resolve(schema) as ArraySchema)?.Items;
            var name = (list.Item.Type as DeclaredType)?.Name ?? DataContracts.NameOf(list.Item.Type) ?? "item";
            var root = XmlMapper.Name(annotations, "ArrayOf" + name, null, isAttribute: false);
            return (
                root,
                XmlMapper.Name(XmlAnnotationReader.Read(items, context.Index), name, annotations, isAttribute: false),
                hasName
            );
        }

        if (type is DeclaredType)
        {
            // The name beside a reference is that of this body, not of the type.
            return schema is SchemaReference { Annotations.Xml: { Name.Length: > 0 } own }
                ? (XmlMapper.Name(own.Over(annotations), "", null, isAttribute: false), null, true)
                : (null, null, false);
        }

        var label =
            (schema as SchemaReference)?.Id is { } id && context.Index.Find(id) is { } named
                ? named.Name
                : DataContracts.NameOf(type) ?? "value";
        return (XmlMapper.Root(annotations, label), null, hasName);
    }
}
