using System;
using System.Collections;
using System.Collections.Generic;
using System.Text.Json;

namespace Clientele.Runtime.Equality;

/// <summary>
/// Compares the items of a list or a map. A nested list is only known by its interface, hence the non-generic
/// traversal.
/// </summary>
internal sealed class ItemComparer<T> : IEqualityComparer<T>
{
    private ItemComparer() { }

    /// <summary>Gets the comparer as an object.</summary>
    public static ItemComparer<T> Instance { get; } = new();

    public static bool Equal(T left, T right)
    {
        if (typeof(T).IsValueType && typeof(T) != typeof(JsonElement) && typeof(T) != typeof(JsonElement?))
        {
            return EqualityComparer<T>.Default.Equals(left, right);
        }

        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        return (left, right) switch
        {
            (JsonElement a, JsonElement b) => JsonEquality.Equal(a, b),
            (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
            (IDictionary a, IDictionary b) => ValueEquality.MapEqual(a, b),
            (IList a, IList b) => ValueEquality.SequenceEqual(a, b),
            _ => left.Equals(right),
        };
    }

    public static int Hash(T value)
    {
        if (typeof(T).IsValueType && typeof(T) != typeof(JsonElement) && typeof(T) != typeof(JsonElement?))
        {
            return value!.GetHashCode();
        }

        return value switch
        {
            null => 0,
            JsonElement element => JsonEquality.Hash(element),
            string text => StringComparer.Ordinal.GetHashCode(text),
            IDictionary map => map.Count,
            IList list => Hash(list),
            _ => value.GetHashCode(),
        };
    }

    bool IEqualityComparer<T>.Equals(T? x, T? y) => Equal(x!, y!);

    int IEqualityComparer<T>.GetHashCode(T obj) => Hash(obj);

    private static int Hash(IList list)
    {
        var hash = new HashCode();
        foreach (var item in list)
        {
            hash.Add(ItemComparer<object?>.Hash(item));
        }

        return hash.ToHashCode();
    }
}
