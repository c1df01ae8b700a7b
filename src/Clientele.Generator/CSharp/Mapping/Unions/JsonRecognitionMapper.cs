using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Mapping.Unions;

/// <summary>Decides how the case of a JSON value is recognized.</summary>
internal static class JsonRecognitionMapper
{
    private static readonly JsonKinds[] Kinds =
    [
        JsonKinds.Array,
        JsonKinds.String,
        JsonKinds.Integer,
        JsonKinds.Fraction,
        JsonKinds.Boolean,
    ];

    /// <summary>Gets the recognition of the cases of <paramref name="union"/>.</summary>
    public static JsonRecognition Map(UnionDeclaration union)
    {
        var objects = CasesWith(union, JsonKinds.Object);
        var discriminated = objects
            .Where(i => union.DiscriminatorWireName is not null && !union.Cases[i].DiscriminatorValues.IsEmpty)
            .ToList();
        var standard = union.DefaultCase;
        return new JsonRecognition
        {
            HasObjects = objects.Count > 0,
            Discriminated = DiscriminatedCases.Map(union, discriminated),
            Default = standard,
            Shaped = standard is null ? objects.ToEquatableArray() : [],
            Undiscriminated = standard is null ? objects.Except(discriminated).ToEquatableArray() : [],
            Kinds = Kinds.Select(kind => Map(union, kind)).OfType<KindRecognition>().ToEquatableArray(),
        };
    }

    private static KindRecognition? Map(UnionDeclaration union, JsonKinds kind)
    {
        var candidates = CasesWith(union, kind);
        if (candidates.Count == 0)
        {
            return null;
        }

        var last = candidates[candidates.Count - 1];
        var tried = candidates
            .TakeWhile(i => (i != last || IsExact(union, union.Cases[i])) && IsPicky(union.Cases[i]))
            .ToEquatableArray();
        return new KindRecognition(kind, tried, tried.Count < candidates.Count ? candidates[tried.Count] : null);
    }

    private static List<int> CasesWith(UnionDeclaration union, JsonKinds kind) =>
        Enumerable.Range(0, union.Cases.Count).Where(i => (union.Cases[i].Kinds & kind) != 0).ToList();

    // An integer too large for a numeric union's integer types keeps its digits as raw JSON.
    private static bool IsExact(UnionDeclaration union, UnionCase item) =>
        item.Kinds == JsonKinds.Integer && union.Cases.Any(static other => other.Kinds == JsonKinds.Fraction);

    // Whether a value of the right JSON kind may still be unreadable.
    private static bool IsPicky(UnionCase item) =>
        item.Type.Type
            is not (
                ScalarType { Scalar: Scalar.String or Scalar.Boolean or Scalar.Element }
                or DeclaredType { Kind: DeclaredKind.OpenEnum }
            );
}
