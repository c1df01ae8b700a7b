using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Runtime.Json;

/// <summary>Defines how values of one type are read and written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class JsonContract
{
    private protected JsonContract() { }

    /// <summary>Gets the contract of an emitted type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The contract, which is the same for every call.</returns>
    public static JsonContract<T> Create<T>()
        where T : IJsonContract => JsonContract<T, T>.Instance;

    /// <summary>Gets the contract of an enum, which can't define it itself.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TContract">The type that defines how values are read and written.</typeparam>
    /// <returns>The contract, which is the same for every call.</returns>
    public static JsonContract<T> Create<T, TContract>()
        where TContract : IJsonContract => JsonContract<T, TContract>.Instance;

    /// <summary>Creates the metadata of the type for <see cref="JsonSerializer"/>.</summary>
    /// <param name="options">The options that the metadata belongs to. Their converters take precedence.</param>
    /// <returns>The metadata of the type.</returns>
    public abstract JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);

    /// <summary>Creates the metadata of a collection whose items or values this contract reads and writes.</summary>
    /// <param name="type">The type of the collection.</param>
    /// <param name="options">The options that the metadata belongs to. Their converters take precedence.</param>
    /// <returns>The metadata, or <see langword="null"/> if the type is not one of the common collections.</returns>
    internal abstract JsonTypeInfo? CreateCollectionInfo(Type type, JsonSerializerOptions options);

    /// <summary>
    /// Returns the converter for <typeparamref name="T"/> in the options, or <see langword="null"/> if there is none.
    /// </summary>
    internal static JsonConverter? CustomConverter<T>(JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters)
        {
            if (!converter.CanConvert(typeof(T)))
            {
                continue;
            }

            return converter is JsonConverterFactory factory
                ? factory.CreateConverter(typeof(T), options)
                    ?? throw new NotSupportedException($"The converter factory gave no converter for {typeof(T)}.")
                : converter;
        }

        return null;
    }
}
