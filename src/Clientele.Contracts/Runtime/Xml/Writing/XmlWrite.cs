using System.ComponentModel;

namespace Clientele.Runtime.Xml;

/// <summary>Writes the attributes and content of an open element.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">The writer.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void XmlWrite<T>(ref Utf8XmlWriter writer, T value);
