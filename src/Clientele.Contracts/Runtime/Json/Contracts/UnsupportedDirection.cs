using System;
using System.ComponentModel;
using Clientele.Runtime.Xml;

namespace Clientele.Runtime.Json;

/// <summary>
/// Stands where the code was left out that reads or writes a type: the item of the description says
/// <c>Serializers="AsNeeded"</c>, and the client does not need that direction.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnsupportedDirection
{
    /// <summary>Reads no JSON.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static T ReadJson<T>(ref JsonReader reader) => throw NotRead<T>();

    /// <summary>Writes no JSON.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static void WriteJson<T>(ref JsonWriter writer, T value) => throw NotWritten<T>();

    /// <summary>Reads no XML.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static T ReadXml<T>(ref Utf8XmlReader reader) => throw NotRead<T>();

    /// <summary>Writes no XML.</summary>
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
