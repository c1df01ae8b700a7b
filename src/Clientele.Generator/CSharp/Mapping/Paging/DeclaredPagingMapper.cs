using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>Maps lists whose description defines how they continue: <c>x-clientele-paging</c>.</summary>
internal sealed class DeclaredPagingMapper(MappingContext context, IReadOnlyDictionary<string, TypeDeclaration> types)
{
    /// <summary>
    /// Gets the list's continuation; <see langword="null"/> if the rule does not fit, for which a diagnostic gives the
    /// reason.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="rule">The rule for it.</param>
    /// <param name="page">The object that represents a page; <see langword="null"/> if it is not an object.</param>
    public PagingDeclaration? Map(PagedList list, ApiPagingRule rule, RecordDeclaration? page)
    {
        var items = rule.Items is null ? null : Find(page, rule.Items);
        if (rule.Items is null ? list.Body is not ListType : items?.Declaration.Type.Type is not ListType)
        {
            return Refuse(
                list,
                rule.Items is null
                    ? "the answer is no list, and 'items' does not say where one is"
                    : $"'{rule.Items}' is no list in the answer"
            );
        }

        var start = items is null
            ? list.Start(PagingKind.Linked, isSure: true)!
            : PagedList.Start(PagingKind.Linked, items);
        if (rule.Parameter is null)
        {
            return Linked(list, rule, page, start);
        }

        var position = list.Position([PageMembers.Words(rule.Parameter)], static type => type.Type is ScalarType);
        if (position is null)
        {
            return Refuse(list, $"it has no optional query parameter or member of the body '{rule.Parameter}'");
        }

        start = start with { Position = position, HasMore = More(page, rule) };
        return rule.Next is null ? Counted(list, rule, page, start) : Cursor(list, rule, page, start);
    }

    private PagingDeclaration? Linked(
        PagedList list,
        ApiPagingRule rule,
        RecordDeclaration? page,
        PagingDeclaration start
    )
    {
        if (rule.Next is null)
        {
            return start;
        }

        return Find(page, rule.Next) is { } next && next.Is(Scalar.String, Scalar.Uri)
            ? start with
            {
                Next = next.Value,
            }
            : Refuse(list, $"'{rule.Next}' is no text in the answer");
    }

    private PagingDeclaration? Cursor(
        PagedList list,
        ApiPagingRule rule,
        RecordDeclaration? page,
        PagingDeclaration start
    ) =>
        Find(page, rule.Next!) is { Declaration.Type.Type: ScalarType next } member
        && next == start.Position!.Type.Type
        && start.Position.Type.Nullable
            ? start with
            {
                Kind = PagingKind.Cursor,
                Next = member.Value,
            }
            : Refuse(list, $"'{rule.Next}' is not of the type that '{rule.Parameter}' takes");

    private PagingDeclaration? Counted(
        PagedList list,
        ApiPagingRule rule,
        RecordDeclaration? page,
        PagingDeclaration start
    )
    {
        if (
            start.Position!.Type.Type
            is not ScalarType
            {
                Scalar: Scalar.Int32 or Scalar.Int64 or Scalar.Single or Scalar.Double or Scalar.Decimal
            }
        )
        {
            return Refuse(
                list,
                $"'{rule.Parameter}' is no number, and 'next' does not say where the answer has what it takes"
            );
        }

        return start with
        {
            Kind = rule.Counts == "items" ? PagingKind.Offset : PagingKind.Numbered,
            First = rule.First ?? (rule.Counts == "items" ? 0 : 1),
            Total = Count(page, rule.Total),
            Pages = rule.Counts == "items" ? null : Count(page, rule.Pages),
        };
    }

    private PagePath? More(RecordDeclaration? page, ApiPagingRule rule)
    {
        if (Find(page, rule.More) is { } more && more.Is(Scalar.Boolean))
        {
            return more.Value;
        }

        return Find(page, rule.Done) is { } done && done.Is(Scalar.Boolean)
            ? done.Value with
            {
                IsNegated = true,
            }
            : null;
    }

    private PagePath? Count(RecordDeclaration? page, string? path) =>
        Find(page, path) is { IsCount: true } member ? member.Value : null;

    /// <summary>Gets the member at a dot-separated path.</summary>
    private PageMember? Find(RecordDeclaration? record, string? path)
    {
        var steps = new List<PageStep>();
        MemberDeclaration? member = null;
        foreach (var name in path is null ? [] : path.Split('.'))
        {
            if (member is not null)
            {
                record = member.Type.Type is DeclaredType declared ? FindRecord(declared.Name) : null;
            }

            member = record
                ?.InheritedMembers.Concat(record.Members)
                .FirstOrDefault(candidate => candidate.WireName == name);
            if (member is null)
            {
                return null;
            }

            steps.Add(new PageStep(member.Name, member.IsOptional));
        }

        return member is null ? null : new PageMember(path!, path!, steps, member);
    }

    private PagingDeclaration? Refuse(PagedList list, string reason)
    {
        context.ReportNotPaged(list.Operation, "x-clientele-paging does not fit: " + reason);
        return null;
    }

    private RecordDeclaration? FindRecord(string name) =>
        types.TryGetValue(name, out var type) ? type as RecordDeclaration : null;
}
