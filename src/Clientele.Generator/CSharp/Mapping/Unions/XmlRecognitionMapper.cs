using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Mapping.Unions;

/// <summary>Decides how the case of an XML element is recognized.</summary>
internal static class XmlRecognitionMapper
{
    /// <summary>Gets the recognition of the cases of <paramref name="union"/>.</summary>
    public static XmlRecognition Map(UnionDeclaration union)
    {
        var hasDiscriminator = union.DiscriminatorWireName is not null;
        var all = Enumerable.Range(0, union.Cases.Count).ToList();
        var shaped = all.Where(i => !hasDiscriminator || IsShaped(union.Cases[i])).ToList();
        var objects = shaped
            .Where(i =>
                union.Cases[i].Type.Type is DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord }
            )
            .ToList();
        var others = shaped.Except(objects).ToList();
        var standard = union.DefaultCase;
        if (standard is not null)
        {
            objects = [];
        }

        return new XmlRecognition
        {
            Discriminated = hasDiscriminator ? DiscriminatedCases.Map(union, all) : [],
            Default = standard,
            IsDefaultOfElements = others.Count > 0,
            Objects = objects.ToEquatableArray(),
            IsUnknownWithDiscriminator = hasDiscriminator && others.Any(i => !IsAnything(union.Cases[i])),
            Trials = Trials(union, objects, others).ToEquatableArray(),
        };
    }

    private static IEnumerable<XmlTrial> Trials(UnionDeclaration union, List<int> objects, List<int> others)
    {
        var isList = IsNothingButList(union, objects, others);
        foreach (var i in others.OrderBy(i => !IsCollection(union.Cases[i])).ThenBy(i => !IsPicky(union.Cases[i])))
        {
            var kind = Kind(union.Cases[i], isList);
            yield return new XmlTrial(i, kind);
            if (kind is XmlTrialKind.Any or XmlTrialKind.Text)
            {
                yield break;
            }
        }
    }

    private static XmlTrialKind Kind(UnionCase item, bool isList)
    {
        if (IsAnything(item))
        {
            return XmlTrialKind.Any;
        }

        if (!IsPicky(item))
        {
            return XmlTrialKind.Text;
        }

        if (!IsCollection(item))
        {
            return XmlTrialKind.Readable;
        }

        return isList ? XmlTrialKind.ReadableElementsOnly : XmlTrialKind.ReadableElements;
    }

    // Whether an empty element can only be a list without items.
    private static bool IsNothingButList(UnionDeclaration union, List<int> objects, List<int> others) =>
        others.Count(i => IsCollection(union.Cases[i])) == 1
        && others.All(i => IsPicky(union.Cases[i]))
        && objects.All(i => !union.Cases[i].RequiredNames.IsEmpty);

    // Whether the discriminator does not identify the case.
    private static bool IsShaped(UnionCase item) =>
        item.DiscriminatorValues.IsEmpty
        || item.Type.Type is ListType
        || (CodeTypes.IsText(item.Type.Type) && !IsAnything(item));

    private static bool IsAnything(UnionCase item) => item.Type.Type is ScalarType { Scalar: Scalar.Element };

    private static bool IsCollection(UnionCase item) => item.Type.Type is ListType or MapType;

    // Whether an element may be unreadable as this case. Open enums accept any text, or any number.
    private static bool IsPicky(UnionCase item) =>
        item.Type.Type switch
        {
            ScalarType { Scalar: Scalar.String or Scalar.Element } => false,
            DeclaredType { Kind: DeclaredKind.OpenEnum } => (item.Kinds & JsonKinds.String) == 0,
            _ => true,
        };
}
