namespace Clientele.Runtime.Xml;

/// <summary>Specifies what a reader has moved to.</summary>
internal enum XmlContent
{
    /// <summary>The end of the element.</summary>
    End,

    /// <summary>A child element.</summary>
    Element,

    /// <summary>Text.</summary>
    Text,
}
