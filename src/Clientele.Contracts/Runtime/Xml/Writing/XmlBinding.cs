namespace Clientele.Runtime.Xml;

/// <summary>A prefix that a writer declared.</summary>
/// <param name="Prefix">The prefix.</param>
/// <param name="Namespace">What it stands for.</param>
/// <param name="Depth">How many elements were open, its own included.</param>
internal readonly record struct XmlBinding(string Prefix, string Namespace, int Depth);
