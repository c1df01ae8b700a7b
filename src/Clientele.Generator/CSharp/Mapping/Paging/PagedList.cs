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

/// <summary>An operation that may return a page of a list.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Code">The mapped operation.</param>
/// <param name="Body">The body of its response.</param>
/// <param name="Members">
/// The values in the body other than its items; <see langword="null"/> if it is not an object.
/// </param>
/// <param name="Sent">
/// The object sent as its body; <see langword="null"/> if there is no body, or it is not an object.
/// </param>
internal sealed record PagedList(
    ApiOperation Operation,
    OperationDeclaration Code,
    CodeType Body,
    PageMembers? Members,
    RecordDeclaration? Sent
)
{
    /// <summary>Gets or sets why the list is not treated as paged although it looks like it.</summary>
    public string? Doubt { get; set; }

    /// <summary>
    /// Gets a declaration with the page's items: the body itself, or its only list; <see langword="null"/> if there is
    /// neither, or the object is more than a page.
    /// </summary>
    /// <param name="kind">How the list continues.</param>
    /// <param name="isSure">
    /// Whether both request and response show that; otherwise it may be a single resource, which can have lists and
    /// links, too.
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

    /// <summary>Gets a declaration with the items of a member.</summary>
    public static PagingDeclaration Start(PagingKind kind, PageMember items) =>
        new()
        {
            MethodName = "",
            Kind = kind,
            Item = ((ListType)items.Declaration.Type.Type).Item,
            Items = new PagePath(items.Path.ToEquatableArray()),
        };

    /// <summary>
    /// Gets what requests a page, has one of <paramref name="names"/>, in words, and <paramref name="fits"/>: a query
    /// parameter, else a member of the body.
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

    /// <summary>Gets the wire name of a parameter or member that requests a page.</summary>
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

    // If the body is optional, one that contains only the page's position must be legal.
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
            // HAL (draft-kelly-json-hal) puts the items in _embedded, under any name.
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
