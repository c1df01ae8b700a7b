using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>Merges scalars that look alike in JSON into one type.</summary>
internal static class ScalarUnions
{
    /// <summary>Gets the JSON kinds of a framework type.</summary>
    public static JsonKinds KindsOf(Scalar scalar) =>
        scalar switch
        {
            Scalar.Boolean => JsonKinds.Boolean,
            Scalar.Element => JsonKinds.Any,
            Scalar.Single or Scalar.Double or Scalar.Decimal => JsonKinds.Integer | JsonKinds.Fraction,
            >= Scalar.SByte and <= Scalar.UInt64 => JsonKinds.Integer,
            _ => JsonKinds.String,
        };

    /// <summary>
    /// Leaves at most one case with string values and one with numbers; but integers beside other numbers stay a
    /// separate case, as a double would lose some of their digits.
    /// </summary>
    public static void Merge(List<BranchDraft> drafts)
    {
        Merge(
            drafts,
            drafts.Where(draft => IsScalar(draft, JsonKinds.String) || IsEnum(draft, ofStrings: true)).ToList(),
            _ => Scalar.String
        );
        var numbers = drafts
            .Where(draft => IsScalar(draft, JsonKinds.Integer) || IsEnum(draft, ofStrings: false))
            .ToList();
        var integers = numbers.Where(IsInteger).ToList();
        if (
            integers.Count > 0
            && integers.Count < numbers.Count
            && !numbers.Any(draft => draft.Type.Type is ScalarType { Scalar: Scalar.Decimal })
        )
        {
            Merge(drafts, integers, Widest);
            MergeFractions(drafts, [.. numbers.Except(integers)]);
            return;
        }

        Merge(drafts, numbers, Widest);
    }

    // A number without a fraction is an integer first, whatever order the description has.
    private static void MergeFractions(List<BranchDraft> drafts, List<BranchDraft> fractions)
    {
        Merge(drafts, fractions, Widest);
        var fraction = drafts.First(fractions.Contains);
        fraction.IsFraction = true;
        drafts.Remove(fraction);
        drafts.Insert(drafts.FindLastIndex(IsInteger) + 1, fraction);
    }

    private static bool IsInteger(BranchDraft draft) =>
        draft.Type.Type is ScalarType { Scalar: >= Scalar.SByte and <= Scalar.UInt64 }
        || (draft.Type.Type is DeclaredType && EnumScalar(draft) == Scalar.Int64);

    private static bool IsEnum(BranchDraft draft, bool ofStrings) =>
        draft.Type.Type is DeclaredType { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum }
        && draft.Target is EnumSchema schema
        && schema.Kind == PrimitiveKind.String == ofStrings;

    private static bool IsScalar(BranchDraft draft, JsonKinds kind) =>
        draft.Type.Type is ScalarType { Scalar: not Scalar.Element } scalar && (KindsOf(scalar.Scalar) & kind) != 0;

    private static void Merge(
        List<BranchDraft> drafts,
        List<BranchDraft> alike,
        System.Func<List<BranchDraft>, Scalar> widest
    )
    {
        if (alike.Count < 2)
        {
            return;
        }

        // Some services express "or blank" as an enum of just the empty string, which an open enum holds anyway.
        var blanks = alike
            .Where(static draft => draft.Target is EnumSchema { Members: [{ Value: ApiValue.String { Value: "" } }] })
            .ToList();
        if (
            blanks.Count > 0
            && alike.Count == blanks.Count + 1
            && alike.Except(blanks).Single().Type.Type is DeclaredType { Kind: DeclaredKind.OpenEnum }
        )
        {
            var telling = alike.Except(blanks).Single();
            telling.Type = telling.Type with { Nullable = alike.Exists(static draft => draft.Type.Nullable) };
            drafts.RemoveAll(blanks.Contains);
            return;
        }

        // One open enum beside its underlying type holds every value of both.
        var enums = alike.Where(draft => draft.Type.Type is DeclaredType).ToList();
        var isEnum =
            enums.Count == 1
            && enums[0].Type.Type is DeclaredType { Kind: DeclaredKind.OpenEnum }
            && alike.All(draft =>
                draft == enums[0]
                || draft.Type.Type is ScalarType { Scalar: Scalar.String or Scalar.Int32 or Scalar.Int64 }
            );
        var type = isEnum ? enums[0].Type.Type : new ScalarType(widest(alike));
        var kept = isEnum ? enums[0] : alike[0];
        kept.Type = new TypeUse(type, alike.Any(draft => draft.Type.Nullable));
        drafts.RemoveAll(draft => draft != kept && alike.Contains(draft));
    }

    private static Scalar Widest(List<BranchDraft> drafts)
    {
        var scalars = drafts
            .Select(draft => draft.Type.Type is ScalarType scalar ? scalar.Scalar : EnumScalar(draft))
            .ToList();
        var areIntegers = scalars.TrueForAll(static scalar => scalar is < Scalar.Single);
        if (scalars.Contains(Scalar.Decimal) || (areIntegers && scalars.Contains(Scalar.UInt64)))
        {
            return Scalar.Decimal;
        }

        return areIntegers ? Scalar.Int64 : Scalar.Double;
    }

    private static Scalar EnumScalar(BranchDraft draft) =>
        draft.Target is EnumSchema { Kind: PrimitiveKind.Integer } ? Scalar.Int64 : Scalar.Double;
}
