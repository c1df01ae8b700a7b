using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>Determines names and places in XML according to the XML Object (OpenAPI 3.2.0, 4.26).</summary>
internal static class XmlMapper
{
    private static readonly XmlAnnotations NoAnnotations = new(null, null, null, null, null);

    /// <summary>Gets the root element of a type.</summary>
    public static XmlName Root(XmlAnnotations? annotations, string label) =>
        Name(annotations, SchemaName.LastPart(label), null, isAttribute: false);

    /// <summary>Gets the XML form of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="owner">
    /// The schema that has it; its namespace is inherited, so that children stay in their parent's.
    /// </param>
    /// <param name="type">The property's type.</param>
    /// <param name="context">Resolves references.</param>
    public static XmlMember Member(ApiProperty property, Schema owner, CodeType type, MappingContext context)
    {
        var annotations = XmlAnnotationReader.Read(property.Schema, context.Index);
        if (type is ListType list && !(annotations?.NodeKind == XmlNodeKind.Attribute && IsText(list.Item.Type)))
        {
            return XmlListMapper.Map(property, annotations, owner.Annotations.Xml, list, context);
        }

        var kind = Kind(annotations, type);
        if (kind is XmlNodeKind.Text or XmlNodeKind.CData or XmlNodeKind.Attribute)
        {
            // Attributes without a namespace of their own are in none (Namespaces in XML 1.0, 6.2).
            return new XmlMember(
                Name(annotations, property.Name, owner.Annotations.Xml, kind == XmlNodeKind.Attribute),
                kind,
                false,
                null
            )
            {
                IsNullIfEmpty = IsNullIfEmpty(property.Schema, context),
            };
        }

        var own = Name(
            annotations is null ? null : annotations with { Name = property.Schema.Annotations.Xml?.Name },
            property.Name,
            owner.Annotations.Xml,
            isAttribute: false
        );
        var referenced = XmlAnnotationReader.ReferencedName(property.Schema, context);
        var name = referenced is null
            ? own
            : Name(
                (annotations ?? NoAnnotations) with
                {
                    Name = referenced,
                },
                property.Name,
                owner.Annotations.Xml,
                isAttribute: false
            );
        var cases = XmlAnnotationReader.CaseNames(property.Schema, context);
        return new XmlMember(name, kind, false, null)
        {
            OwnName = name == own ? null : own,
            OtherNames = name == own ? [] : [own],
            IsNullIfEmpty = IsNullIfEmpty(property.Schema, context),
            CaseNames = cases.ToEquatableArray(),
            IsNamedByCase = cases.Count > 0 && IsNamedByCase(property.Schema, context),
            PairName = type is MapType map ? PairName(map, name.Namespace) : null,
            IsMoment =
                type is ScalarType { Scalar: Scalar.DateTime }
                && annotations?.Namespace == XmlNameRules.SystemNamespace,
        };
    }

    /// <summary>
    /// Determines whether a value is identified by the name of its case, rather than by a discriminator or a name of
    /// the member itself.
    /// </summary>
    public static bool IsNamedByCase(Schema schema, MappingContext context) =>
        schema.Annotations.Xml?.Name is null
        && context.Index.Resolve(schema) is UnionSchema { Discriminator: null } union
        && union.Annotations.Xml?.Name is null;

    /// <summary>Gets a name from an <c>xml</c> object.</summary>
    /// <param name="annotations">The object, or <see langword="null"/>.</param>
    /// <param name="fallback">The local name to use if it has none.</param>
    /// <param name="inherited">The <c>xml</c> object of the enclosing schema.</param>
    /// <param name="isAttribute">Whether it is for an attribute, which inherits no namespace.</param>
    public static XmlName Name(
        XmlAnnotations? annotations,
        string fallback,
        XmlAnnotations? inherited,
        bool isAttribute
    )
    {
        var name = annotations?.Name is { Length: > 0 } given ? given : fallback;
        var prefix = annotations?.Prefix;
        var colon = name.IndexOf(':');
        if (colon > 0 && colon < name.Length - 1 && annotations?.Name is not null)
        {
            prefix ??= name.Substring(0, colon);
            name = name.Substring(colon + 1);
        }

        name = name.Length == 0 ? "item" : name;
        var own = annotations?.Namespace ?? Known(prefix, inherited);
        if (own is null && !isAttribute)
        {
            own = inherited?.Namespace is { Length: > 0 } ? inherited.Namespace : null;
            prefix ??= inherited?.Prefix;
        }

        var isLegal = prefix is { Length: > 0 } && own is { Length: > 0 } && XmlNameRules.Encode(prefix) == prefix;
        return new XmlName(name, own is { Length: 0 } && isAttribute ? null : own, isLegal ? prefix : null);
    }

    private static bool IsNullIfEmpty(Schema schema, MappingContext context) =>
        context.Index.Resolve(schema) is EnumSchema listed
        && (
            listed.Kind != PrimitiveKind.String
            || (
                !context.Settings.OpenEnums
                && listed.Members.All(static member => member.Value is not ApiValue.String { Value.Length: 0 })
            )
        );

    // The meaning of any other prefix is unknown.
    private static string? Known(string? prefix, XmlAnnotations? inherited) =>
        prefix switch
        {
            null => null,
            "xml" => XmlNameRules.XmlNamespace,
            _ when prefix == inherited?.Prefix => inherited.Namespace,
            "xsi" => XmlNameRules.InstanceNamespace,
            _ => null,
        };

    private static XmlNodeKind Kind(XmlAnnotations? annotations, CodeType type) =>
        annotations?.NodeKind switch
        {
            XmlNodeKind.Attribute when IsText(type) || type is ListType => XmlNodeKind.Attribute,
            XmlNodeKind.Text or XmlNodeKind.CData when IsText(type) => annotations.NodeKind.Value,
            XmlNodeKind.None when type is DeclaredType { Kind: DeclaredKind.Record } => XmlNodeKind.None,
            _ => XmlNodeKind.Element,
        };

    private static bool IsText(CodeType type) =>
        type is ScalarType or DeclaredType { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum };

    private static XmlName? PairName(MapType map, string? ns) =>
        ns is not null && DataContracts.IsNamespace(ns) && DataContracts.NameOf(map.Value.Type) is { } value
            ? new XmlName("KeyValueOfstring" + value, DataContracts.ArraysNamespace, null)
            : null;
}
