using System;
using System.Collections.Generic;

namespace Clientele;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">Its items.</typeparam>
public sealed class Page<T>
{
    /// <summary>A page.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="continuation">What asks for the next page; <see langword="null"/>: it is the last.</param>
    /// <param name="headers">The response's headers; <see langword="null"/> for none.</param>
    public Page(IReadOnlyList<T> items, string? continuation = null, ResponseHeaders? headers = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
        Continuation = continuation;
        Headers = headers ?? ResponseHeaders.Empty;
    }

    /// <summary>Its items.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>
    /// What asks for the next page, as the service said it or counted from this one: a link, a cursor, an offset or a
    /// page number. <see langword="null"/>: this is the last page.
    /// </summary>
    public string? Continuation { get; }

    /// <summary>All headers of the response.</summary>
    public ResponseHeaders Headers { get; }
}
