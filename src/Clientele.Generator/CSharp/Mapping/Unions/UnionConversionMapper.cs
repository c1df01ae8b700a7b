using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Unions;

/// <summary>Decides what lets a value of a case be used where a union is expected.</summary>
internal static class UnionConversionMapper
{
    /// <summary>
    /// Gets the same cases, marking those whose type C# can't distinguish from that of an earlier case.
    /// </summary>
    public static EquatableArray<UnionCase> MarkRepeated(EquatableArray<UnionCase> cases) =>
        cases.Rewrite(cases, static (item, all) => IsRepeated(item, all) ? item with { RepeatsType = true } : item);

    /// <summary>
    /// Gets the case of a collection expression; <see langword="null"/> if two lists would be ambiguous.
    /// </summary>
    public static int? CollectionCase(UnionDeclaration union)
    {
        if (union.Name is UnionMemberNames.Builder or UnionMemberNames.Enumerator)
        {
            return null;
        }

        var lists = Enumerable
            .Range(0, union.Cases.Count)
            .Where(i => union.Cases[i].Type.Type is ListType)
            .Take(2)
            .ToList();
        return lists.Count == 1 ? lists[0] : null;
    }

    /// <summary>Determines whether all that it holds has the type of a case, and no name conflicts.</summary>
    public static bool FitsLanguage(UnionDeclaration union) =>
        union.Name != UnionMemberNames.Provider
        && union
            .Cases.SelectMany(static item => CodeTypes.NamesIn(item.Type.Type))
            .All(name => name != union.Name && name != UnionMemberNames.Provider);

    private static bool IsRepeated(UnionCase item, EquatableArray<UnionCase> cases)
    {
        foreach (var other in cases)
        {
            if (ReferenceEquals(other, item))
            {
                return false;
            }

            if (IsSame(other.Type.Type, item.Type.Type))
            {
                return true;
            }
        }

        return false;
    }

    // Nullability matters if it changes the type of a value.
    private static bool IsSame(TypeUse left, TypeUse right) =>
        IsSame(left.Type, right.Type) && (left.Nullable == right.Nullable || !left.Type.IsValueType);

    private static bool IsSame(CodeType left, CodeType right) =>
        (left, right) switch
        {
            (ListType list, ListType other) => IsSame(list.Item, other.Item),
            (MapType map, MapType other) => IsSame(map.Value, other.Value),
            _ => left == right,
        };
}
