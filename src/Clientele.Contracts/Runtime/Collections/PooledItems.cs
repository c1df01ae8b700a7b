using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Collections;

/// <summary>
/// Room from the pool for the items of a list that is read, once it has more than <see cref="StackBuffer{T}"/>.
/// </summary>
internal static class PooledItems
{
    /// <summary>More room, with the items in it.</summary>
    /// <param name="items">The items so far.</param>
    /// <param name="rented">What they are in, if it is the pool's; afterwards what the result is in.</param>
    public static Span<T> Grow<T>(Span<T> items, ref T[]? rented)
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 4);
        items.CopyTo(larger);
        Release(rented);
        rented = larger;
        return larger;
    }

    /// <summary>Gives back what was rented, if anything was; nothing that it refers to is kept alive.</summary>
    public static void Release<T>(T[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<T>.Shared.Return(rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}
