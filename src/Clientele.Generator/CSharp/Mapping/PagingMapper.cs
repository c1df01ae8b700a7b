using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>
/// Recognizes lists that come in pages. The rules are asked in order, and are strict: a list that is wrongly taken for one in pages would lose items,
/// or repeat them.
/// </summary>
internal sealed class PagingMapper(OperationContext context, IReadOnlyDictionary<string, TypeDeclaration> types)
{
    private static readonly string[] LinkWords = ["url", "uri", "link", "href"];

    /// <summary>How <paramref name="code"/> continues; <see langword="null"/>: it does not, or in no way that is known.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="code">The same, mapped.</param>
    /// <param name="scope">The names of its group.</param>
    public PagingDeclaration? Map(ApiOperation operation, OperationDeclaration code, NameScope scope)
    {
        if (code is not { IsVariant: false, HttpMethod: "GET", Body: null or { Required: false, Body.Kind: BodyKind.Typed or BodyKind.Form }, MultipartType: null, Result: { Kind: BodyKind.Typed, Type.Type: var type } })
        {
            return null;
        }

        var page = type is DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } declared ? Find(declared.Name) : null;
        var list = new PagedList(operation, code, type, page is null ? null : new PageMembers(page, types));
        var paging = operation.Paging is { } asked ? Microsoft(list, asked) : LinkHeader(list) ?? Link(list) ?? Cursor(list) ?? (list.Parameter(PagingWords.Tokens, static _ => true) is null ? Offset(list) ?? Numbered(list) : null);
        return paging is null ? null : paging with { MethodName = scope.Claim(code.Name + "All", code.Name + "AllPages") };
    }

    private RecordDeclaration? Find(string name) => types.TryGetValue(name, out var type) ? type as RecordDeclaration : null;

    // x-ms-pageable. A next page that another operation fetches is left to the caller.
    private static PagingDeclaration? Microsoft(PagedList list, ApiPaging asked)
    {
        if (asked.HasOwnOperation)
        {
            return null;
        }

        var items = list.Members?.All.FirstOrDefault(member => member.Path.Count == 1 && member.Declaration is { Type.Type: ListType } found && found.WireName == asked.ItemName);
        var start = items is not null ? PagedList.Start(PagingKind.Linked, items) : list.Members is null ? list.Start(PagingKind.Linked) : null;
        if (asked.NextLinkName is null)
        {
            return start is null ? null : start with { IsSingle = true };
        }

        var next = list.Members?.All.FirstOrDefault(member => member.Path.Count == 1 && member.Declaration.WireName == asked.NextLinkName && member.Is(Scalar.String, Scalar.Uri));
        return next is null || start is null ? null : start with { Next = next.Value };
    }

    private static PagingDeclaration? LinkHeader(PagedList list) =>
        list.Code.Headers?.Members.Any(static header => string.Equals(header.WireName, "Link", StringComparison.OrdinalIgnoreCase)) == true ? list.Start(PagingKind.Linked) : null;

    private static PagingDeclaration? Link(PagedList list)
    {
        var next = list.Members?.Find(PagingWords.Links, static member => member.Is(Scalar.String, Scalar.Uri)) ?? list.Members?.Find(PagingWords.PerhapsLinks, SaysLink);
        return next is null || list.Start(PagingKind.Linked) is not { } start ? null : start with { Next = next.Value };
    }

    private static bool SaysLink(PageMember member)
    {
        var docs = member.Declaration.Documentation.Summary;
        return member.Is(Scalar.Uri)
            || (member.Is(Scalar.String) && LinkWords.Any(word => docs.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
    }

    private PagingDeclaration? Cursor(PagedList list)
    {
        if (list.Members is not { } members || list.Start(PagingKind.Cursor) is not { } start)
        {
            return null;
        }

        start = start with { HasMore = More(list) };
        foreach (var (next, parameters) in PagingWords.CursorPlaces.Select(entry => (members.Find([entry.Place], static _ => true), entry.Parameters))
            .Concat(PagingWords.Cursors.Select(entry => (members.FindNamed([entry.Word], static _ => true), entry.Parameters)))
            .Append((start.HasMore is null ? null : members.FindNamed(["lastid"], static _ => true), PagingWords.AfterLastId)))
        {
            if (next is not null && list.Parameter(parameters, parameter => Takes(parameter, next.Declaration.Type.Type)) is { } parameter)
            {
                return start with { Next = next.Value, Position = parameter.Name };
            }
        }

        return start.HasMore is null ? null : LastItem(list, start);
    }

    // Stripe's: the id of the page's last item asks for what comes after it.
    private PagingDeclaration? LastItem(PagedList list, PagingDeclaration start)
    {
        var id = start.Item is { Nullable: false, Type: DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } item }
            ? Find(item.Name) is { } record ? record.InheritedMembers.Concat(record.Members).FirstOrDefault(static member => member is { WireName: "id", IsOptional: false, Type.Type: ScalarType { Scalar: Scalar.String } }) : null
            : null;
        return id is not null && list.Parameter(["startingafter"], parameter => Takes(parameter, id.Type.Type)) is { } after
            ? start with { Next = start.Items with { OfLastItem = id.Name }, Position = after.Name }
            : null;
    }

    private PagingDeclaration? Offset(PagedList list)
    {
        var parameter = list.Parameter(PagingWords.Offsets.Concat(PagingWords.OffsetsFromSomewhere), IsCount);
        if (parameter is null || !HasSize(list) || list.Start(PagingKind.Offset) is not { } start)
        {
            return null;
        }

        var first = First(list.Operation, parameter) ?? (PagingWords.Offsets.Contains(PageMembers.Words(parameter.WireName)) ? 0 : null);
        return first is not { } known ? null : Counted(list, start with { Position = parameter.Name, First = known });
    }

    private PagingDeclaration? Numbered(PagedList list)
    {
        var parameter = list.Parameter(PagingWords.Numbers, IsCount);
        return parameter is not null && HasSize(list) && list.Start(PagingKind.Numbered) is { } start && First(list.Operation, parameter) is { } first
            ? Counted(list, start with { Position = parameter.Name, First = first, Pages = list.Members?.FindNamed(PagingWords.PageCounts, static member => member.Is(Scalar.Int32, Scalar.Int64))?.Value })
            : null;
    }

    private static PagingDeclaration Counted(PagedList list, PagingDeclaration start) => start with
    {
        Total = list.Members?.FindNamed(PagingWords.Totals, static member => member.Is(Scalar.Int32, Scalar.Int64))?.Value,
        HasMore = More(list),
    };

    private static PagePath? More(PagedList list) => list.Members?.FindNamed(PagingWords.More, static member => member.Is(Scalar.Boolean))?.Value;

    private static bool HasSize(PagedList list) => list.Parameter(PagingWords.Sizes, static parameter => IsCount(parameter)) is not null;

    private static bool IsCount(ParameterDeclaration parameter) => parameter.Type.Type is ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 };

    private static bool Takes(ParameterDeclaration parameter, CodeType cursor) =>
        parameter is { Required: false, Type: { Nullable: true, Type: ScalarType { Scalar: var taken } } }
        && cursor is ScalarType { Scalar: Scalar.String or Scalar.Guid or Scalar.Int32 or Scalar.Int64 } given
        && (given.Scalar == taken || (given.Scalar == Scalar.Int32 && taken == Scalar.Int64));

    // Where counting starts: what is assumed of an absent parameter, else the least there is.
    private long? First(ApiOperation operation, ParameterDeclaration parameter)
    {
        var schema = operation.Parameters.First(candidate => candidate.Location == ParameterLocation.Query && candidate.Name == parameter.WireName).Schema;
        var target = context.Resolve(schema);
        var value = schema.Facts.Default ?? target?.Facts.Default;
        var text = value is ApiValue.Number number ? number.Text : schema.Facts.Constraints?.Minimum ?? target?.Facts.Constraints?.Minimum;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first) ? first : null;
    }
}
