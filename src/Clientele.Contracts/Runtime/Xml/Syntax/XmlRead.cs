using System.ComponentModel;

namespace Clientele.Runtime.Xml;

/// <summary>Reads the value of one element or attribute.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The reader, which is moved from the end of the start tag past the end tag.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T XmlRead<T>(ref Utf8XmlReader reader);
