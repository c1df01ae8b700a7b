using System;
using System.Collections.Generic;
using System.Globalization;

namespace Clientele;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">Its items.</typeparam>
public sealed class Page<T>
{
    /// <summary>Initializes a new instance of the <see cref="Page{T}"/> class.</summary>
    /// <param name="items">Its items.</param>
    public Page(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
    }

    /// <summary>Gets its items.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>
    /// Gets what asks for the next page, as the service said it or counted from this one: a link, a cursor, an offset
    /// or a page number. <see langword="null"/>: this is the last page.
    /// </summary>
    public string? Continuation { get; init; }

    /// <summary>Gets all headers of the response.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>Gets how many items there are, and whether more follow; a continuation may hold secrets.</summary>
    /// <returns>Such as <c>20 items, more follow</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Items.Count} items, {(Continuation is null ? "the last page" : "more follow")}"
        );
}
