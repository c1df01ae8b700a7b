namespace Clientele.Xml;

/// <summary>An attribute of the start tag that was read last.</summary>
/// <param name="Name">Its qualified name.</param>
/// <param name="Value">What stands between the quotes.</param>
internal readonly record struct XmlAttributeRange(XmlRange Name, XmlRange Value);
