using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Defines how values of an emitted type that are a single text or number are read and written.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonScalar<T> : IJsonContract
    where T : IJsonScalar<T>
{
    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, which is moved from the start of the value to its end.</param>
    /// <returns>The value.</returns>
    static abstract T ReadJson(ref JsonReader reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    static abstract void WriteJson(ref JsonWriter writer, T value);

    static JsonContract IJsonContract.CreateContract() => new JsonContract<T>(T.ReadJson, T.WriteJson);
}
