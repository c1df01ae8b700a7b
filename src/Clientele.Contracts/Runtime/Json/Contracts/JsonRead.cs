using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Reads one JSON value.</summary>
/// <typeparam name="T">What it becomes.</typeparam>
/// <param name="reader">Stands before the value; afterwards behind it.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonRead<T>(ref JsonReader reader);
