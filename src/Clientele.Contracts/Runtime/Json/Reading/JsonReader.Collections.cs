using System;
using System.Collections.Generic;
using Clientele.Runtime.Collections;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="read">Reads an item.</param>
    /// <returns>The items; an array of its own.</returns>
    public IReadOnlyList<T> ReadList<T>(JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (Peek() != '[')
        {
            return Refused<IReadOnlyList<T>>(_position, "an array");
        }

        Open((byte)'[', "an array");
        if (Peek() == ']')
        {
            Close();
            return [];
        }

        var few = default(StackBuffer<T>);
        Span<T> items = few;
        T[]? rented = null;
        var count = 0;
        while (true)
        {
            if (count == items.Length)
            {
                items = PooledItems.Grow(items, ref rented);
            }

            items[count++] = read(ref this);
            var next = Peek();
            if (next == ']')
            {
                Close();
                var list = items[..count].ToArray();
                PooledItems.Release(rented);
                return list;
            }

            Comma(next, "',' or ']'");
        }
    }

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="contract">Says how an item is read.</param>
    /// <returns>The items; an array of its own.</returns>
    public IReadOnlyList<T> ReadList<T>(JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return ReadList(contract.Reading);
    }

    /// <summary>Reads an array of emitted types.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <returns>The items; an array of its own.</returns>
    public IReadOnlyList<T> ReadList<T>()
        where T : IJsonContract<T> => ReadList(JsonContract<T, T>.Instance.Reading);

    /// <summary>Reads an array, or null.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="read">Reads an item.</param>
    /// <returns>As <see cref="ReadList{T}(JsonRead{T})"/>, or <see langword="null"/>.</returns>
    public IReadOnlyList<T>? ReadListOrNull<T>(JsonRead<T> read) => TryReadNull() ? null : ReadList(read);

    /// <summary>Reads an array, or null.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="contract">Says how an item is read.</param>
    /// <returns>As <see cref="ReadList{T}(JsonContract{T})"/>, or <see langword="null"/>.</returns>
    public IReadOnlyList<T>? ReadListOrNull<T>(JsonContract<T> contract) => TryReadNull() ? null : ReadList(contract);

    /// <summary>Reads an array of emitted types, or null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>As <see cref="ReadList{T}()"/>, or <see langword="null"/>.</returns>
    public IReadOnlyList<T>? ReadListOrNull<T>()
        where T : IJsonContract<T> => TryReadNull() ? null : ReadList<T>();

    /// <summary>Reads an object as a map.</summary>
    /// <typeparam name="T">What a value becomes.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <returns>The values by name; of a name that repeats, the last.</returns>
    public IReadOnlyDictionary<string, T> ReadMap<T>(JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (Peek() != '{')
        {
            return Refused<IReadOnlyDictionary<string, T>>(_position, "an object");
        }

        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        Open((byte)'{', "an object");
        if (Peek() == '}')
        {
            Close();
            return map;
        }

        while (true)
        {
            ReadName();
            var name = Text(_data.Slice(_nameStart, _nameLength));
            map[name] = read(ref this);
            var next = Peek();
            if (next == '}')
            {
                Close();
                return map;
            }

            Comma(next, "',' or '}'");
        }
    }

    /// <summary>Reads an object as a map.</summary>
    /// <typeparam name="T">What a value becomes.</typeparam>
    /// <param name="contract">Says how a value is read.</param>
    /// <returns>The values by name; of a name that repeats, the last.</returns>
    public IReadOnlyDictionary<string, T> ReadMap<T>(JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return ReadMap(contract.Reading);
    }

    /// <summary>Reads an object as a map of emitted types.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The values by name; of a name that repeats, the last.</returns>
    public IReadOnlyDictionary<string, T> ReadMap<T>()
        where T : IJsonContract<T> => ReadMap(JsonContract<T, T>.Instance.Reading);

    /// <summary>Reads an object as a map, or null.</summary>
    /// <typeparam name="T">What a value becomes.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <returns>As <see cref="ReadMap{T}(JsonRead{T})"/>, or <see langword="null"/>.</returns>
    public IReadOnlyDictionary<string, T>? ReadMapOrNull<T>(JsonRead<T> read) => TryReadNull() ? null : ReadMap(read);

    /// <summary>Reads an object as a map, or null.</summary>
    /// <typeparam name="T">What a value becomes.</typeparam>
    /// <param name="contract">Says how a value is read.</param>
    /// <returns>As <see cref="ReadMap{T}(JsonContract{T})"/>, or <see langword="null"/>.</returns>
    public IReadOnlyDictionary<string, T>? ReadMapOrNull<T>(JsonContract<T> contract) =>
        TryReadNull() ? null : ReadMap(contract);

    /// <summary>Reads an object as a map of emitted types, or null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>As <see cref="ReadMap{T}()"/>, or <see langword="null"/>.</returns>
    public IReadOnlyDictionary<string, T>? ReadMapOrNull<T>()
        where T : IJsonContract<T> => TryReadNull() ? null : ReadMap<T>();

    /// <summary>Keeps a member that the record does not know.</summary>
    /// <typeparam name="T">What its value becomes.</typeparam>
    /// <param name="additional">The record's field, which this method alone sets; made when the first one comes.</param>
    /// <param name="contract">Says how its value is read.</param>
    public void ReadAdditional<T>(ref IReadOnlyDictionary<string, T>? additional, JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ReadAdditional(ref additional, contract.Reading);
    }

    /// <summary>Keeps a member that the record does not know.</summary>
    /// <typeparam name="T">What its value becomes.</typeparam>
    /// <param name="additional">The record's field, which this method alone sets; made when the first one comes.</param>
    /// <param name="read">Reads the value.</param>
    public void ReadAdditional<T>(ref IReadOnlyDictionary<string, T>? additional, JsonRead<T> read)
    {
        var kept = (Dictionary<string, T>?)additional;
        ReadAdditional(ref kept, read);
        additional = kept;
    }

    /// <summary>Keeps a member that the record does not know.</summary>
    /// <typeparam name="T">What its value becomes.</typeparam>
    /// <param name="additional">Takes it; made when the first one comes.</param>
    /// <param name="contract">Says how its value is read.</param>
    public void ReadAdditional<T>(ref Dictionary<string, T>? additional, JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ReadAdditional(ref additional, contract.Reading);
    }

    /// <summary>Keeps a member that the record does not know.</summary>
    /// <typeparam name="T">What its value becomes.</typeparam>
    /// <param name="additional">Takes it; made when the first one comes.</param>
    /// <param name="read">Reads the value.</param>
    public void ReadAdditional<T>(ref Dictionary<string, T>? additional, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var name = Text(_data.Slice(_nameStart, _nameLength));
        additional ??= new Dictionary<string, T>(StringComparer.Ordinal);
        additional[name] = read(ref this);
    }
}
