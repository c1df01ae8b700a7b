using System;
using System.Collections.Generic;

namespace Clientele.Generator.Collections;

/// <summary>
/// Values that the pipeline passes as one. A class, since the tables of the compiler's driver are JIT-compiled
/// separately for each struct type, but once for all reference types.
/// </summary>
/// <param name="Items">The values, in order.</param>
internal sealed record Batch<T>(EquatableArray<T> Items)
    where T : class, IEquatable<T>
{
    /// <summary>Gets <paramref name="items"/> as one batch.</summary>
    public static Batch<T> Create(IEnumerable<T> items) => new(items.ToEquatableArray());
}
