namespace Clientele.Runtime.Xml;

/// <summary>Represents the declaration of a prefix.</summary>
/// <param name="prefix">The prefix.</param>
/// <param name="value">The value between the quotes.</param>
internal sealed class XmlNamespaceDeclaration(XmlRange prefix, XmlRange value)
{
    public XmlRange Prefix { get; } = prefix;

    public XmlRange Value { get; } = value;

    /// <summary>Gets or sets the namespace, which is decoded once when needed.</summary>
    public XmlNamespaceName? Name { get; set; }
}
