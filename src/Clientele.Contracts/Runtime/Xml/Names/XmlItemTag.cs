namespace Clientele.Runtime.Xml;

/// <summary>Represents the start tag of a list's item, and the length of its name.</summary>
internal readonly record struct XmlItemTag(int Start, int Length, int NameLength);
