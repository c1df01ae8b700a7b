using System;
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

    private static ValueRules Rules(Constraints? constraints, CodeType type)
    {
        if (constraints is null)
        {
            return new ValueRules();
        }

        var kind = KindOf(type);
        return new ValueRules
        {
            Checks = ValidationKeywords
                .All.Where(keyword => keyword.Kind == kind)
                .GroupBy(static keyword => keyword.Method, StringComparer.Ordinal)
                .Select(method => new ValueCheck(
                    method.Key,
                    kind == ConstrainedKind.Number,
                    Arguments(method, constraints).ToEquatableArray()
                ))
                .Where(static check => !check.Arguments.IsEmpty)
                .ToEquatableArray(),
        };
    }

    private static IEnumerable<CheckArgument> Arguments(
        IEnumerable<ValidationKeyword> keywords,
        Constraints constraints
    )
    {
        foreach (var keyword in keywords.OrderBy(static keyword => keyword.Position))
        {
            var value = keyword.Get(constraints);
            var literal = keyword.Kind == ConstrainedKind.Number ? Number(value) : value;
            if (literal is not null)
            {
                yield return new CheckArgument(keyword.Parameter, literal, keyword.IsText);
            }
        }
    }

    private static ConstrainedKind KindOf(CodeType type) =>
        type switch
        {
            ScalarType { Scalar: Scalar.String } => ConstrainedKind.Text,
            ScalarType { Scalar: var scalar } when IsNumber(scalar) => ConstrainedKind.Number,
            ListType => ConstrainedKind.List,
            MapType => ConstrainedKind.Map,
            _ => ConstrainedKind.None,
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

    // A bound beyond decimal's range, such as double's own, tells nothing that the type does not.
    private static string? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture) + "m"
            : null;
}
