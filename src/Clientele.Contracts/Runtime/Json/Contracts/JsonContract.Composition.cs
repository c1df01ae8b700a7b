using System;
using System.Collections.Generic;

namespace Clientele.Runtime.Json;

public abstract partial class JsonContract
{
    // Cached for each part, since emitted code requests them with every call.
    private object? _list;
    private object? _map;
    private object? _nullable;

    /// <summary>Gets the contract of a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="item">The contract of an item.</param>
    /// <returns>The contract, which is the same for every call.</returns>
    public static JsonContract<IReadOnlyList<T>> ListOf<T>(JsonContract<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (JsonContract<IReadOnlyList<T>>)(
            item._list ??= new JsonContract<IReadOnlyList<T>>(
                (ref JsonReader reader) => reader.ReadList(item.Reading),
                (ref JsonWriter writer, IReadOnlyList<T> value) => writer.WriteList(value, item.Writing)
            )
        );
    }

    /// <summary>Gets the contract of a map.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The contract of a value.</param>
    /// <returns>The contract, which is the same for every call.</returns>
    public static JsonContract<IReadOnlyDictionary<string, T>> MapOf<T>(JsonContract<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return (JsonContract<IReadOnlyDictionary<string, T>>)(
            value._map ??= new JsonContract<IReadOnlyDictionary<string, T>>(
                (ref JsonReader reader) => reader.ReadMap(value.Reading),
                (ref JsonWriter writer, IReadOnlyDictionary<string, T> map) => writer.WriteMap(map, value.Writing)
            )
        );
    }

    /// <summary>Gets the contract of a value that may be <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The contract of values that are not <see langword="null"/>.</param>
    /// <returns>The contract, which is the same for every call.</returns>
    public static JsonContract<T?> NullableOf<T>(JsonContract<T> value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return (JsonContract<T?>)(
            value._nullable ??= new JsonContract<T?>(
                (ref JsonReader reader) => reader.TryReadNull() ? null : value.Reading(ref reader),
                (ref JsonWriter writer, T? given) =>
                {
                    if (given is null)
                    {
                        writer.WriteNull();
                    }
                    else
                    {
                        value.Writing(ref writer, given);
                    }
                }
            )
        );
    }

    /// <summary>Gets the contract of a value type that may be <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The contract of values that are not <see langword="null"/>.</param>
    /// <returns>The contract, which is the same for every call.</returns>
    public static JsonContract<T?> NullableValueOf<T>(JsonContract<T> value)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(value);
        return (JsonContract<T?>)(
            value._nullable ??= new JsonContract<T?>(
                (ref JsonReader reader) => reader.TryReadNull() ? null : value.Reading(ref reader),
                (ref JsonWriter writer, T? given) =>
                {
                    if (given is { } written)
                    {
                        value.Writing(ref writer, written);
                    }
                    else
                    {
                        writer.WriteNull();
                    }
                }
            )
        );
    }
}
