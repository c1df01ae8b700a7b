using System;

namespace Clientele.Xml;

/// <summary>How values of one type are read from and written to XML.</summary>
public abstract class XmlTypeInfo
{
    private protected XmlTypeInfo() { }

    /// <summary>The values' type.</summary>
    public abstract Type Type { get; }
}
