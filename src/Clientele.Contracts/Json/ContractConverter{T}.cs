using System;
using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clientele.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write through a contract.</summary>
internal sealed class ContractConverter<T>(JsonContract<T> contract) : JsonConverter<T>
{
    private const int InitialCapacity = 1024;
    private const int DefaultMaxDepth = 64;

    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(InitialCapacity);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, MaxDepth = MaxDepth(options) }))
        {
            Copy(ref reader, writer);
        }

        return contract.Read(buffer.WrittenSpan, MaxDepth(options), (options.NumberHandling & JsonNumberHandling.AllowReadingFromString) != 0);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var direct = new JsonWriter(InitialCapacity);
        try
        {
            contract.Write(ref direct, value);
            if (!options.WriteIndented && options.Encoder is null)
            {
                writer.WriteRawValue(direct.Written, skipInputValidation: true);
                return;
            }

            var reader = new Utf8JsonReader(direct.Written, new JsonReaderOptions { MaxDepth = int.MaxValue });
            reader.Read();
            Copy(ref reader, writer);
        }
        finally
        {
            direct.Release();
        }
    }

    private static int MaxDepth(JsonSerializerOptions options) => options.MaxDepth == 0 ? DefaultMaxDepth : options.MaxDepth;

    /// <summary>Copies the value at the reader token by token: comments, trailing commas and segments are gone, the writer's options apply.</summary>
    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        var depth = reader.CurrentDepth;
        do
        {
            CopyToken(ref reader, writer);
        }
        while (!(reader.CurrentDepth == depth && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) && reader.Read());
    }

    private static void CopyToken(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.GetString());
                break;
            case JsonTokenType.Number:
                writer.WriteRawValue(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan, skipInputValidation: true);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                writer.WriteBooleanValue(reader.TokenType == JsonTokenType.True);
                break;
            case JsonTokenType.Null:
                writer.WriteNullValue();
                break;
        }
    }
}
