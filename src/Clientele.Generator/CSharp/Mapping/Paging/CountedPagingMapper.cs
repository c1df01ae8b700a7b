using System.Globalization;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>Maps lists whose pages are requested by the number of preceding items, or by page number.</summary>
internal sealed class CountedPagingMapper(MappingContext context)
{
    /// <summary>Gets the list's continuation; <see langword="null"/> if it has none of this kind.</summary>
    public PagingDeclaration? Map(PagedList list)
    {
        // With a token, the next page needs more than its number.
        if (list.Position(PagingWords.Tokens, static _ => true) is not null)
        {
            return null;
        }

        return Offset(list) ?? Numbered(list);
    }

    /// <summary>Adds what a page says about the whole list.</summary>
    public static PagingDeclaration Described(PagedList list, PagingDeclaration start) =>
        start with
        {
            Total = list.Members?.FindNamed(PagingWords.Totals, static member => member.IsCount)?.Value,
            Pages =
                start.Kind == PagingKind.Numbered
                    ? list.Members?.FindNamed(PagingWords.PageCounts, static member => member.IsCount)?.Value
                    : null,
            HasMore = CursorPagingMapper.More(list),
        };

    private PagingDeclaration? Offset(PagedList list)
    {
        var position = list.Position(PagingWords.Offsets.Concat(PagingWords.OffsetsFromSomewhere), IsCount);
        if (position is null || !HasSize(list))
        {
            return null;
        }

        var word = PageMembers.Words(list.WireName(position));
        var first = First(list, position) ?? (PagingWords.Offsets.Contains(word) ? 0 : null);
        return Counted(
            list,
            PagingKind.Offset,
            position,
            first,
            list.Members?.FindNamed([word], static member => member.IsCount)
        );
    }

    private PagingDeclaration? Numbered(PagedList list)
    {
        var position = list.Position(PagingWords.Numbers, IsCount);
        if (position is null)
        {
            return null;
        }

        var own = list.Members?.FindNamed(
            PagingWords.OwnNumbers.Prepend(PageMembers.Words(list.WireName(position))),
            static member => member.IsCount
        );
        return Counted(list, PagingKind.Numbered, position, First(list, position), own);
    }

    private static PagingDeclaration? Counted(
        PagedList list,
        PagingKind kind,
        PagePosition position,
        long? first,
        PageMember? at
    )
    {
        if (first is null && at is null)
        {
            list.Doubt ??=
                $"where '{list.WireName(position)}' begins is not said: it has neither a default nor a minimum, "
                + "and the answer does not say which page it is";
            return null;
        }

        if (
            list.Start(kind, isSure: !list.Operation.Path.EndsWith("}", System.StringComparison.Ordinal))
            is not { } start
        )
        {
            return null;
        }

        var counted = Described(list, start with { Position = position, First = first, At = at?.Value });
        var saysEnd = counted.Total is not null || counted.Pages is not null || counted.HasMore is not null;
        return saysEnd || (list.Code.HttpMethod == "GET" && HasSize(list)) ? counted : null;
    }

    private static bool HasSize(PagedList list) => list.Position(PagingWords.Sizes, IsCount) is not null;

    private static bool IsCount(TypeUse type) =>
        type.Type
            is ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 or Scalar.Single or Scalar.Double or Scalar.Decimal };

    // Where counting starts: the default value of the parameter, else its minimum.
    private long? First(PagedList list, PagePosition position)
    {
        var schema = SchemaOf(list, list.WireName(position));
        var target = context.Resolve(schema);
        var value = schema?.Annotations.Default ?? target?.Annotations.Default;
        var text = value is ApiValue.Number number
            ? number.Text
            : schema?.Annotations.Constraints?.Minimum ?? target?.Annotations.Constraints?.Minimum;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
            ? first
            : null;
    }

    private Schema? SchemaOf(PagedList list, string wireName)
    {
        if (list.Sent is null)
        {
            return list
                .Operation.Parameters.FirstOrDefault(candidate =>
                    candidate.Location == ParameterLocation.Query && candidate.Name == wireName
                )
                ?.Schema;
        }

        var body = list
            .Operation.RequestBody?.Contents.Select(content => context.Resolve(content.Schema))
            .OfType<ObjectSchema>()
            .FirstOrDefault();
        return body?.Properties.FirstOrDefault(property => property.Name == wireName)?.Schema;
    }
}
