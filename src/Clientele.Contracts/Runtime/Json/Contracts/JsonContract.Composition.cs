using System;
using System.Collections.Generic;

namespace Clientele.Runtime.Json;

public abstract partial class JsonContract
{
    // Made once for each part: emitted code asks at each call.
    private object? _list;
    private object? _map;
    private object? _nullable;

    /// <summary>Gets how a list is read and written.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="item">Says how an item is.</param>
    /// <returns>The same contract at each call.</returns>
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

    /// <summary>Gets how a map is read and written.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="value">Says how a value is.</param>
    /// <returns>The same contract at each call.</returns>
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

    /// <summary>Gets how a value is read and written that may be <see langword="null"/>.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">Says how another one is.</param>
    /// <returns>The same contract at each call.</returns>
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

    /// <summary>Gets how a value type is read and written that may be <see langword="null"/>.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">Says how another one is.</param>
    /// <returns>The same contract at each call.</returns>
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
