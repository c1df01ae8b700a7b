using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Runtime.Json;

/// <summary>
/// Provides metadata of framework types, so that a context alone is enough for collections of them. Durations are
/// omitted, since the framework's format is not ISO 8601.
/// </summary>
internal static class FrameworkTypes
{
    /// <summary>
    /// Creates metadata of <paramref name="type"/>, or returns <see langword="null"/> if it is not one of these types.
    /// </summary>
    public static JsonTypeInfo? Create(Type type, JsonSerializerOptions options) =>
        Type.GetTypeCode(type) switch
        {
            _ when type.IsEnum => null,
            TypeCode.String => Info<string>(options, JsonMetadataServices.StringConverter),
            TypeCode.Boolean => Info<bool>(options, JsonMetadataServices.BooleanConverter),
            TypeCode.SByte => Info<sbyte>(options, JsonMetadataServices.SByteConverter),
            TypeCode.Byte => Info<byte>(options, JsonMetadataServices.ByteConverter),
            TypeCode.Int16 => Info<short>(options, JsonMetadataServices.Int16Converter),
            TypeCode.UInt16 => Info<ushort>(options, JsonMetadataServices.UInt16Converter),
            TypeCode.Int32 => Info<int>(options, JsonMetadataServices.Int32Converter),
            TypeCode.UInt32 => Info<uint>(options, JsonMetadataServices.UInt32Converter),
            TypeCode.Int64 => Info<long>(options, JsonMetadataServices.Int64Converter),
            TypeCode.UInt64 => Info<ulong>(options, JsonMetadataServices.UInt64Converter),
            TypeCode.Single => Info<float>(options, JsonMetadataServices.SingleConverter),
            TypeCode.Double => Info<double>(options, JsonMetadataServices.DoubleConverter),
            TypeCode.Decimal => Info<decimal>(options, JsonMetadataServices.DecimalConverter),
            TypeCode.Object => CreateOther(type, options),
            _ => null,
        };

    /// <summary>Creates metadata of those collections of framework types that occur in responses.</summary>
    public static JsonTypeInfo? CreateCollection(Type item, Type type, JsonSerializerOptions options) =>
        item switch
        {
            _ when item == typeof(string) => CollectionInfo<string>.Create(type, options),
            _ when item == typeof(bool) => CollectionInfo<bool>.Create(type, options),
            _ when item == typeof(int) => CollectionInfo<int>.Create(type, options),
            _ when item == typeof(long) => CollectionInfo<long>.Create(type, options),
            _ when item == typeof(double) => CollectionInfo<double>.Create(type, options),
            _ when item == typeof(Guid) => CollectionInfo<Guid>.Create(type, options),
            _ when item == typeof(JsonElement) => CollectionInfo<JsonElement>.Create(type, options),
            _ => null,
        };

    private static JsonTypeInfo? CreateOther(Type type, JsonSerializerOptions options) =>
        type switch
        {
            _ when type == typeof(Guid) => Info<Guid>(options, JsonMetadataServices.GuidConverter),
            _ when type == typeof(DateOnly) => Info<DateOnly>(options, JsonMetadataServices.DateOnlyConverter),
            _ when type == typeof(TimeOnly) => Info<TimeOnly>(options, JsonMetadataServices.TimeOnlyConverter),
            _ when type == typeof(OffsetTime) => Info<OffsetTime>(options, new OffsetTimeJsonConverter()),
            _ when type == typeof(Duration) => Info<Duration>(options, new DurationJsonConverter()),
            _ when type == typeof(DateTimeOffset) => Info<DateTimeOffset>(
                options,
                JsonMetadataServices.DateTimeOffsetConverter
            ),
            _ when type == typeof(Uri) => Info<Uri>(options, JsonMetadataServices.UriConverter),
            _ when type == typeof(byte[]) => Info<byte[]>(options, JsonMetadataServices.ByteArrayConverter),
            _ when type == typeof(JsonElement) => Info<JsonElement>(options, JsonMetadataServices.JsonElementConverter),
            _ => null,
        };

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options, JsonConverter converter) =>
        JsonMetadataServices.CreateValueInfo<T>(options, JsonContract.CustomConverter<T>(options) ?? converter);
}
