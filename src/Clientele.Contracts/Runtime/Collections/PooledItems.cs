using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Collections;

/// <summary>
/// Provides pooled memory for the items of a list that is being read, once they don't fit into a
/// <see cref="StackBuffer{T}"/>.
/// </summary>
internal static class PooledItems
{
    /// <summary>Rents a larger array and copies the items to it.</summary>
    /// <param name="items">The items so far.</param>
    /// <param name="rented">
    /// The array that contains the items, if it was rented; afterward, the array that contains the result.
    /// </param>
    public static Span<T> Grow<T>(Span<T> items, ref T[]? rented)
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 4);
        items.CopyTo(larger);
        Release(rented);
        rented = larger;
        return larger;
    }

    /// <summary>Returns a rented array to the pool, cleared so that it keeps nothing alive.</summary>
    public static void Release<T>(T[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<T>.Shared.Return(rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}
