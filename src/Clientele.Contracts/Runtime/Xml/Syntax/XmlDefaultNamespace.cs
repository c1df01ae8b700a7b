namespace Clientele.Runtime.Xml;

/// <summary>The default namespace within an element. Copies of a reader share it: it never changes.</summary>
/// <param name="Depth">How many elements were open, its own included.</param>
/// <param name="Start">Where the element's name stands: another element at the same depth has its own.</param>
/// <param name="Value">What stands between the quotes of the declaration; empty: there is no namespace.</param>
/// <param name="Outer">That of elements around.</param>
internal sealed record XmlDefaultNamespace(int Depth, int Start, XmlRange Value, XmlDefaultNamespace? Outer);
