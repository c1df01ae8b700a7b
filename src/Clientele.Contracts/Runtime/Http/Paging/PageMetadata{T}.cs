using System;

namespace Clientele.Runtime.Http;

/// <summary>What pages say of the list; <see langword="null"/> for what they don't.</summary>
/// <param name="Total">How many items there are on all pages.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="HasMore">Whether another page follows.</param>
/// <param name="At">Its own offset or number.</param>
internal readonly record struct PageMetadata<T>(
    Func<T, long?>? Total,
    Func<T, long?>? Pages,
    Func<T, bool?>? HasMore,
    Func<T, long?>? At
);
