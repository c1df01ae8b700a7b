namespace Clientele.Runtime.Xml;

/// <summary>A part of the text.</summary>
internal readonly record struct XmlRange(int Start, int Length);
