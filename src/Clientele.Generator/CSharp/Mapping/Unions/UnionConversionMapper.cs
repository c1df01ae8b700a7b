using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Unions;

/// <summary>Decides what lets a value of a case stand where a union is asked for.</summary>
internal static class UnionConversionMapper
{
    /// <summary>The same cases; marked are those whose type C# can't tell from that of a case before.</summary>
    public static EquatableArray<UnionCase> MarkRepeated(EquatableArray<UnionCase> cases) =>
        cases.Rewrite(cases, static (item, all) => IsRepeated(item, all) ? item with { RepeatsType = true } : item);

    /// <summary>The case of a collection expression, which says nothing of two lists that it could be.</summary>
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

    /// <summary>Whether all that it holds is of a case's type, and no name stands in the way.</summary>
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

    // Nullability counts where a value's type changes with it.
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
