using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Holds the qualified names of the open elements, within the reader itself so that a copy of it advances
/// independently.
/// </summary>
[InlineArray(Utf8XmlReader.MaxDepth)]
internal struct XmlOpenElements
{
    private XmlRange _first;
}
