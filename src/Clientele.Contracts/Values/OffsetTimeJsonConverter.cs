using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clientele;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write an <see cref="OffsetTime"/> as an RFC 3339 string.
/// </summary>
public sealed class OffsetTimeJsonConverter : JsonConverter<OffsetTime>
{
    /// <inheritdoc />
    public override OffsetTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        OffsetTime.TryParse(reader.GetString(), null, out var value)
            ? value
            : throw new JsonException("A time of day (RFC 3339) is expected.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, OffsetTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        // No character needs escaping, but the writer would escape a plus sign.
        writer.WriteRawValue($"\"{value}\"", skipInputValidation: true);
    }

    /// <inheritdoc />
    public override OffsetTime ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Read(ref reader, typeToConvert, options);

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, OffsetTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }
}
