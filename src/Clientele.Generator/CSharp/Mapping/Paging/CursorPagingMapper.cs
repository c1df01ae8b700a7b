using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>Maps lists whose pages contain the value that requests the next one.</summary>
internal sealed class CursorPagingMapper(IReadOnlyDictionary<string, TypeDeclaration> types)
{
    /// <summary>Gets the list's continuation; <see langword="null"/> if it has none of this kind.</summary>
    public PagingDeclaration? Map(PagedList list)
    {
        if (list.Members is not { } members)
        {
            return null;
        }

        var more = More(list);
        foreach (var (next, parameters) in Candidates(members, more is not null))
        {
            if (
                list.Position(parameters, type => Takes(type, next.Declaration.Type.Type)) is { } position
                && list.Start(
                    PagingKind.Cursor,
                    isSure: !PagingWords.Perhaps.Contains(next.Word) || next.Path.Count > 1
                )
                    is { } start
            )
            {
                return start with { HasMore = more, Next = next.Value with { IsReal = false }, Position = position };
            }
        }

        return
            more is not null && list.Code.HttpMethod == "GET" && list.Start(PagingKind.Cursor, isSure: true) is { } page
            ? LastItem(list, page with { HasMore = more })
            : null;
    }

    /// <summary>Gets the value in a page that says whether another one follows.</summary>
    public static PagePath? More(PagedList list) =>
        list.Members?.FindNamed(PagingWords.More, static member => member.Is(Scalar.Boolean))?.Value
        ?? (
            list.Members?.FindNamed(PagingWords.Done, static member => member.Is(Scalar.Boolean))?.Value is { } done
                ? done with
                {
                    IsNegated = true,
                }
                : null
        );

    private static IEnumerable<(PageMember Next, string[] Parameters)> Candidates(PageMembers members, bool saysMore)
    {
        foreach (var (place, parameters) in PagingWords.CursorPlaces)
        {
            if (members.Find([place], static _ => true) is { } member)
            {
                yield return (member, parameters);
            }
        }

        // A member of an object called "next" has the name of the parameter that takes it.
        foreach (var member in members.All)
        {
            var words = member.Place.Split('.');
            if (
                words.Length > 1
                && PagingWords.NextHolders.Contains(words[words.Length - 2])
                && !PagingWords.Sizes.Contains(member.Word)
            )
            {
                yield return (member, [member.Word, "page" + member.Word]);
            }
        }

        foreach (var (word, parameters) in PagingWords.Cursors)
        {
            if (members.FindNamed([word], static _ => true) is { } member)
            {
                yield return (member, parameters);
            }
        }

        if (saysMore && members.FindNamed(["lastid"], static _ => true) is { } last)
        {
            yield return (last, PagingWords.AfterLastId);
        }
    }

    // As at Stripe: the id of a page's last item requests what comes after it.
    private PagingDeclaration? LastItem(PagedList list, PagingDeclaration start)
    {
        var record = start.Item
            is { Nullable: false, Type: DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } item }
            ? FindRecord(item.Name)
            : null;
        var id = record
            ?.InheritedMembers.Concat(record.Members)
            .FirstOrDefault(static member =>
                member is { WireName: "id", IsOptional: false, Type.Type: ScalarType { Scalar: Scalar.String } }
            );
        return id is not null && list.Position(["startingafter"], type => Takes(type, id.Type.Type)) is { } after
            ? start with
            {
                Next = start.Items with { OfLastItem = id.Name },
                Position = after,
            }
            : null;
    }

    private static bool Takes(TypeUse type, CodeType cursor) =>
        type is { Nullable: true, Type: ScalarType { Scalar: var taken } }
        && cursor is ScalarType { Scalar: Scalar.String or Scalar.Guid or Scalar.Int32 or Scalar.Int64 } given
        && (given.Scalar == taken || (given.Scalar == Scalar.Int32 && taken == Scalar.Int64));

    private RecordDeclaration? FindRecord(string name) =>
        types.TryGetValue(name, out var type) ? type as RecordDeclaration : null;
}
