using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Finds the value of a text.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="text">The text.</param>
/// <param name="value">The value.</param>
/// <returns>Whether there is one.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool TextParser<T>(string text, out T value);
