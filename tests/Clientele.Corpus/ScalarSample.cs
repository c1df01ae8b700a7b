using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;

namespace Clientele.Corpus;

/// <summary>Makes scalars that a schema's format and bounds allow.</summary>
internal static class ScalarSample
{
    /// <summary>A scalar of <paramref name="schema"/>.</summary>
    public static JsonNode Create(PrimitiveSchema schema) =>
        schema.Kind switch
        {
            PrimitiveKind.Boolean => true,
            PrimitiveKind.Integer or PrimitiveKind.Number => Number(schema.Annotations.Constraints),
            _ => Text(schema),
        };

    private static JsonNode Number(Constraints? constraints)
    {
        var least = Parse(constraints?.Minimum) + (constraints?.ExclusiveMinimum == true ? 1 : 0) ?? 1;
        var most = Parse(constraints?.Maximum) - (constraints?.ExclusiveMaximum == true ? 1 : 0) ?? Math.Max(least, 1);
        var value = Math.Clamp(1, Math.Min(least, most), Math.Max(least, most));
        return Parse(constraints?.MultipleOf) is { } step and > 0 ? Math.Ceiling(value / step) * step : value;
    }

    private static decimal? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(PrimitiveSchema schema)
    {
        var text = schema.Format?.ToLowerInvariant() switch
        {
            "date" => "2026-01-02",
            "date-time" => "2026-01-02T03:04:05Z",
            "time" => "03:04:05",
            "duration" => "PT1H",
            "uuid" or "guid" => "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => "https://example.com/",
            "email" => "someone@example.com",
            "hostname" => "example.com",
            "ipv4" => "192.0.2.1",
            "ipv6" => "2001:db8::1",
            "byte" or "base64" => "AQID",
            "int32" or "int64" or "decimal" or "double" or "float" or "uint64" => "1",
            _ => "text",
        };
        var least = (int)Math.Min(schema.Annotations.Constraints?.MinLength ?? 0, 10_000);
        var most = (int)Math.Min(schema.Annotations.Constraints?.MaxLength ?? int.MaxValue, int.MaxValue);
        text = text.Length < least ? string.Concat(Enumerable.Repeat(text, (least / text.Length) + 1))[..least] : text;
        return schema.Format is null && text.Length > most ? text[..most] : text;
    }
}
