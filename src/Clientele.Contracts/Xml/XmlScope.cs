namespace Clientele.Xml;

/// <summary>A namespace declaration and the depth it is in force from.</summary>
/// <param name="Depth">How many elements were open, its own included.</param>
/// <param name="Prefix">Empty for the default namespace.</param>
/// <param name="Uri">What stands between the quotes.</param>
internal readonly record struct XmlScope(int Depth, XmlRange Prefix, XmlRange Uri);
