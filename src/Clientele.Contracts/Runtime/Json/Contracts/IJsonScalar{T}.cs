using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Says how values of an emitted type are read and written that are one text or number.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonScalar<T> : IJsonContract<T>
    where T : IJsonScalar<T>
{
    /// <summary>Reads a value.</summary>
    /// <param name="reader">Stands before the value; afterwards behind it.</param>
    /// <returns>The value.</returns>
    static abstract T ReadJson(ref JsonReader reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Takes the value.</param>
    /// <param name="value">The value.</param>
    static abstract void WriteJson(ref JsonWriter writer, T value);

    static JsonContract<T> IJsonContract<T>.CreateContract() => new(T.ReadJson, T.WriteJson);
}
