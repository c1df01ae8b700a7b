using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>An operation that may answer with a page of a list.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Code">The same, mapped.</param>
/// <param name="Body">What it answers with.</param>
/// <param name="Members">What the body says besides its items; <see langword="null"/>: it is no object.</param>
internal sealed record PagedList(ApiOperation Operation, OperationDeclaration Code, CodeType Body, PageMembers? Members)
{
    /// <summary>A declaration with the page's items: the body itself, or its only list; <see langword="null"/>: there is no such thing, or the object is more than a page.</summary>
    public PagingDeclaration? Start(PagingKind kind)
    {
        if (Body is ListType list)
        {
            return new PagingDeclaration { MethodName = "", Kind = kind, Item = list.Item, Items = new PagePath([]) };
        }

        // What one resource says of itself has lists and links, too.
        var own = Members?.All.Where(static member => member.Path.Count == 1).ToList() ?? [];
        var lists = own.Where(static member => member.Declaration.Type.Type is ListType).ToList();
        lists = lists.Count > 1 ? lists.Where(static member => !PagingWords.Beside.Contains(member.Word)).ToList() : lists;
        if (lists.Count == 0)
        {
            // HAL (draft-kelly-json-hal) has the items of whatever name in _embedded.
            lists = Members?.All.Where(static member => member.Path.Count == 2 && member.Place.StartsWith("embedded.", StringComparison.Ordinal) && member.Declaration.Type.Type is ListType).ToList() ?? [];
        }

        var isPage = lists.Count == 1 && !Operation.Path.EndsWith("}", StringComparison.Ordinal)
            && (PagingWords.Items.Contains(lists[0].Word) || own.All(member => member == lists[0] || PagingWords.Envelope.Contains(member.Word)));
        return isPage ? Start(kind, lists[0]) : null;
    }

    /// <summary>A declaration with the items of a member.</summary>
    public static PagingDeclaration Start(PagingKind kind, PageMember items) =>
        new() { MethodName = "", Kind = kind, Item = ((ListType)items.Declaration.Type.Type).Item, Items = new PagePath(items.Path.ToEquatableArray()) };

    /// <summary>The query parameter with one of <paramref name="names"/>, in words, that <paramref name="fits"/>.</summary>
    public ParameterDeclaration? Parameter(IEnumerable<string> names, Func<ParameterDeclaration, bool> fits) => names
        .SelectMany(name => Code.Parameters.Where(parameter => parameter is { Location: ParameterLocation.Query, Shape: ParameterShape.Scalar } && PageMembers.Words(parameter.WireName) == name && fits(parameter)))
        .FirstOrDefault();
}
