using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Clientele.Generator.Collections;

/// <summary>Creates <see cref="EquatableArray{T}"/> values.</summary>
internal static class EquatableArray
{
    /// <summary>Gets an array of <paramref name="items"/> in order; called by collection expressions.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T>
    {
        if (items.IsEmpty)
        {
            return default;
        }

        var builder = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            builder.Add(item);
        }

        return new EquatableArray<T>(builder.MoveToImmutable());
    }

    /// <summary>
    /// Gets an array with each item replaced by the result of <paramref name="rewrite"/>; the same array if nothing
    /// changes.
    /// </summary>
    /// <param name="items">The items.</param>
    /// <param name="state">Passed to <paramref name="rewrite"/>, so that it needs no closure.</param>
    /// <param name="rewrite">Returns the same item if nothing changes.</param>
    public static EquatableArray<T> Rewrite<T, TState>(
        this EquatableArray<T> items,
        TState state,
        Func<T, TState, T> rewrite
    )
        where T : class, IEquatable<T>
    {
        T[]? rewritten = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = rewrite(items[i], state);
            if (rewritten is null && !ReferenceEquals(item, items[i]))
            {
                rewritten = [.. items];
            }

            if (rewritten is not null)
            {
                rewritten[i] = item;
            }
        }

        return rewritten is null ? items : rewritten.ToEquatableArray();
    }

    /// <summary>Gets an array of <paramref name="items"/> in order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
