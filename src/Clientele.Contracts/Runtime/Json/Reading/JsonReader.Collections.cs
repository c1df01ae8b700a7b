using System;
using System.Collections.Generic;
using Clientele.Runtime.Collections;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">The delegate that reads an item.</param>
    /// <returns>The items, in a new array.</returns>
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
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="contract">The contract that reads an item.</param>
    /// <returns>The items, in a new array.</returns>
    public IReadOnlyList<T> ReadList<T>(JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return ReadList(contract.Reading);
    }

    /// <summary>Reads an array of emitted types.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <returns>The items, in a new array.</returns>
    public IReadOnlyList<T> ReadList<T>()
        where T : IJsonContract => ReadList(JsonContract<T, T>.Instance.Reading);

    /// <summary>Reads an array, or null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">The delegate that reads an item.</param>
    /// <returns>The items as in <see cref="ReadList{T}(JsonRead{T})"/>, or <see langword="null"/>.</returns>
    public IReadOnlyList<T>? ReadListOrNull<T>(JsonRead<T> read) => TryReadNull() ? null : ReadList(read);

    /// <summary>Reads an array, or null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="contract">The contract that reads an item.</param>
    /// <returns>The items as in <see cref="ReadList{T}(JsonContract{T})"/>, or <see langword="null"/>.</returns>
    public IReadOnlyList<T>? ReadListOrNull<T>(JsonContract<T> contract) => TryReadNull() ? null : ReadList(contract);

    /// <summary>Reads an array of emitted types, or null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The items as in <see cref="ReadList{T}()"/>, or <see langword="null"/>.</returns>
    public IReadOnlyList<T>? ReadListOrNull<T>()
        where T : IJsonContract => TryReadNull() ? null : ReadList<T>();

    /// <summary>Reads an object as a map.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="read">The delegate that reads a value.</param>
    /// <returns>The values by name; if a name is repeated, the last value wins.</returns>
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
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="contract">The contract that reads a value.</param>
    /// <returns>The values by name; if a name is repeated, the last value wins.</returns>
    public IReadOnlyDictionary<string, T> ReadMap<T>(JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return ReadMap(contract.Reading);
    }

    /// <summary>Reads an object as a map of emitted types.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <returns>The values by name; if a name is repeated, the last value wins.</returns>
    public IReadOnlyDictionary<string, T> ReadMap<T>()
        where T : IJsonContract => ReadMap(JsonContract<T, T>.Instance.Reading);

    /// <summary>Reads an object as a map, or null.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="read">The delegate that reads a value.</param>
    /// <returns>The values as in <see cref="ReadMap{T}(JsonRead{T})"/>, or <see langword="null"/>.</returns>
    public IReadOnlyDictionary<string, T>? ReadMapOrNull<T>(JsonRead<T> read) => TryReadNull() ? null : ReadMap(read);

    /// <summary>Reads an object as a map, or null.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="contract">The contract that reads a value.</param>
    /// <returns>The values as in <see cref="ReadMap{T}(JsonContract{T})"/>, or <see langword="null"/>.</returns>
    public IReadOnlyDictionary<string, T>? ReadMapOrNull<T>(JsonContract<T> contract) =>
        TryReadNull() ? null : ReadMap(contract);

    /// <summary>Reads an object as a map of emitted types, or null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The values as in <see cref="ReadMap{T}()"/>, or <see langword="null"/>.</returns>
    public IReadOnlyDictionary<string, T>? ReadMapOrNull<T>()
        where T : IJsonContract => TryReadNull() ? null : ReadMap<T>();

    /// <summary>Reads a member that the record does not declare.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="additional">
    /// The field of the record, which only this method sets. It is created for the first such member.
    /// </param>
    /// <param name="contract">The contract that reads the value.</param>
    public void ReadAdditional<T>(ref IReadOnlyDictionary<string, T>? additional, JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ReadAdditional(ref additional, contract.Reading);
    }

    /// <summary>Reads a member that the record does not declare.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="additional">
    /// The field of the record, which only this method sets. It is created for the first such member.
    /// </param>
    /// <param name="read">The delegate that reads the value.</param>
    public void ReadAdditional<T>(ref IReadOnlyDictionary<string, T>? additional, JsonRead<T> read)
    {
        var kept = (Dictionary<string, T>?)additional;
        ReadAdditional(ref kept, read);
        additional = kept;
    }

    /// <summary>Reads a member that the record does not declare.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="additional">The dictionary to add the member to. It is created for the first such member.</param>
    /// <param name="contract">The contract that reads the value.</param>
    public void ReadAdditional<T>(ref Dictionary<string, T>? additional, JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ReadAdditional(ref additional, contract.Reading);
    }

    /// <summary>Reads a member that the record does not declare.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="additional">The dictionary to add the member to. It is created for the first such member.</param>
    /// <param name="read">The delegate that reads the value.</param>
    public void ReadAdditional<T>(ref Dictionary<string, T>? additional, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var name = Text(_data.Slice(_nameStart, _nameLength));
        additional ??= new Dictionary<string, T>(StringComparer.Ordinal);
        additional[name] = read(ref this);
    }
}
