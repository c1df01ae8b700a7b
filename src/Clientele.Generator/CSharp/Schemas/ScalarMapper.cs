using System.Globalization;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>
/// Maps primitive schemas to framework types, following the OpenAPI format registry
/// (spec.openapis.org/registry/format).
/// </summary>
internal static class ScalarMapper
{
    /// <summary>Gets the type of raw JSON.</summary>
    public static TypeUse Raw(bool nullable) => new(new ScalarType(Scalar.Element), nullable);

    /// <summary>Gets the framework type for a type and format; an unknown format is ignored.</summary>
    public static Scalar Map(PrimitiveKind kind, string? format) =>
        kind switch
        {
            PrimitiveKind.Boolean => Scalar.Boolean,
            PrimitiveKind.Binary => Scalar.Bytes,
            PrimitiveKind.Integer => OfInteger(format),
            PrimitiveKind.Number => OfNumber(format),
            _ => OfString(format),
        };

    private static Scalar OfInteger(string? format) =>
        format?.ToLowerInvariant() switch
        {
            "int8" or "sbyte" => Scalar.SByte,
            "uint8" or "byte" => Scalar.Byte,
            "int16" or "short" => Scalar.Int16,
            "uint16" or "ushort" => Scalar.UInt16,
            "int32" or "int" or "integer" => Scalar.Int32,
            "uint32" or "uint" => Scalar.UInt32,
            "uint64" or "ulong" => Scalar.UInt64,
            "decimal" or "decimal128" => Scalar.Decimal,
            "float" => Scalar.Single,
            "double" => Scalar.Double,
            _ => Scalar.Int64,
        };

    private static Scalar OfNumber(string? format) =>
        format?.ToLowerInvariant() switch
        {
            "float" or "single" => Scalar.Single,
            "decimal" or "decimal128" => Scalar.Decimal,
            "int32" => Scalar.Int32,
            "int64" => Scalar.Int64,
            _ => Scalar.Double,
        };

    private static Scalar OfString(string? format) =>
        format?.ToLowerInvariant() switch
        {
            "date" => Scalar.Date,
            "date-time" => Scalar.DateTime,
            "time" => Scalar.Time,
            "time-local" or "local-time" or "partial-time" => Scalar.LocalTime,
            "duration" => Scalar.Duration,
            "uuid" or "guid" => Scalar.Guid,
            "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => Scalar.Uri,
            "byte" or "base64" or "binary" => Scalar.Bytes,
            "base64url" => Scalar.UrlBytes,
            _ => Scalar.String,
        };

    /// <summary>Determines whether a JSON number is an integer that fits a 128-bit decimal.</summary>
    public static bool IsInteger(string number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && decimal.Truncate(value) == value;
}
