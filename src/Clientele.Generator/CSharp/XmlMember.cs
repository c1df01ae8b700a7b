using Clientele.Generator.Api;

namespace Clientele.Generator.CSharp;

/// <summary>What a member is in XML.</summary>
/// <param name="Name">Element or attribute name; of a list that is not wrapped, each item's.</param>
/// <param name="Kind">Element, attribute or text.</param>
/// <param name="IsWrapped">Of a list: whether <paramref name="Name"/> encloses the items.</param>
/// <param name="ItemName">Of a wrapped list: each item's name.</param>
internal sealed record XmlMember(XmlName Name, XmlNodeKind Kind, bool IsWrapped, XmlName? ItemName);
