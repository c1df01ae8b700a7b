namespace Clientele.Runtime.Xml;

/// <summary>Where the start tag of a list's item stands, and how long its name is.</summary>
internal readonly record struct XmlItemTag(int Start, int Length, int NameLength);
