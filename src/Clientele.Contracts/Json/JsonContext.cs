using System;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Json;

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
        return FindContract(type) is { } contract
            ? _typeInfos.GetOrAdd(type, static (_, pair) => pair.contract.CreateTypeInfo(pair.Options), (contract, Options))
            : null;
    }

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => FindContract(type)?.CreateTypeInfo(options);

    /// <summary>Metadata of a type with the options of this context.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="contract">How it is read and written.</param>
    /// <returns>The same metadata at each call.</returns>
    protected JsonTypeInfo<T> TypeInfo<T>(JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return (JsonTypeInfo<T>)_typeInfos.GetOrAdd(typeof(T), static (_, pair) => pair.contract.CreateTypeInfo(pair.Options), (contract, Options));
    }

    /// <summary>How a type is read and written.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Its contract, or <see langword="null"/> for a type that this context does not know.</returns>
    protected abstract JsonContract? FindContract(Type type);
}
