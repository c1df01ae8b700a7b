using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clientele.Runtime.Json;

/// <summary>
/// Checks what options of the framework require from a contract. Unsupported options are rejected, since ignoring them
/// would lose data.
/// </summary>
internal static class ConverterOptions
{
    /// <summary>Rejects options that a contract can't honor.</summary>
    /// <exception cref="NotSupportedException">The options require something that is not supported.</exception>
    public static void Check(JsonSerializerOptions options)
    {
        if (options.DefaultIgnoreCondition is not (JsonIgnoreCondition.Never or JsonIgnoreCondition.WhenWritingNull))
        {
            throw Unsupported($"{nameof(options.DefaultIgnoreCondition)} = {options.DefaultIgnoreCondition}");
        }

        if (options.ReferenceHandler == ReferenceHandler.Preserve)
        {
            throw Unsupported($"{nameof(options.ReferenceHandler)} = {nameof(ReferenceHandler.Preserve)}");
        }
    }

    /// <summary>Returns the settings for reading with <paramref name="options"/>.</summary>
    public static JsonReaderSettings Reading(JsonSerializerOptions options) =>
        JsonReaderSettings.Default with
        {
            FromStrings = (options.NumberHandling & JsonNumberHandling.AllowReadingFromString) != 0,
            NamedNumbers = AllowsNames(options),
            IgnoresCase = options.PropertyNameCaseInsensitive,
            RefusesUnknown = options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow,
#if NET10_0_OR_GREATER
            RefusesDuplicates = !options.AllowDuplicateProperties,
#endif
        };

    /// <summary>
    /// Rejects a text in which an object contains a member twice, of which a contract would take the last one.
    /// </summary>
    /// <exception cref="JsonException">A member occurs twice.</exception>
    public static void CheckDuplicates(ReadOnlyMemory<byte> utf8)
    {
#if NET10_0_OR_GREATER
        using var document = JsonDocument.Parse(
            utf8,
            new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = JsonWriter.MaxDepth }
        );
#else
        throw new NotSupportedException("This framework has no such option.");
#endif
    }

    /// <summary>Determines whether NaN and the infinities are read and written as strings.</summary>
    public static bool AllowsNames(JsonSerializerOptions options) =>
        (options.NumberHandling & JsonNumberHandling.AllowNamedFloatingPointLiterals) != 0;

    private static NotSupportedException Unsupported(string option) =>
        new(
            $"Types that Clientele emitted can't be read and written with JsonSerializerOptions.{option}: "
                + "they write members in one way only. Use other options for them."
        );
}
