using System;
using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clientele.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write through a contract.</summary>
internal sealed class ContractConverter<T>(JsonContract<T> contract) : JsonConverter<T>
{
    private const int InitialCapacity = 1024;

    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var settings = new JsonReaderSettings(
            options.MaxDepth == 0 ? JsonReaderSettings.Default.MaxDepth : options.MaxDepth,
            (options.NumberHandling & JsonNumberHandling.AllowReadingFromString) != 0,
            AllowsNames(options));
        var tolerated = reader.CurrentState.Options;
        if (tolerated.CommentHandling == JsonCommentHandling.Disallow && !tolerated.AllowTrailingCommas && TryTakeBytes(ref reader, out var value))
        {
            return contract.Read(value, settings);
        }

        var buffer = new ArrayBufferWriter<byte>(InitialCapacity);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, MaxDepth = settings.MaxDepth }))
        {
            JsonTokens.Copy(ref reader, writer, numbersAsStrings: false);
        }

        return contract.Read(buffer.WrittenSpan, settings);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var direct = new JsonWriter(InitialCapacity) { NamedNumbers = AllowsNames(options) };
        try
        {
            contract.Write(ref direct, value);
            var numbersAsStrings = (options.NumberHandling & JsonNumberHandling.WriteAsString) != 0;
            if (!numbersAsStrings && !writer.Options.Indented && (writer.Options.Encoder is null || writer.Options.Encoder == JavaScriptEncoder.Default))
            {
                writer.WriteRawValue(direct.Written, skipInputValidation: true);
                return;
            }

            var reader = new Utf8JsonReader(direct.Written, new JsonReaderOptions { MaxDepth = JsonWriter.MaxDepth });
            reader.Read();
            JsonTokens.Copy(ref reader, writer, numbersAsStrings);
        }
        finally
        {
            direct.Release();
        }
    }

    private static bool AllowsNames(JsonSerializerOptions options) => (options.NumberHandling & JsonNumberHandling.AllowNamedFloatingPointLiterals) != 0;

    /// <summary>Takes the bytes of the value at the reader, which then stands at the value's end; not where they are spread over segments.</summary>
    private static bool TryTakeBytes(ref Utf8JsonReader reader, out ReadOnlySpan<byte> value)
    {
        value = default;

        // Only a reader over one span has no position in a sequence; its tokens are slices of that span.
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || reader.Position.GetObject() is not null)
        {
            return false;
        }

        ref var first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        var start = reader.TokenStartIndex;
        if (!TrySkip(ref reader))
        {
            return false;
        }

        value = MemoryMarshal.CreateReadOnlySpan(ref first, checked((int)(reader.BytesConsumed - start)));
        return true;
    }

    /// <summary>The framework's own way looks at the depth behind each token; no value may be cut off here, so the reader needs not to be restored.</summary>
    private static bool TrySkip(ref Utf8JsonReader reader)
    {
        if (!reader.IsFinalBlock)
        {
            return reader.TrySkip();
        }

        var depth = reader.CurrentDepth;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && reader.CurrentDepth == depth)
            {
                return true;
            }
        }

        return false;
    }
}
