using System;
using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clientele.Runtime.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write by means of a contract.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class ContractConverter<T> : JsonConverter<T>, IContractConverter
{
    private const int InitialCapacity = 1024;
    private readonly JsonContract<T> _contract;

    internal ContractConverter(JsonContract<T> contract)
    {
        _contract = contract;
    }

    JsonContract IContractConverter.Contract => _contract;

    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ConverterOptions.Check(options);
        var tolerated = reader.CurrentState.Options;
        var settings = ConverterOptions.Reading(options) with { MaxDepth = tolerated.MaxDepth - reader.CurrentDepth };
        if (
            tolerated.CommentHandling != JsonCommentHandling.Disallow
            || tolerated.AllowTrailingCommas
            || settings.RefusesDuplicates
        )
        {
            return ReadCopy(ref reader, settings);
        }

        if (TryReadAhead(ref reader, settings, out var value))
        {
            return value;
        }

        return TryTakeBytes(ref reader, out var bytes)
            ? _contract.Read(bytes, settings)
            : ReadCopy(ref reader, settings);
    }

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var quoted = new JsonWriter(InitialCapacity);
        try
        {
            quoted.Write(reader.GetString()!);
            return _contract.Read(quoted.Written, ConverterOptions.Reading(options) with { FromStrings = true });
        }
        finally
        {
            quoted.Release();
        }
    }

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">
    /// The JSON of the value is an object, an array or <see langword="null"/>.
    /// </exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var direct = new JsonWriter(InitialCapacity);
        try
        {
            _contract.Write(ref direct, value);
            var reader = new Utf8JsonReader(direct.Written, new JsonReaderOptions { MaxDepth = JsonWriter.MaxDepth });
            reader.Read();
            switch (reader.TokenType)
            {
                case JsonTokenType.String:
                    writer.WritePropertyName(reader.GetString()!);
                    break;
                case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                    writer.WritePropertyName(reader.ValueSpan);
                    break;
                default:
                    throw new NotSupportedException(
                        $"A value of {typeof(T)} that is no text, number or boolean in JSON is no key of a dictionary."
                    );
            }
        }
        finally
        {
            direct.Release();
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        ConverterOptions.Check(options);
        var direct = new JsonWriter(InitialCapacity)
        {
            NamedNumbers = ConverterOptions.AllowsNames(options),
            LeavesOutNulls = options.DefaultIgnoreCondition == JsonIgnoreCondition.WhenWritingNull,
        };
        try
        {
            _contract.Write(ref direct, value);
            var numbersAsStrings = (options.NumberHandling & JsonNumberHandling.WriteAsString) != 0;
            if (
                !numbersAsStrings
                && !writer.Options.Indented
                && (writer.Options.Encoder is null || writer.Options.Encoder == JavaScriptEncoder.Default)
            )
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

    /// <summary>
    /// Reads the value before the framework's reader has seen more than its start, and then moves that reader to its
    /// end.
    /// </summary>
    /// <returns>
    /// <see langword="true"/> if that was possible; otherwise, <see langword="false"/>. It is not possible for invalid
    /// JSON or another type, which the regular path reports with the framework's messages and positions.
    /// </returns>
    private bool TryReadAhead(
        ref Utf8JsonReader reader,
        JsonReaderSettings settings,
        [MaybeNullWhen(false)] out T value
    )
    {
        value = default;
        if (!Utf8JsonReaderPosition.TryGetRest(ref reader, out var rest))
        {
            return false;
        }

        try
        {
            value = _contract.ReadFirst(rest, settings, out var length);
            Utf8JsonReaderPosition.MoveToEnd(ref reader, rest[..length]);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private T ReadCopy(ref Utf8JsonReader reader, JsonReaderSettings settings)
    {
        var buffer = new ArrayBufferWriter<byte>(InitialCapacity);
        using (
            var writer = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions { SkipValidation = true, MaxDepth = settings.MaxDepth }
            )
        )
        {
            JsonTokens.Copy(ref reader, writer, numbersAsStrings: false);
        }

        if (settings.RefusesDuplicates)
        {
            ConverterOptions.CheckDuplicates(buffer.WrittenMemory);
        }

        return _contract.Read(buffer.WrittenSpan, settings);
    }

    /// <summary>
    /// Takes the bytes of the current value and moves the reader to its end, unless the bytes are spread over several
    /// segments.
    /// </summary>
    private static bool TryTakeBytes(ref Utf8JsonReader reader, out ReadOnlySpan<byte> value)
    {
        value = default;

        // Only a reader over a single span has no position in a sequence; its tokens are slices of that span.
        if (reader.Position.GetObject() is not null)
        {
            return false;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                return TryTakeStructure(ref reader, out value);
            case JsonTokenType.String when !reader.ValueSpan.IsEmpty:
                value = MemoryMarshal.CreateReadOnlySpan(
                    ref Unsafe.Subtract(ref MemoryMarshal.GetReference(reader.ValueSpan), 1),
                    reader.ValueSpan.Length + 2
                );
                return true;
            case JsonTokenType.String:
                value = "\"\""u8;
                return true;
            default:
                value = reader.ValueSpan;
                return true;
        }
    }

    private static bool TryTakeStructure(ref Utf8JsonReader reader, out ReadOnlySpan<byte> value)
    {
        value = default;
        ref var first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        var start = reader.TokenStartIndex;
        if (!reader.TrySkip())
        {
            return false;
        }

        value = MemoryMarshal.CreateReadOnlySpan(ref first, checked((int)(reader.BytesConsumed - start)));
        return true;
    }
}
