namespace Clientele.Runtime.Xml;

/// <summary>Where an attribute's name and what is between its quotes stand.</summary>
internal readonly record struct XmlAttribute(XmlRange Name, XmlRange Value);
