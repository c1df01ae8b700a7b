using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Reads one JSON value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The reader, which is moved from the start of the value to its end.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonRead<T>(ref JsonReader reader);
