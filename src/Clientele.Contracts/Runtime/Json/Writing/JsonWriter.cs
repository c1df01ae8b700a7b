using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Clientele.Runtime.Json;

/// <summary>
/// Writes compact JSON in UTF-8 (RFC 8259) for emitted code, escaped as
/// <see cref="System.Text.Encodings.Web.JavaScriptEncoder.Default"/> does.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonWriter
{
    private const int InitialCapacity = 4096;

    /// <summary>The maximum depth, which is that of <see cref="Utf8JsonWriter"/>.</summary>
    internal const int MaxDepth = 1000;

    private readonly IBufferWriter<byte>? _output;
    private byte[]? _rented;
    private Span<byte> _buffer;
    private int _position;
    private int _depth;
    private bool _needsComma;

    /// <summary>
    /// Initializes a new instance that writes to <paramref name="output"/>, which is complete after
    /// <see cref="Flush"/>.
    /// </summary>
    /// <param name="output">The destination of the bytes.</param>
    public JsonWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _buffer = output.GetSpan(InitialCapacity);
    }

    /// <summary>Initializes a new instance that writes to a pooled buffer.</summary>
    internal JsonWriter(int capacity)
    {
        _rented = ArrayPool<byte>.Shared.Rent(capacity);
        _buffer = _rented;
    }

    /// <summary>
    /// Gets a value that indicates whether NaN and the infinities are written as strings instead of being rejected.
    /// </summary>
    internal bool NamedNumbers { get; init; }

    /// <summary>Gets a value that indicates whether members that are null are omitted.</summary>
    internal bool LeavesOutNulls { get; init; }

    /// <summary>
    /// Gets a value that indicates whether members that only the service sets (<c>readOnly</c>) are written, which they
    /// are not in requests.
    /// </summary>
    public readonly bool WritesReadOnly => !IsRequest;

    /// <summary>Gets a value that indicates whether a request is written.</summary>
    internal bool IsRequest { get; init; }

    /// <summary>Gets the bytes written to a pooled buffer.</summary>
    internal readonly ReadOnlySpan<byte> Written => _buffer[.._position];

    /// <summary>Passes the written bytes to the output.</summary>
    public void Flush()
    {
        if (_output is not null && _position > 0)
        {
            _output.Advance(_position);
            _position = 0;
            _buffer = default;
        }
    }

    /// <summary>Returns the pooled buffer.</summary>
    internal void Release()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            _buffer = default;
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Writes the start of an object.</summary>
    public void WriteStartObject()
    {
        Put((byte)'{');
        _needsComma = false;
        Enter();
    }

    /// <summary>Writes the end of an object.</summary>
    public void WriteEndObject()
    {
        Put((byte)'}');
        _needsComma = true;
        _depth--;
    }

    /// <summary>Writes the name of a member.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteName(ReadOnlySpan<byte> segment)
    {
        // Two separate calls, so that the common one copies a known number of bytes when inlined.
        if (_needsComma)
        {
            PutAll(segment);
        }
        else
        {
            PutFirst(segment);
        }
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => PutAll("null"u8);

    /// <summary>Writes a member that is <c>null</c>, unless the options omit such members.</summary>
    /// <param name="segment">Comma, quoted and escaped name, colon; the comma is dropped for the first member.</param>
    public void WriteNull(ReadOnlySpan<byte> segment)
    {
        if (!LeavesOutNulls)
        {
            WriteName(segment);
            WriteNull();
        }
    }

    /// <summary>Writes a value of an emitted type that is a single string or number.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value, which must not be <see langword="null"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write<T>(T value)
        where T : IJsonScalar<T> => T.WriteJson(ref this, value);

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, or <see langword="null"/>.</param>
    /// <param name="write">The delegate that writes an item.</param>
    public void WriteList<T>(IReadOnlyList<T>? items, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (items is null)
        {
            WriteNull();
            return;
        }

        WriteStartArray();
        if (items is T[] array)
        {
            WriteItems(array, write);
        }
        else
        {
            WriteItems(items, write);
        }

        WriteEndArray();
    }

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, or <see langword="null"/>.</param>
    /// <param name="contract">The contract that writes an item.</param>
    public void WriteList<T>(IReadOnlyList<T>? items, JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        WriteList(items, contract.Writing);
    }

    /// <summary>Writes an array of emitted types.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, or <see langword="null"/>.</param>
    public void WriteList<T>(IReadOnlyList<T>? items)
        where T : IJsonContract => WriteList(items, JsonContract<T, T>.Instance.Writing);

    /// <summary>Writes an object with one member for each pair.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="map">The pairs, or <see langword="null"/>.</param>
    /// <param name="write">The delegate that writes a value.</param>
    public void WriteMap<T>(IReadOnlyDictionary<string, T>? map, JsonWrite<T> write)
    {
        if (map is null)
        {
            WriteNull();
            return;
        }

        WriteStartObject();
        WriteAdditional(map, write);
        WriteEndObject();
    }

    /// <summary>Writes an object with one member for each pair.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="map">The pairs, or <see langword="null"/>.</param>
    /// <param name="contract">The contract that writes a value.</param>
    public void WriteMap<T>(IReadOnlyDictionary<string, T>? map, JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        WriteMap(map, contract.Writing);
    }

    /// <summary>Writes an object with one member for each pair, whose values are of an emitted type.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="map">The pairs, or <see langword="null"/>.</param>
    public void WriteMap<T>(IReadOnlyDictionary<string, T>? map)
        where T : IJsonContract => WriteMap(map, JsonContract<T, T>.Instance.Writing);

    /// <summary>Writes additional members to the current object.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="additional">The members, or <see langword="null"/> for none.</param>
    /// <param name="contract">The contract that writes a value.</param>
    public void WriteAdditional<T>(IReadOnlyDictionary<string, T>? additional, JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        WriteAdditional(additional, contract.Writing);
    }

    /// <summary>Writes additional members to the current object.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="additional">The members, or <see langword="null"/> for none.</param>
    /// <param name="write">The delegate that writes a value.</param>
    public void WriteAdditional<T>(IReadOnlyDictionary<string, T>? additional, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);

        // Nearly all records have none and share the same empty map, whose enumerator would cost more than writing a
        // member.
        if (additional is null || ReferenceEquals(additional, ReadOnlyDictionary<string, T>.Empty))
        {
            return;
        }

        foreach (var (name, value) in additional)
        {
            if (_needsComma)
            {
                Put((byte)',');
            }

            Write(name);
            Put((byte)':');
            WriteItem(value, write);
            _needsComma = true;
        }
    }

    private void WriteItems<T>(T[] items, JsonWrite<T> write)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                Put((byte)',');
            }

            WriteItem(items[i], write);
        }
    }

    private void WriteItems<T>(IReadOnlyList<T> items, JsonWrite<T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                Put((byte)',');
            }

            WriteItem(items[i], write);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteItem<T>(T item, JsonWrite<T> write)
    {
        if (item is null)
        {
            WriteNull();
        }
        else
        {
            write(ref this, item);
        }
    }

    private void PutFirst(ReadOnlySpan<byte> segment)
    {
        PutAll(segment[1..]);
        _needsComma = true;
    }

    private void WriteStartArray()
    {
        Put((byte)'[');
        Enter();
    }

    private void WriteEndArray()
    {
        Put((byte)']');
        _needsComma = true;
        _depth--;
    }

    private void Enter()
    {
        if (++_depth > MaxDepth)
        {
            throw new JsonException($"The values nest deeper than {MaxDepth}: does one contain itself?");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(byte value)
    {
        if ((uint)_position >= (uint)_buffer.Length)
        {
            Grow(1);
        }

        _buffer[_position++] = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PutAll(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer[_position..]);
        _position += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int length)
    {
        if (_buffer.Length - _position < length)
        {
            Grow(length);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        if (_output is not null)
        {
            Flush();
            _buffer = _output.GetSpan(Math.Max(length, InitialCapacity));
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(_buffer.Length * 2, _position + length)));
        _buffer[.._position].CopyTo(larger);
        var old = _rented;
        _rented = larger;
        _buffer = larger;
        if (old is not null)
        {
            ArrayPool<byte>.Shared.Return(old);
        }
    }
}
