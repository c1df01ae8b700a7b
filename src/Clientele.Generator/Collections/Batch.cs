using System;
using System.Collections.Generic;

namespace Clientele.Generator.Collections;

/// <summary>
/// Values that the pipeline passes as one. A class: the tables of the compiler's driver are compiled anew for each
/// structure that they hold, and shared by all that are references.
/// </summary>
/// <param name="Items">The values, in order.</param>
internal sealed record Batch<T>(EquatableArray<T> Items)
    where T : class, IEquatable<T>
{
    /// <summary>Gets <paramref name="items"/> as one.</summary>
    public static Batch<T> Create(IEnumerable<T> items) => new(items.ToEquatableArray());
}
