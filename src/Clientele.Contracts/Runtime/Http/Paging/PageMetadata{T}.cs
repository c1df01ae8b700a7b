using System;

namespace Clientele.Runtime.Http;

/// <summary>Reads what pages say about the list. Each function is <see langword="null"/> if they don't.</summary>
/// <param name="Total">The total number of items.</param>
/// <param name="Pages">The total number of pages.</param>
/// <param name="HasMore">Whether another page follows.</param>
/// <param name="At">The offset or number of the page itself.</param>
internal readonly record struct PageMetadata<T>(
    Func<T, long?>? Total,
    Func<T, long?>? Pages,
    Func<T, bool?>? HasMore,
    Func<T, long?>? At
);
