using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Records;

/// <summary>
/// Maps the validation keywords of a schema to checks of values (JSON Schema Validation 2020-12, section 6).
/// </summary>
internal static class RuleMapper
{
    /// <summary>Gets the rules for a value; <see langword="null"/> if there are none.</summary>
    /// <param name="schema">Its schema.</param>
    /// <param name="type">Its type; a keyword only applies to its own kind of values.</param>
    /// <param name="index">Resolves references.</param>
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
        constraints is null
            ? new ValueRules()
            : new ValueRules
            {
                Checks = KindsOf(type).SelectMany(kind => Checks(kind, type, constraints)).ToEquatableArray(),
            };

    private static IEnumerable<ValueCheck> Checks(ConstrainedKind kind, CodeType type, Constraints constraints)
    {
        var target = (type, kind) switch
        {
            (not DeclaredType, _) => CheckTarget.Value,
            (_, ConstrainedKind.Text) => CheckTarget.UnionText,
            _ => CheckTarget.UnionNumber,
        };
        return ValidationKeywords
            .All.Where(keyword => keyword.Kind == kind)
            .Select(keyword => Check(keyword, target, constraints))
            .OfType<ValueCheck>();
    }

    private static ValueCheck? Check(ValidationKeyword keyword, CheckTarget target, Constraints constraints)
    {
        var isNumber = keyword.Kind == ConstrainedKind.Number;
        var value = keyword.Get(constraints);
        return (isNumber ? Number(value) : value) is { } literal
            ? new ValueCheck(
                keyword.Method,
                target,
                isNumber && target == CheckTarget.Value,
                keyword.Word is null ? new CheckArgument(literal, keyword.IsText) : null
            )
            : null;
    }

    // Each constraint applies only to values of its own kind.
    private static ConstrainedKind[] KindsOf(CodeType type) =>
        type switch
        {
            ScalarType { Scalar: Scalar.String } => [ConstrainedKind.Text],
            DeclaredType { Kind: DeclaredKind.Union } => [ConstrainedKind.Text, ConstrainedKind.Number],
            ScalarType { Scalar: var scalar } when IsNumber(scalar) => [ConstrainedKind.Number],
            ListType => [ConstrainedKind.List],
            MapType => [ConstrainedKind.Map],
            _ => [],
        };

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

    // A bound out of decimal's range, such as double's own, adds nothing to the type.
    private static string? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture) + "m"
            : null;
}
