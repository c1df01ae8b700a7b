using System;

namespace Clientele.Xml;

/// <summary>Represents the metadata by which values of one type are read from and written to XML.</summary>
public abstract class XmlTypeInfo
{
    private protected XmlTypeInfo() { }

    /// <summary>Gets the type of the values.</summary>
    public abstract Type Type { get; }
}
