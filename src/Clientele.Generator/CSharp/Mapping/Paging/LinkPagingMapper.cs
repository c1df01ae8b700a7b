using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>Maps lists whose pages link to the next one.</summary>
internal sealed class LinkPagingMapper(IReadOnlyDictionary<string, TypeDeclaration> types)
{
    private static readonly string[] LinkWords = ["url", "uri", "link", "href"];

    private readonly RequestLinkMapper _requestLinks = new(types);

    /// <summary>
    /// Gets the continuation by x-ms-pageable. A next page fetched by another operation is left to the caller.
    /// </summary>
    public static PagingDeclaration? Microsoft(PagedList list, ApiPaging asked)
    {
        if (asked.HasOwnOperation || list.Code.HttpMethod != "GET")
        {
            return null;
        }

        var items = list.Members?.All.FirstOrDefault(member =>
            member.Path.Count == 1
            && member.Declaration is { Type.Type: ListType } found
            && found.WireName == asked.ItemName
        );
        var start = (items, list.Members) switch
        {
            ({ } found, _) => PagedList.Start(PagingKind.Linked, found),
            (_, null) => list.Start(PagingKind.Linked, isSure: true),
            _ => null,
        };
        if (asked.NextLinkName is null)
        {
            return start is null ? null : start with { IsSingle = true };
        }

        var next = list.Members?.All.FirstOrDefault(member =>
            member.Path.Count == 1
            && member.Declaration.WireName == asked.NextLinkName
            && member.Is(Scalar.String, Scalar.Uri)
        );
        return next is null || start is null ? null : start with { Next = next.Value };
    }

    /// <summary>Gets the continuation by the header Link (RFC 8288).</summary>
    public static PagingDeclaration? Header(PagedList list)
    {
        var isDeclared =
            list.Code.HttpMethod == "GET"
            && list.Code.Headers?.Members.Any(static header =>
                string.Equals(header.WireName, "Link", StringComparison.OrdinalIgnoreCase)
            ) == true;
        return isDeclared ? list.Start(PagingKind.Linked, isSure: false) : null;
    }

    /// <summary>Gets the continuation by a link in the body.</summary>
    public static PagingDeclaration? Link(PagedList list)
    {
        if (list.Code.HttpMethod != "GET")
        {
            return null;
        }

        var next = list.Members?.Find(PagingWords.Links, static member => member.Is(Scalar.String, Scalar.Uri))
            ?? list.Members?.Find(PagingWords.PerhapsLinks, SaysLink);
        return
            next is null
            || list.Start(PagingKind.Linked, isSure: list.Position(PagingWords.Asking, static _ => true) is not null)
                is not { } start
            ? null
            : start with
            {
                Next = next.Value,
            };
    }

    /// <summary>Gets the continuation by a link in the body that defines a request, including headers.</summary>
    public PagingDeclaration? Followed(PagedList list)
    {
        if (list.Code.HttpMethod != "GET")
        {
            return null;
        }

        foreach (var member in list.Members?.Find(PagingWords.FollowedLinks) ?? [])
        {
            if (
                member.Declaration.Type.Type is DeclaredType { Kind: DeclaredKind.Record } declared
                && FindRecord(declared.Name) is { } record
                && _requestLinks.Map(record) is { } link
                && list.Start(PagingKind.Followed, isSure: false) is { } start
            )
            {
                return start with { Next = member.Value with { Link = link } };
            }
        }

        return null;
    }

    /// <summary>
    /// Determines whether the link is called a URI but may be only part of one, relative to an unknown base.
    /// </summary>
    public static bool MayBePartial(PagedList list) =>
        list.Members?.FindNamed(["nexturi"], static member => member.Is(Scalar.String)) is { Path.Count: 1 };

    private static bool SaysLink(PageMember member)
    {
        var docs = member.Declaration.Documentation.Summary;
        return member.Is(Scalar.Uri)
            || (
                member.Is(Scalar.String)
                && LinkWords.Any(word => docs.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            );
    }

    private RecordDeclaration? FindRecord(string name) =>
        types.TryGetValue(name, out var type) ? type as RecordDeclaration : null;
}
