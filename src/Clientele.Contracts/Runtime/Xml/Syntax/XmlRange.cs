namespace Clientele.Runtime.Xml;

/// <summary>Represents a part of the text.</summary>
internal readonly record struct XmlRange(int Start, int Length);
