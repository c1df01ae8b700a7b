using System;
using System.ComponentModel;
using Clientele.Runtime.Xml;

namespace Clientele.Runtime.Json;

/// <summary>
/// Replaces the code that reads or writes a type if it was omitted because the item of the description has
/// <c>Serializers="AsNeeded"</c> and the client does not need that direction.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnsupportedDirection
{
    /// <summary>Throws instead of reading JSON.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>Never returns.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static T ReadJson<T>(ref JsonReader reader) => throw NotRead<T>();

    /// <summary>Throws instead of writing JSON.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static void WriteJson<T>(ref JsonWriter writer, T value) => throw NotWritten<T>();

    /// <summary>Throws instead of reading XML.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>Never returns.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static T ReadXml<T>(ref Utf8XmlReader reader) => throw NotRead<T>();

    /// <summary>Throws instead of writing XML.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static void WriteXml<T>(ref Utf8XmlWriter writer, T value) => throw NotWritten<T>();

    private static NotSupportedException NotRead<T>() =>
        new(
            $"The client only sends {typeof(T)}, so the code that reads it was left out: "
                + "set Serializers=\"Both\" on the OpenApiClient item of the description."
        );

    private static NotSupportedException NotWritten<T>() =>
        new(
            $"The client only receives {typeof(T)}, so the code that writes it was left out: "
                + "set Serializers=\"Both\" on the OpenApiClient item of the description."
        );
}
