namespace Clientele.Runtime.Xml;

/// <summary>
/// Represents the default namespace within an element. It is immutable, since copies of a reader share it.
/// </summary>
/// <param name="Depth">The number of open elements, including its own.</param>
/// <param name="Start">
/// The position of the element's name, which distinguishes it from other elements at the same depth.
/// </param>
/// <param name="Value">The value of the declaration, which is empty if there is no namespace.</param>
/// <param name="Outer">The default namespace of the enclosing elements.</param>
internal sealed record XmlDefaultNamespace(int Depth, int Start, XmlRange Value, XmlDefaultNamespace? Outer);
