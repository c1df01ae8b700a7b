using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Runtime.Json;

/// <summary>How values of one type are read and written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class JsonContract
{
    private protected JsonContract() { }

    /// <summary>Gets how an emitted type is read and written.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The same contract at each call.</returns>
    public static JsonContract<T> Create<T>()
        where T : IJsonContract<T> => JsonContract<T, T>.Instance;

    /// <summary>Gets how a type is read and written that can't say it itself: an enum.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TContract">Says how values of it are read and written.</typeparam>
    /// <returns>The same contract at each call.</returns>
    public static JsonContract<T> Create<T, TContract>()
        where TContract : IJsonContract<T> => JsonContract<T, TContract>.Instance;

    /// <summary>The same for <see cref="JsonSerializer"/>.</summary>
    /// <param name="options">The options that the metadata belongs to; their converters win.</param>
    /// <returns>Metadata of the type.</returns>
    public abstract JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);

    /// <summary>Metadata of a collection whose items or values this contract reads and writes.</summary>
    /// <param name="type">The collection's type.</param>
    /// <param name="options">The options that the metadata belongs to; their converters win.</param>
    /// <returns>The metadata, or <see langword="null"/> for a type that is none of the usual collections.</returns>
    internal abstract JsonTypeInfo? CreateCollectionInfo(Type type, JsonSerializerOptions options);

    /// <summary>The converter that the options have for <typeparamref name="T"/>, if any.</summary>
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
