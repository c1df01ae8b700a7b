using System;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Runtime.Json;

/// <summary>What every emitted <see cref="JsonSerializerContext"/> shares.</summary>
/// <param name="options">Options of its own, or <see langword="null"/> for the default ones.</param>
public abstract class JsonContext(JsonSerializerOptions? options) : JsonSerializerContext(options), IJsonTypeInfoResolver
{
    private readonly ConcurrentDictionary<Type, JsonTypeInfo> _typeInfos = new();

    /// <inheritdoc />
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <inheritdoc />
    public override JsonTypeInfo? GetTypeInfo(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (_typeInfos.TryGetValue(type, out var known))
        {
            return known;
        }

        return Create(type, Options) is { } created ? _typeInfos.GetOrAdd(type, created) : null;
    }

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => Create(type, options);

    /// <summary>Metadata of a type with the options of this context.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="contract">How it is read and written.</param>
    /// <returns>The same metadata at each call.</returns>
    protected JsonTypeInfo<T> TypeInfo<T>(JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return (JsonTypeInfo<T>)(_typeInfos.TryGetValue(typeof(T), out var known) ? known : _typeInfos.GetOrAdd(typeof(T), Own(contract.CreateTypeInfo(Options))));
    }

    /// <summary>How a type is read and written.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Its contract, or <see langword="null"/> for a type that this context does not know.</returns>
    protected abstract JsonContract? FindContract(Type type);

    private JsonTypeInfo? Create(Type type, JsonSerializerOptions options)
    {
        var info = FindContract(type)?.CreateTypeInfo(options) ?? FrameworkTypes.Create(type, options) ?? CreateCollection(type, options);
        return info is null ? null : Own(info);
    }

    /// <summary>Collections of known types, so that a list of records needs no declaration.</summary>
    private JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options)
    {
        var item = type.IsArray ? type.GetElementType() : type.IsGenericType ? type.GenericTypeArguments[^1] : null;
        return item is null
            ? null
            : FindContract(item) is { } contract
                ? contract.CreateCollectionInfo(type, options)
                : FrameworkTypes.CreateCollection(item, type, options);
    }

    private JsonTypeInfo Own(JsonTypeInfo info)
    {
        info.OriginatingResolver = this;
        return info;
    }
}
