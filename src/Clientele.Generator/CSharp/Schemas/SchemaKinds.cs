using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>Determines what a schema becomes, without looking at what it refers to.</summary>
internal static class SchemaKinds
{
    /// <summary>Gets the kind of <paramref name="schema"/>.</summary>
    public static SchemaKind GetKind(Schema schema) =>
        schema switch
        {
            SchemaReference => SchemaKind.Reference,
            PrimitiveSchema => SchemaKind.Scalar,
            EnumSchema enumeration => OfEnum(enumeration),
            ArraySchema or TupleSchema => SchemaKind.List,
            ObjectSchema model => OfObject(model),
            UnionSchema => SchemaKind.Union,
            _ => SchemaKind.Raw,
        };

    private static SchemaKind OfEnum(EnumSchema schema)
    {
        var uniform = schema.Members.All(member =>
            schema.Kind switch
            {
                PrimitiveKind.String => member.Value is ApiValue.String,
                PrimitiveKind.Integer => member.Value is ApiValue.Number number && ScalarMapper.IsInteger(number.Text),
                PrimitiveKind.Number => member.Value is ApiValue.Number,
                PrimitiveKind.Boolean => member.Value is ApiValue.Boolean,
                _ => false,
            }
        );
        if (!uniform || schema.Members.IsEmpty)
        {
            return SchemaKind.Raw;
        }

        return schema.Kind == PrimitiveKind.Boolean || schema.IsConst ? SchemaKind.Scalar : SchemaKind.Enum;
    }

    private static SchemaKind OfObject(ObjectSchema schema)
    {
        if (!schema.Properties.IsEmpty || schema.BaseId is not null || schema.Discriminator is not null)
        {
            return SchemaKind.Record;
        }

        return schema.AdditionalProperties switch
        {
            null => schema.PatternProperties.IsEmpty ? SchemaKind.Raw : SchemaKind.Map,
            NeverSchema => schema.PatternProperties.IsEmpty ? SchemaKind.Record : SchemaKind.Map,
            _ => SchemaKind.Map,
        };
    }
}
