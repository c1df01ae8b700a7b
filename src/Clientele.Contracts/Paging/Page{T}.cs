using System;
using System.Collections.Generic;
using System.Globalization;

namespace Clientele;

/// <summary>Represents one page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Page<T>
{
    /// <summary>Initializes a new instance of the <see cref="Page{T}"/> class.</summary>
    /// <param name="items">The items of the page.</param>
    public Page(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
    }

    /// <summary>Gets the items of the page.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>
    /// Gets the link, cursor, offset or page number of the next page, as the service returned it or computed from this
    /// page, or <see langword="null"/> if this is the last page.
    /// </summary>
    public string? Continuation { get; init; }

    /// <summary>Gets the headers of the response.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>
    /// Returns the number of items and whether more follow. The continuation, which may contain secrets, is not shown.
    /// </summary>
    /// <returns>A text such as <c>20 items, more follow</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Items.Count} items, {(Continuation is null ? "the last page" : "more follow")}"
        );
}
