namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Reads a value of an emitted type that is text.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value.</returns>
    public T ReadScalar<T>()
        where T : IXmlScalar<T> => T.ReadXml(ref this);
}
