using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>An operation that may answer with a page of a list.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Code">The same, mapped.</param>
/// <param name="Body">What it answers with.</param>
/// <param name="Members">What the body says besides its items; <see langword="null"/>: it is no object.</param>
/// <param name="Sent">The body that it is sent, an object; <see langword="null"/>: there is none, or another.</param>
internal sealed record PagedList(
    ApiOperation Operation,
    OperationDeclaration Code,
    CodeType Body,
    PageMembers? Members,
    RecordDeclaration? Sent
)
{
    /// <summary>Why the list is not taken for one in pages, where it looks like one.</summary>
    public string? Doubt { get; set; }

    /// <summary>
    /// A declaration with the page's items: the body itself, or its only list; <see langword="null"/>: there is no such
    /// thing, or the object is more than a page.
    /// </summary>
    /// <param name="kind">How the list continues.</param>
    /// <param name="isSure">
    /// Whether its request and its answer both show that; else what one resource says of itself has lists and links,
    /// too.
    /// </param>
    public PagingDeclaration? Start(PagingKind kind, bool isSure)
    {
        if (Body is ListType list)
        {
            return new PagingDeclaration
            {
                MethodName = "",
                Kind = kind,
                Item = list.Item,
                Items = new PagePath([]),
            };
        }

        var lists = Lists();
        if (lists.Count == 0)
        {
            return null;
        }

        if (lists.Count > 1)
        {
            Doubt =
                "which of its lists has the items is not clear: "
                + $"{string.Join(", ", lists.Select(static member => member.Declaration.WireName))}";
            return null;
        }

        var own = Members!.All.Where(static member => member.IsOwn).ToList();
        var isPage =
            isSure
            || (
                !Operation.Path.EndsWith("}", StringComparison.Ordinal)
                && (
                    PagingWords.Items.Contains(lists[0].Word)
                    || own.All(member => member == lists[0] || PagingWords.Envelope.Contains(member.Word))
                )
            );
        if (!isPage)
        {
            Doubt = "its answer may be one resource that has a list";
        }

        return isPage ? Start(kind, lists[0]) : null;
    }

    /// <summary>A declaration with the items of a member.</summary>
    public static PagingDeclaration Start(PagingKind kind, PageMember items) =>
        new()
        {
            MethodName = "",
            Kind = kind,
            Item = ((ListType)items.Declaration.Type.Type).Item,
            Items = new PagePath(items.Path.ToEquatableArray()),
        };

    /// <summary>
    /// What asks for a page and has one of <paramref name="names"/>, in words, and <paramref name="fits"/>: a parameter
    /// of the query, else a member of the body.
    /// </summary>
    public PagePosition? Position(IEnumerable<string> names, Func<TypeUse, bool> fits)
    {
        var parameters = Code
            .Parameters.Where(static parameter =>
                parameter is { Location: ParameterLocation.Query, Shape: ParameterShape.Scalar, Required: false }
            )
            .Where(parameter => fits(parameter.Type))
            .ToList();
        var members = SettableMembers().Where(member => fits(member.Type with { Nullable = true })).ToList();
        foreach (var name in names)
        {
            if ((InQuery(name, parameters) ?? InBody(name, members)) is { } position)
            {
                return position;
            }
        }

        return null;
    }

    /// <summary>What a parameter or a member that asks for a page is called.</summary>
    public string WireName(PagePosition position) =>
        position.Member is { } member
            ? Sent!.InheritedMembers.Concat(Sent.Members).First(candidate => candidate.Name == member.Property).WireName
            : Code.Parameters.First(parameter => parameter.Name == position.Argument).WireName;

    private static PagePosition? InQuery(string name, List<ParameterDeclaration> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (PageMembers.HasWords(parameter.WireName, name))
            {
                return new PagePosition(parameter.Name, parameter.Type);
            }
        }

        return null;
    }

    private PagePosition? InBody(string name, List<MemberDeclaration> members)
    {
        foreach (var member in members)
        {
            if (PageMembers.HasWords(member.WireName, name))
            {
                return new PagePosition(Code.Body!.Name, member.Type with { Nullable = true })
                {
                    Member = new PageStep(member.Name, member.IsOptional),
                    Body = Code.Body.Required ? null : Code.Body.Body.Type! with { Nullable = false },
                };
            }
        }

        return null;
    }

    // Where the body is optional, one that says nothing but the page has to be legal.
    private IEnumerable<MemberDeclaration> SettableMembers()
    {
        if (Sent is null)
        {
            return [];
        }

        var members = Sent.InheritedMembers.Concat(Sent.Members);
        var canMake = Code.Body?.Required == true || !members.Any(static member => member.Required);
        return canMake ? members.Where(static member => member is { Required: false, IsReadOnly: false }) : [];
    }

    private List<PageMember> Lists()
    {
        var all = Members?.All.Where(static member => member.Declaration.Type.Type is ListType).ToList() ?? [];
        var own = all.Where(static member => member.IsOwn).ToList();
        var lists = own.Where(static member => !PagingWords.Beside.Contains(member.Word)).ToList();
        if (lists.Count == 0)
        {
            // HAL (draft-kelly-json-hal) has the items of whatever name in _embedded.
            lists = all.Where(static member =>
                    member.Path.Count == 2 && member.Place.StartsWith("embedded.", StringComparison.Ordinal)
                )
                .ToList();
        }

        lists = lists.Count == 0 && own.Count == 1 ? own : lists;
        var named = lists.Where(static member => PagingWords.Items.Contains(member.Word)).ToList();
        return
            lists.Count > 1
            && named.Count == 1
            && IsOfObjects(named[0])
            && lists.All(member => member == named[0] || !IsOfObjects(member))
            ? named
            : lists;
    }

    private static bool IsOfObjects(PageMember list) =>
        ((ListType)list.Declaration.Type.Type).Item.Type is not ScalarType;
}
