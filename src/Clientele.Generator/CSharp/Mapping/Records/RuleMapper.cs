using System.Globalization;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Records;

/// <summary>
/// The validation keywords of a schema → what is checked of values (JSON Schema Validation 2020-12, section 6).
/// </summary>
internal static class RuleMapper
{
    /// <summary>The rules of a value; <see langword="null"/> for none.</summary>
    /// <param name="schema">Its schema.</param>
    /// <param name="type">Its type: a keyword counts only for values that it is about.</param>
    /// <param name="index">What references name.</param>
    public static ValueRules? Map(Schema schema, CodeType type, SchemaIndex index)
    {
        var target = index.Resolve(schema);
        var rules = Rules(
            schema.Annotations.Constraints?.Over(target.Annotations.Constraints) ?? target.Annotations.Constraints,
            type
        ) with
        {
            Item = Item(target, type, index),
        };
        return rules.IsEmpty ? null : rules;
    }

    private static ValueRules? Item(Schema target, CodeType type, SchemaIndex index) =>
        (target, type) switch
        {
            (ArraySchema array, ListType list) => Map(array.Items, list.Item.Type, index),
            (ObjectSchema { AdditionalProperties: { } value }, MapType map) => Map(value, map.Value.Type, index),
            _ => null,
        };

    private static ValueRules Rules(Constraints? constraints, CodeType type) =>
        (constraints, type) switch
        {
            (null, _) => new ValueRules(),
            (_, ScalarType { Scalar: Scalar.String }) => OfText(new ValueRules(), constraints),
            // Each constraint holds for the values of its kind alone.
            (_, DeclaredType { Kind: DeclaredKind.Union }) => OfText(OfNumber(constraints), constraints),
            (_, ScalarType { Scalar: var scalar }) when IsNumber(scalar) => OfNumber(constraints),
            (_, ListType) => new ValueRules
            {
                Count = (Count(constraints.MinItems), Count(constraints.MaxItems)),
                IsUnique = constraints.UniqueItems,
            },
            (_, MapType) => new ValueRules
            {
                Count = (Count(constraints.MinProperties), Count(constraints.MaxProperties)),
            },
            _ => new ValueRules(),
        };

    private static ValueRules OfText(ValueRules rules, Constraints constraints) =>
        rules with
        {
            Length = (Count(constraints.MinLength), Count(constraints.MaxLength)),
            Pattern = constraints.Pattern,
        };

    private static ValueRules OfNumber(Constraints constraints)
    {
        var (least, most) = (Number(constraints.Minimum), Number(constraints.Maximum));
        return new ValueRules
        {
            Range = (constraints.ExclusiveMinimum ? null : least, constraints.ExclusiveMaximum ? null : most),
            ExclusiveRange = (constraints.ExclusiveMinimum ? least : null, constraints.ExclusiveMaximum ? most : null),
            MultipleOf = Number(constraints.MultipleOf),
        };
    }

    private static bool IsNumber(Scalar scalar) =>
        scalar
            is Scalar.SByte
                or Scalar.Byte
                or Scalar.Int16
                or Scalar.UInt16
                or Scalar.Int32
                or Scalar.UInt32
                or Scalar.Int64
                or Scalar.UInt64
                or Scalar.Single
                or Scalar.Double
                or Scalar.Decimal;

    private static string? Count(long? count) =>
        count is null or < 0 ? null : count.Value.ToString(CultureInfo.InvariantCulture);

    // A bound beyond decimal's range, such as double's own, tells nothing that the type does not.
    private static string? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture) + "m"
            : null;
}
