using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Xml;

/// <summary>
/// The qualified names of the elements that are open; part of the reader itself, so that a copy of it goes its own way.
/// </summary>
[InlineArray(Utf8XmlReader.MaxDepth)]
internal struct XmlOpenElements
{
    private XmlRange _first;
}
