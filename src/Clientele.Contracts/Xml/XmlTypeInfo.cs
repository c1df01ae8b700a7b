using System;

namespace Clientele.Xml;

/// <summary>Represents the metadata that is used to read values of one type from XML and to write them.</summary>
public abstract class XmlTypeInfo
{
    private protected XmlTypeInfo() { }

    /// <summary>Gets the type of the values.</summary>
    public abstract Type Type { get; }
}
