using System;
using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Runtime.Json;

/// <summary>How values of <typeparamref name="T"/> are read and written: straight from and to UTF-8.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <param name="read">Reads a value.</param>
/// <param name="write">Writes a value.</param>
/// <param name="names">Of an object: its members' names, unescaped and all different.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonContract<T>(JsonRead<T> read, JsonWrite<T> write, params string[] names) : JsonContract
{
    private const int InitialCapacity = 1024;
    private JsonMemberTable? _members;

    /// <summary>Reads a value.</summary>
    internal JsonRead<T> Reading => read;

    /// <summary>Writes a value.</summary>
    internal JsonWrite<T> Writing => write;

    /// <summary>The members of an object.</summary>
    internal JsonMemberTable Members => _members ??= new JsonMemberTable(names);

    /// <summary>Reads a whole text.</summary>
    /// <param name="utf8">One value in UTF-8; a byte order mark is skipped.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not JSON (RFC 8259) or not of this shape.</exception>
    public T Deserialize(ReadOnlySpan<byte> utf8) => Read(utf8, JsonReaderSettings.Default);

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>UTF-8 without byte order mark.</returns>
    public byte[] Serialize(T value) => Write(new JsonWriter(InitialCapacity), value);

    /// <summary>Writes a value without what only the service sets.</summary>
    internal byte[] SerializeRequest(T value) => Write(new JsonWriter(InitialCapacity) { IsRequest = true }, value);

    private byte[] Write(JsonWriter writer, T value)
    {
        try
        {
            write(ref writer, value);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Release();
        }
    }

    /// <summary>Writes a value.</summary>
    /// <param name="output">Takes UTF-8 without byte order mark.</param>
    /// <param name="value">The value.</param>
    public void Serialize(IBufferWriter<byte> output, T value)
    {
        var writer = new JsonWriter(output);
        write(ref writer, value);
        writer.Flush();
    }

    /// <inheritdoc />
    public override JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return JsonMetadataServices.CreateValueInfo<T>(
            options,
            CustomConverter<T>(options) ?? new ContractConverter<T>(this)
        );
    }

    internal override JsonTypeInfo? CreateCollectionInfo(Type type, JsonSerializerOptions options) =>
        CollectionInfo<T>.Create(type, options);

    internal T Read(ReadOnlySpan<byte> utf8, JsonReaderSettings settings)
    {
        var reader = new JsonReader(utf8, settings);
        var value = read(ref reader);
        reader.End();
        return value;
    }

    /// <summary>Reads the value that a text starts with.</summary>
    internal T ReadFirst(ReadOnlySpan<byte> utf8, JsonReaderSettings settings, out int length)
    {
        var reader = new JsonReader(utf8, settings);
        var value = read(ref reader);
        length = reader.Position;
        return value;
    }

    /// <summary>Gets whether an object has at least one member that is known; of what is no object: always.</summary>
    internal bool KnowsMemberOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new JsonReader(utf8);
        try
        {
            return names.Length == 0 || reader.HasAny(Members);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    internal void Write(ref JsonWriter writer, T value) => write(ref writer, value);
}
