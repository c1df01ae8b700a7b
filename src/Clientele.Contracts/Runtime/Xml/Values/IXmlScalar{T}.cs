using System.ComponentModel;

namespace Clientele.Runtime.Xml;

/// <summary>Defines how values of an emitted type that are text in XML are read and written.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IXmlScalar<T>
{
    /// <summary>Reads the text of the current element or attribute.</summary>
    /// <param name="reader">The reader, positioned at the element or attribute.</param>
    /// <returns>The value.</returns>
    static abstract T ReadXml(ref Utf8XmlReader reader);

    /// <summary>Writes a value as the text of the current element.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    static abstract void WriteXml(ref Utf8XmlWriter writer, T value);
}
