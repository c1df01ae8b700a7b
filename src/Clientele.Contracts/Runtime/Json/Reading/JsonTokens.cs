using System;
using System.Buffers;
using System.Text.Json;

namespace Clientele.Runtime.Json;

/// <summary>
/// Copies values token by token, which removes comments, trailing commas and segments, and applies the options of the
/// writer.
/// </summary>
internal static class JsonTokens
{
    /// <summary>Copies the current value and moves the reader to its end.</summary>
    public static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer, bool numbersAsStrings)
    {
        var depth = reader.CurrentDepth;
        do
        {
            CopyToken(ref reader, writer, numbersAsStrings);
        } while (
            (reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            && reader.Read()
        );
    }

    private static void CopyToken(ref Utf8JsonReader reader, Utf8JsonWriter writer, bool numbersAsStrings)
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
                writer.WritePropertyName(Text(ref reader));
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(Text(ref reader));
                break;
            case JsonTokenType.Number:
                CopyNumber(
                    reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan,
                    writer,
                    numbersAsStrings
                );
                break;
            case JsonTokenType.True or JsonTokenType.False:
                writer.WriteBooleanValue(reader.TokenType == JsonTokenType.True);
                break;
            case JsonTokenType.Null:
                writer.WriteNullValue();
                break;
        }
    }

    private static void CopyNumber(ReadOnlySpan<byte> number, Utf8JsonWriter writer, bool asString)
    {
        if (asString)
        {
            writer.WriteStringValue(number);
        }
        else
        {
            writer.WriteRawValue(number, skipInputValidation: true);
        }
    }

    /// <summary>
    /// Returns the text of a name or string. For a lone surrogate, the framework throws a different exception than for
    /// any other error.
    /// </summary>
    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("The JSON can't be read: a string is not valid UTF-8 or UTF-16.", error);
        }
    }
}
