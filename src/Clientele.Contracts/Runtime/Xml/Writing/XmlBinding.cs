namespace Clientele.Runtime.Xml;

/// <summary>Represents a prefix that a writer has declared.</summary>
/// <param name="Prefix">The prefix.</param>
/// <param name="Namespace">The namespace of the prefix.</param>
/// <param name="Depth">The number of open elements, including its own.</param>
internal readonly record struct XmlBinding(string Prefix, string Namespace, int Depth);
