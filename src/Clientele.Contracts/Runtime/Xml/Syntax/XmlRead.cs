using System.ComponentModel;

namespace Clientele.Runtime.Xml;

/// <summary>Reads the value of one element or attribute.</summary>
/// <typeparam name="T">What it becomes.</typeparam>
/// <param name="reader">Stands behind the start tag; afterwards behind the end tag.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T XmlRead<T>(ref Utf8XmlReader reader);
