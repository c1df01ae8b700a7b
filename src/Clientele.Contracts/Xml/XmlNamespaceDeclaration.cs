namespace Clientele.Xml;

/// <summary>A prefix and what it stands for.</summary>
/// <param name="prefix">The prefix.</param>
/// <param name="value">What stands between the quotes.</param>
internal sealed class XmlNamespaceDeclaration(XmlRange prefix, XmlRange value)
{
    public XmlRange Prefix { get; } = prefix;

    public XmlRange Value { get; } = value;

    /// <summary>The namespace's name, references resolved; decoded once, at need.</summary>
    public string? Name { get; set; }

    /// <summary>A number that all declarations of the namespace around share; 0: none yet.</summary>
    public int Number { get; set; }
}
