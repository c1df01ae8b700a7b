using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Finds the value of a text.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="text">The text.</param>
/// <param name="value">The value.</param>
/// <returns><see langword="true"/> if there is one; otherwise, <see langword="false"/>.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool TextParser<T>(string text, out T value);
