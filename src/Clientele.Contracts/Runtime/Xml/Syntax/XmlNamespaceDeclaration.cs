namespace Clientele.Runtime.Xml;

/// <summary>A prefix and what it stands for.</summary>
/// <param name="prefix">The prefix.</param>
/// <param name="value">What stands between the quotes.</param>
internal sealed class XmlNamespaceDeclaration(XmlRange prefix, XmlRange value)
{
    public XmlRange Prefix { get; } = prefix;

    public XmlRange Value { get; } = value;

    /// <summary>The namespace; decoded once, at need.</summary>
    public XmlNamespaceName? Name { get; set; }
}
