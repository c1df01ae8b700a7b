using System.Collections.Generic;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>How an operation's list continues: a method that gives the items of all pages.</summary>
internal sealed record PagingDeclaration
{
    /// <summary>The method's name without <c>Async</c>; unique in the client.</summary>
    public required string MethodName { get; init; }

    public required PagingKind Kind { get; init; }

    /// <summary>
    /// What a page says of how the list continues, in the order of the pipeline's method; <see langword="null"/>: it
    /// does not.
    /// </summary>
    public IReadOnlyList<PagePath?> Facts =>
        Kind switch
        {
            PagingKind.Linked or PagingKind.Followed => [Next],
            PagingKind.Cursor => [Next, HasMore],
            PagingKind.Offset => [Total, HasMore, At],
            _ => [Total, Pages, HasMore, At],
        };

    /// <summary>The items.</summary>
    public required TypeUse Item { get; init; }

    /// <summary>Where a page has its items.</summary>
    public required PagePath Items { get; init; }

    /// <summary>
    /// Where a page has the next one's link or cursor; <see langword="null"/>: in the header <c>Link</c>, or nowhere.
    /// </summary>
    public PagePath? Next { get; init; }

    /// <summary>Whether there is only one page.</summary>
    public bool IsSingle { get; init; }

    /// <summary>The argument with the cursor, the offset or the page number.</summary>
    public PagePosition? Position { get; init; }

    /// <summary>
    /// The offset of the first item, the number of the first page; <see langword="null"/>: the page says what it has.
    /// </summary>
    public long? First { get; init; }

    /// <summary>Where a page says its own offset or number.</summary>
    public PagePath? At { get; init; }

    /// <summary>Where a page says how many items there are.</summary>
    public PagePath? Total { get; init; }

    /// <summary>Where a page says how many pages there are.</summary>
    public PagePath? Pages { get; init; }

    /// <summary>Where a page says whether another one follows.</summary>
    public PagePath? HasMore { get; init; }
}
