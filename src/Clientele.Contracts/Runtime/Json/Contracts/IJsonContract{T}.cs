using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Says how values of <typeparamref name="T"/> are read and written as JSON. Emitted types say it of themselves.</summary>
/// <typeparam name="T">The values' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonContract<T>
{
    /// <summary>Reads a value.</summary>
    /// <param name="reader">Stands before the value; afterwards behind it.</param>
    /// <returns>The value.</returns>
    static abstract T ReadJson(ref JsonReader reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Takes the value.</param>
    /// <param name="value">The value; not <see langword="null"/>.</param>
    static abstract void WriteJson(ref JsonWriter writer, T value);
}
