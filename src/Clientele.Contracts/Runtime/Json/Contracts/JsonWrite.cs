using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Writes one JSON value.</summary>
/// <typeparam name="T">What it is made of.</typeparam>
/// <param name="writer">Takes the value.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWrite<T>(ref JsonWriter writer, T value);
