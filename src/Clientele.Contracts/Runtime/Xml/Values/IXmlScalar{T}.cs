using System.ComponentModel;

namespace Clientele.Runtime.Xml;

/// <summary>Says how values of an emitted type are read and written that are text in XML.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IXmlScalar<T>
{
    /// <summary>Reads the text of the element or attribute at hand.</summary>
    /// <param name="reader">Stands at it.</param>
    /// <returns>The value.</returns>
    static abstract T ReadXml(ref Utf8XmlReader reader);

    /// <summary>Writes a value as the open element's text.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="value">The value.</param>
    static abstract void WriteXml(ref Utf8XmlWriter writer, T value);
}
