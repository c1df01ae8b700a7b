using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Runtime.Json;

/// <summary>
/// Creates metadata of common collections of one type, whose items are described by the options' resolver.
/// </summary>
internal static class CollectionInfo<T>
{
    /// <summary>
    /// Creates metadata of <paramref name="type"/>, or returns <see langword="null"/> if it is not one of the common
    /// collections of <typeparamref name="T"/>.
    /// </summary>
    public static JsonTypeInfo? Create(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(T[]))
        {
            return Custom<T[]>(options)
                ?? JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>());
        }

        if (type == typeof(List<T>))
        {
            return Custom<List<T>>(options)
                ?? JsonMetadataServices.CreateListInfo<List<T>, T>(
                    options,
                    new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] }
                );
        }

        return CreateInterface(type, options) ?? CreateMap(type, options);
    }

    private static JsonTypeInfo? CreateInterface(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(IReadOnlyList<T>))
        {
            return Enumerable<IReadOnlyList<T>>(options);
        }

        if (type == typeof(IReadOnlyCollection<T>))
        {
            return Enumerable<IReadOnlyCollection<T>>(options);
        }

        if (type == typeof(IEnumerable<T>))
        {
            return Enumerable<IEnumerable<T>>(options);
        }

        if (type == typeof(IList<T>))
        {
            return Custom<IList<T>>(options)
                ?? JsonMetadataServices.CreateIListInfo<IList<T>, T>(
                    options,
                    new JsonCollectionInfoValues<IList<T>> { ObjectCreator = static () => new List<T>() }
                );
        }

        return type == typeof(IAsyncEnumerable<T>)
            ? Custom<IAsyncEnumerable<T>>(options)
                ?? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(
                    options,
                    new JsonCollectionInfoValues<IAsyncEnumerable<T>>()
                )
            : null;
    }

    private static JsonTypeInfo? CreateMap(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(Dictionary<string, T>))
        {
            return Custom<Dictionary<string, T>>(options)
                ?? JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
                    options,
                    new JsonCollectionInfoValues<Dictionary<string, T>> { ObjectCreator = static () => [] }
                );
        }

        return type == typeof(IReadOnlyDictionary<string, T>)
            ? Custom<IReadOnlyDictionary<string, T>>(options)
                ?? JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(
                    options,
                    new JsonCollectionInfoValues<IReadOnlyDictionary<string, T>>()
                )
            : null;
    }

    private static JsonTypeInfo<TCollection> Enumerable<TCollection>(JsonSerializerOptions options)
        where TCollection : IEnumerable<T> =>
        Custom<TCollection>(options)
        ?? JsonMetadataServices.CreateIEnumerableInfo<TCollection, T>(
            options,
            new JsonCollectionInfoValues<TCollection>()
        );

    private static JsonTypeInfo<TCollection>? Custom<TCollection>(JsonSerializerOptions options) =>
        JsonContract.CustomConverter<TCollection>(options) is { } converter
            ? JsonMetadataServices.CreateValueInfo<TCollection>(options, converter)
            : null;
}
