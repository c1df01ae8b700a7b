using System;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Runtime.Json;

/// <summary>
/// Provides the base class for emitted <see cref="JsonSerializerContext"/> types. It serves the emitted types of its
/// namespace. Each of them carries its converter, so finding one takes the same time however many there are.
/// </summary>
/// <param name="options">The options of the context, or <see langword="null"/> for the default ones.</param>
public abstract class JsonContext(JsonSerializerOptions? options)
    : JsonSerializerContext(options),
        IJsonTypeInfoResolver
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

    /// <summary>Gets the metadata of an emitted type with the options of this context.</summary>
    /// <typeparam name="T">The type: a record, a union or an open enum.</typeparam>
    /// <returns>The metadata, which is the same for every call.</returns>
    public JsonTypeInfo<T> GetTypeInfo<T>()
        where T : IJsonContract => GetTypeInfo<T, T>();

    /// <summary>
    /// Gets the metadata of a type that can't define itself how it is read and written, with the options of this
    /// context.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TContract">The type that defines how values are read and written.</typeparam>
    /// <returns>The metadata, which is the same for every call.</returns>
    protected JsonTypeInfo<T> GetTypeInfo<T, TContract>()
        where TContract : IJsonContract =>
        (JsonTypeInfo<T>)(
            _typeInfos.TryGetValue(typeof(T), out var known)
                ? known
                : _typeInfos.GetOrAdd(typeof(T), Own(JsonContract.Create<T, TContract>().CreateTypeInfo(Options)))
        );

    private JsonTypeInfo? Create(Type type, JsonSerializerOptions options)
    {
        var info = FindContract(type)?.CreateTypeInfo(options)
            ?? FrameworkTypes.Create(type, options)
            ?? CreateCollection(type, options);
        return info is null ? null : Own(info);
    }

    /// <summary>
    /// Creates metadata of collections of known types, so that a list of records needs no declaration.
    /// </summary>
    private JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options)
    {
        if (ItemType(type) is not { } item)
        {
            return null;
        }

        return FindContract(item) is { } contract
            ? contract.CreateCollectionInfo(type, options)
            : FrameworkTypes.CreateCollection(item, type, options);
    }

    private JsonContract? FindContract(Type type)
    {
        var own = GetType();
        if (type.Assembly != own.Assembly || type.Namespace != own.Namespace)
        {
            return null;
        }

        return
            type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { } converter
            && converter.IsAssignableTo(typeof(IContractConverter))
            ? ((IContractConverter)Activator.CreateInstance(converter)!).Contract
            : null;
    }

    private static Type? ItemType(Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType();
        }

        return type.IsGenericType ? type.GenericTypeArguments[^1] : null;
    }

    private JsonTypeInfo Own(JsonTypeInfo info)
    {
        info.OriginatingResolver = this;
        return info;
    }
}
