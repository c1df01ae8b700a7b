namespace Clientele.Runtime.Xml;

/// <summary>Represents the positions of an attribute's name and of its value between the quotes.</summary>
internal readonly record struct XmlAttribute(XmlRange Name, XmlRange Value);
