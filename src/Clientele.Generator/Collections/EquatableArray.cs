using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Clientele.Generator.Collections;

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
internal static class EquatableArray
{
    /// <summary>Gets an array of <paramref name="items"/>, in their order; what collection expressions call.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T>
    {
        var builder = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            builder.Add(item);
        }

        return new EquatableArray<T>(builder.MoveToImmutable());
    }

    /// <summary>Gets an array of <paramref name="items"/>, in their order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
