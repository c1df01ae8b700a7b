using System.Collections.Generic;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>How an operation's list continues: a method that returns the items of all pages.</summary>
internal sealed record PagingDeclaration
{
    /// <summary>Gets the method's name without <c>Async</c>, unique in the client.</summary>
    public required string MethodName { get; init; }

    public required PagingKind Kind { get; init; }

    /// <summary>
    /// Gets what a page says about how the list continues, in the order of the pipeline's method;
    /// <see langword="null"/> if it does not say.
    /// </summary>
    public IReadOnlyList<PagePath?> Facts =>
        Kind switch
        {
            PagingKind.Linked or PagingKind.Followed => [Next],
            PagingKind.Cursor => [Next, HasMore],
            PagingKind.Offset => [Total, HasMore, At],
            _ => [Total, Pages, HasMore, At],
        };

    /// <summary>Gets the type of the items.</summary>
    public required TypeUse Item { get; init; }

    /// <summary>Gets where a page has its items.</summary>
    public required PagePath Items { get; init; }

    /// <summary>
    /// Gets where a page has the next one's link or cursor; <see langword="null"/> if it is in the header <c>Link</c>,
    /// or nowhere.
    /// </summary>
    public PagePath? Next { get; init; }

    /// <summary>Gets whether there is only one page.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Gets the argument for the cursor, the offset or the page number.</summary>
    public PagePosition? Position { get; init; }

    /// <summary>
    /// Gets the offset of the first item or the number of the first page; <see langword="null"/> if the page gives its
    /// own.
    /// </summary>
    public long? First { get; init; }

    /// <summary>Gets where a page gives its own offset or number.</summary>
    public PagePath? At { get; init; }

    /// <summary>Gets where a page gives the number of items.</summary>
    public PagePath? Total { get; init; }

    /// <summary>Gets where a page gives the number of pages.</summary>
    public PagePath? Pages { get; init; }

    /// <summary>Gets where a page says whether another one follows.</summary>
    public PagePath? HasMore { get; init; }
}
