using System;
using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Json;

/// <summary>How values of <typeparamref name="T"/> are read and written: straight from and to UTF-8.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <param name="read">Reads a value.</param>
/// <param name="write">Writes a value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonContract<T>(JsonRead<T> read, JsonWrite<T> write) : JsonContract
{
    private const int InitialCapacity = 1024;

    /// <summary>Reads a whole text.</summary>
    /// <param name="utf8">One value in UTF-8; a byte order mark is skipped.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not JSON (RFC 8259) or not of this shape.</exception>
    public T Deserialize(ReadOnlySpan<byte> utf8) => Read(utf8, JsonReader.DefaultMaxDepth, false);

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>UTF-8 without byte order mark.</returns>
    public byte[] Serialize(T value)
    {
        var writer = new JsonWriter(InitialCapacity);
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
        foreach (var converter in options.Converters)
        {
            if (converter.CanConvert(typeof(T)))
            {
                return JsonMetadataServices.CreateValueInfo<T>(options, Expand(converter, options));
            }
        }

        return JsonMetadataServices.CreateValueInfo<T>(options, new ContractConverter<T>(this));
    }

    internal T Read(ReadOnlySpan<byte> utf8, int maxDepth, bool numbersFromStrings)
    {
        var reader = new JsonReader(utf8, maxDepth, numbersFromStrings);
        var value = read(ref reader);
        reader.End();
        return value;
    }

    internal void Write(ref JsonWriter writer, T value) => write(ref writer, value);

    private static JsonConverter Expand(JsonConverter converter, JsonSerializerOptions options) =>
        converter is JsonConverterFactory factory
            ? factory.CreateConverter(typeof(T), options) ?? throw new NotSupportedException($"The converter factory gave no converter for {typeof(T)}.")
            : converter;
}
