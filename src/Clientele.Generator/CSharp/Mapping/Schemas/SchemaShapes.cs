using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Schemas;

/// <summary>Tells what a schema becomes, without looking at what it refers to.</summary>
internal static class SchemaShapes
{
    /// <summary>The shape of <paramref name="schema"/>.</summary>
    public static SchemaShape Of(Schema schema) =>
        schema switch
        {
            SchemaReference => SchemaShape.Reference,
            PrimitiveSchema => SchemaShape.Scalar,
            EnumSchema enumeration => OfEnum(enumeration),
            ArraySchema or TupleSchema => SchemaShape.List,
            ObjectSchema model => OfObject(model),
            UnionSchema => SchemaShape.Union,
            _ => SchemaShape.Raw,
        };

    private static SchemaShape OfEnum(EnumSchema schema)
    {
        var uniform = schema.Members.All(member =>
            schema.Kind switch
            {
                PrimitiveKind.String => member.Value is ApiValue.String,
                PrimitiveKind.Integer => member.Value is ApiValue.Number number && EnumMapper.IsInteger(number.Text),
                PrimitiveKind.Number => member.Value is ApiValue.Number,
                PrimitiveKind.Boolean => member.Value is ApiValue.Boolean,
                _ => false,
            }
        );
        return !uniform || schema.Members.IsEmpty ? SchemaShape.Raw
            : schema.Kind == PrimitiveKind.Boolean || schema.IsConst ? SchemaShape.Scalar
            : SchemaShape.Enum;
    }

    private static SchemaShape OfObject(ObjectSchema schema)
    {
        if (!schema.Properties.IsEmpty || schema.BaseId is not null || schema.Discriminator is not null)
        {
            return SchemaShape.Record;
        }

        return schema.AdditionalProperties switch
        {
            null => schema.PatternProperties.IsEmpty ? SchemaShape.Raw : SchemaShape.Map,
            NothingSchema => schema.PatternProperties.IsEmpty ? SchemaShape.Record : SchemaShape.Map,
            _ => SchemaShape.Map,
        };
    }
}
