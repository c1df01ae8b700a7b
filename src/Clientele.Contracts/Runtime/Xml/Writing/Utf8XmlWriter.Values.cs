namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    /// <summary>Writes a value of an emitted type that is text.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    public void WriteScalar<T>(T value)
        where T : IXmlScalar<T> => T.WriteXml(ref this, value);
}
