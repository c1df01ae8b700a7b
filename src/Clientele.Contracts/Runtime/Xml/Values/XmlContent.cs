namespace Clientele.Runtime.Xml;

/// <summary>What a reader came to.</summary>
internal enum XmlContent
{
    /// <summary>The end of the element.</summary>
    End,

    /// <summary>A child element.</summary>
    Element,

    /// <summary>Text.</summary>
    Text,
}
