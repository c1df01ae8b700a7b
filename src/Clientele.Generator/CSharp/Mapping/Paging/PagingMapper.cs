using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>
/// Recognizes paged lists (docs/paging.md). The rules are tried in order, and are strict: paging a list that is not
/// paged would lose or repeat items.
/// </summary>
internal sealed class PagingMapper(MappingContext context, IReadOnlyDictionary<string, TypeDeclaration> types)
{
    private readonly DeclaredPagingMapper _declared = new(context, types);
    private readonly CountedPagingMapper _counted = new(context);
    private readonly CursorPagingMapper _cursors = new(types);
    private readonly LinkPagingMapper _links = new(types);

    /// <summary>
    /// Gets the continuation of <paramref name="code"/>; <see langword="null"/> if it has none, or no known kind.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="code">The mapped operation.</param>
    /// <param name="scope">The names of its group.</param>
    public PagingDeclaration? Map(ApiOperation operation, OperationDeclaration code, NameScope scope)
    {
        if (
            code is not { IsVariant: false, MultipartType: null, Result: { Kind: BodyKind.Typed, Type.Type: var type } }
            || operation.PagingRule is { IsOff: true }
        )
        {
            return null;
        }

        var page = RecordOf(type);
        var list = new PagedList(
            operation,
            code,
            type,
            page is null ? null : new PageMembers(page, types),
            SentBy(code)
        );
        var paging = operation.PagingRule is { } rule ? _declared.Map(list, rule, page) : Find(list);
        if (paging is null)
        {
            ReportDoubt(list);
            return null;
        }

        return paging with
        {
            MethodName = scope.Claim(code.Name + "All", code.Name + "AllPages"),
        };
    }

    private PagingDeclaration? Find(PagedList list)
    {
        if (!CanRepeat(list.Code))
        {
            return null;
        }

        if (list.Operation.Paging is { } asked)
        {
            return LinkPagingMapper.Microsoft(list, asked);
        }

        var link = LinkPagingMapper.Header(list) ?? _links.Followed(list) ?? LinkPagingMapper.Link(list);
        if (link is not null && !LinkPagingMapper.MayBePartial(list))
        {
            return link;
        }

        var other = _cursors.Map(list) ?? _counted.Map(list);
        return other is { Total: null, HasMore: null, Kind: not PagingKind.Cursor } ? link ?? other : other ?? link;
    }

    // A search by POST can be repeated if the body takes what requests the next page.
    private static bool CanRepeat(OperationDeclaration code) =>
        code.HttpMethod switch
        {
            "GET" => code.Body is null or { Required: false, Body.Kind: BodyKind.Typed or BodyKind.Form },
            "POST" => code.Body is { Body.Kind: BodyKind.Typed },
            _ => false,
        };

    private RecordDeclaration? SentBy(OperationDeclaration code) =>
        code is { HttpMethod: "POST", Body.Body: { Kind: BodyKind.Typed, Type.Type: var type } }
            ? RecordOf(type)
            : null;

    private RecordDeclaration? RecordOf(CodeType type) =>
        type is DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } declared
        && types.TryGetValue(declared.Name, out var found)
            ? found as RecordDeclaration
            : null;

    private void ReportDoubt(PagedList list)
    {
        if (
            list.Operation.PagingRule is null
            && list.Code.HttpMethod == "GET"
            && (list.Doubt ?? OfLinks(list)) is { } doubt
            && list.Position(PagingWords.Asking, static _ => true) is not null
        )
        {
            context.ReportNotPaged(list.Operation, doubt);
        }
    }

    // Which link leads to the next page is expressed in values, which may be anything.
    private string? OfLinks(PagedList list) =>
        list.Members?.All.FirstOrDefault(IsListOfLinks)?.Declaration.WireName is { } name
            ? $"its links are a list, '{name}', whose items say by a value which of them leads to the next page"
            : null;

    private bool IsListOfLinks(PageMember member) =>
        member.Declaration.Type.Type is ListType list
        && RecordOf(list.Item.Type) is { } link
        && link.Members.Any(static one => one.WireName is "rel")
        && link.Members.Any(static one => one.WireName is "href" or "url" or "uri");
}
