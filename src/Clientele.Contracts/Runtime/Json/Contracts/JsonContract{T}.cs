using System;
using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Runtime.Json;

/// <summary>Defines how values of <typeparamref name="T"/> are read from UTF-8 and written to it directly.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="read">A function that reads a value.</param>
/// <param name="write">A function that writes a value.</param>
/// <param name="names">The names of an object's members, unescaped and distinct.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonContract<T>(JsonRead<T> read, JsonWrite<T> write, params string[] names) : JsonContract
{
    private const int InitialCapacity = 1024;
    private JsonMemberTable? _members;

    /// <summary>Gets the function that reads a value.</summary>
    internal JsonRead<T> Reading => read;

    /// <summary>Gets the function that writes a value.</summary>
    internal JsonWrite<T> Writing => write;

    /// <summary>Gets the members of an object.</summary>
    internal JsonMemberTable Members => _members ??= new JsonMemberTable(names);

    /// <summary>Reads a complete text.</summary>
    /// <param name="utf8">One value in UTF-8; a byte order mark is skipped.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not JSON (RFC 8259) or does not match the type.</exception>
    public T Deserialize(ReadOnlySpan<byte> utf8) => Read(utf8, JsonReaderSettings.Default);

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value in UTF-8, without byte order mark.</returns>
    public byte[] Serialize(T value) => Write(new JsonWriter(InitialCapacity), value);

    /// <summary>Writes a value without the members that only the service sets.</summary>
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
    /// <param name="output">The destination of the value in UTF-8, without byte order mark.</param>
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

    /// <summary>Reads the value at the beginning of a text.</summary>
    internal T ReadFirst(ReadOnlySpan<byte> utf8, JsonReaderSettings settings, out int length)
    {
        var reader = new JsonReader(utf8, settings);
        var value = read(ref reader);
        length = reader.Position;
        return value;
    }

    /// <summary>
    /// Determines whether an object has at least one known member; always true for anything but an object.
    /// </summary>
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
