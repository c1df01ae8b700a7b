using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Clientele.Runtime.Equality;

/// <summary>Compares lists and maps by their contents, at any depth. Emitted records call it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueEquality
{
    /// <summary>Determines whether both values are null or equal.</summary>
    public static bool Equals<T>(T left, T right) => ItemComparer<T>.Equal(left, right);

    /// <summary>Determines whether both lists are null or contain equal items in the same order.</summary>
    public static bool Equals<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right)
    {
        if (ReferenceEquals(left, right) || left is null || right is null)
        {
            return ReferenceEquals(left, right);
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!ItemComparer<T>.Equal(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether both maps are null or contain equal values under the same names.</summary>
    public static bool Equals<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right)
    {
        if (ReferenceEquals(left, right) || left is null || right is null)
        {
            return ReferenceEquals(left, right);
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (name, value) in left)
        {
            if (!right.TryGetValue(name, out var other) || !ItemComparer<T>.Equal(value, other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether both arrays are null or contain the same bytes.</summary>
    public static bool Equals(byte[]? left, byte[]? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    /// <summary>
    /// Determines whether both values are equal JSON. Numbers are compared by value, members in any order.
    /// </summary>
    public static bool Equals(JsonElement left, JsonElement right) => JsonEquality.Equal(left, right);

    /// <summary>Determines whether both values are null or equal JSON.</summary>
    public static bool Equals(JsonElement? left, JsonElement? right) =>
        left.HasValue == right.HasValue && (!left.HasValue || JsonEquality.Equal(left.Value, right!.Value));

    /// <summary>Determines whether both values are absent, or present and equal.</summary>
    public static bool Equals<T>(Optional<T> left, Optional<T> right) =>
        left.HasValue == right.HasValue && (!left.HasValue || ItemComparer<T>.Equal(left.Value, right.Value));

    /// <summary>Returns a hash code that is consistent with <see cref="Equals{T}(T, T)"/>.</summary>
    public static int GetHashCode<T>(T value) => ItemComparer<T>.Hash(value);

    /// <summary>
    /// Returns a hash code that is consistent with <see cref="Equals{T}(IReadOnlyList{T}?, IReadOnlyList{T}?)"/>.
    /// </summary>
    public static int GetHashCode<T>(IReadOnlyList<T>? list)
    {
        if (list is null)
        {
            return 0;
        }

        var hash = new HashCode();
        for (var i = 0; i < list.Count; i++)
        {
            hash.Add(ItemComparer<T>.Hash(list[i]));
        }

        return hash.ToHashCode();
    }

    /// <summary>
    /// Returns a hash code that is consistent with
    /// <see cref="Equals{T}(IReadOnlyDictionary{string, T}?, IReadOnlyDictionary{string, T}?)"/>; the order of the
    /// names does not matter.
    /// </summary>
    public static int GetHashCode<T>(IReadOnlyDictionary<string, T>? map)
    {
        if (map is null)
        {
            return 0;
        }

        var hash = map.Count;
        foreach (var (name, value) in map)
        {
            hash ^= HashCode.Combine(StringComparer.Ordinal.GetHashCode(name), ItemComparer<T>.Hash(value));
        }

        return hash;
    }

    /// <summary>Returns a hash code that is consistent with <see cref="Equals(byte[], byte[])"/>.</summary>
    public static int GetHashCode(byte[]? bytes)
    {
        if (bytes is null)
        {
            return 0;
        }

        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    /// <summary>Returns a hash code that is consistent with <see cref="Equals(JsonElement, JsonElement)"/>.</summary>
    public static int GetHashCode(JsonElement element) => JsonEquality.Hash(element);

    /// <summary>Returns a hash code that is consistent with <see cref="Equals(JsonElement?, JsonElement?)"/>.</summary>
    public static int GetHashCode(JsonElement? element) => element is { } value ? JsonEquality.Hash(value) : 0;

    /// <summary>
    /// Returns a hash code that is consistent with <see cref="Equals{T}(Optional{T}, Optional{T})"/>.
    /// </summary>
    public static int GetHashCode<T>(Optional<T> optional) =>
        optional.HasValue ? ItemComparer<T>.Hash(optional.Value) : 0;

    internal static bool SequenceEqual(IEnumerable left, IEnumerable right)
    {
        var a = left.GetEnumerator();
        var b = right.GetEnumerator();
        while (a.MoveNext())
        {
            if (!b.MoveNext() || !ItemComparer<object?>.Equal(a.Current, b.Current))
            {
                return false;
            }
        }

        return !b.MoveNext();
    }

    internal static bool MapEqual(IDictionary left, IDictionary right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (DictionaryEntry entry in left)
        {
            if (!right.Contains(entry.Key) || !ItemComparer<object?>.Equal(entry.Value, right[entry.Key]))
            {
                return false;
            }
        }

        return true;
    }
}
