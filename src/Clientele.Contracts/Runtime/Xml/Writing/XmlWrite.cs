using System.ComponentModel;

namespace Clientele.Runtime.Xml;

/// <summary>Writes attributes and content of an element that is open.</summary>
/// <typeparam name="T">What they are made of.</typeparam>
/// <param name="writer">Takes them.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void XmlWrite<T>(ref Utf8XmlWriter writer, T value);
